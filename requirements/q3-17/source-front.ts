import { recordsOf } from '../source-builder.ts';
import type { Q317Id } from './standard.ts';

const inFront = recordsOf<Q317Id>('front');

/** The part 'front' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceFront = [
  inFront('a168688217abdcf6ee57783c942b0af28138e271e9dcc2120efb663a2b31c1ed', 1, 'programme', 'says that Question 3/17 is carried on from the period before'),
] as const;
