import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in7 = recordsOf<X1452Id>('7');

/** Clause 7 of the text: a record a statement, in its order. */
// prettier-ignore
export const source7 = [
  in7('9e317843024025d3a134afa8683f7e960e09526e2ca056b14dc7648a61b96aec', 235, 'heading'),
] as const;
