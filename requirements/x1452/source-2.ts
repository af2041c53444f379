import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in2 = recordsOf<X1452Id>('2');

/** Clause 2 of the text: a record a statement, in its order. */
// prettier-ignore
export const source2 = [
  in2('58427763e69a5a7af4e706ddf23ed28623ec646f0feb9c1f230e6352dce6a01c', 85, 'heading'),
  in2('903ea500e7ccf842c1312b6c2f964e3e98ff146456cecec717e9a0e122bf735f', 87, 'placeholder'),
] as const;
