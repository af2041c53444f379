import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in5 = recordsOf<X1452Id>('5');

/** Clause 5 of the text: a record a statement, in its order. */
// prettier-ignore
export const source5 = [
  in5('a4a5a1d8f5cccdbe708cf063051e738a1a29cf5d742d4e50b00c08ee6106b54b', 184, 'heading'),
  in5('933a5349e3e0114989586521b8d3d8fafcd1f481021195e179dd56463fa73964', 186, 'convention'),
  in5('63ef4b90eda48f91dc62908d43e993827bf2f83746af81f1f11212835cdc7f38', 188, 'convention'),
  in5('8f4e475abdd85f1efdb36440684d90e8a5ecd73d7348dd6ddc64df6a478c9e4a', 192, 'convention'),
  in5('29b41b48c903a94d0b864ec058328f7c464acbb5e4b8c440c26e3210359a240e', 194, 'convention'),
  in5('4ee48a2a960505f4c23f1b88f01b5d2f48a5f13a28d69c5d6c7de22ff920d144', 196, 'convention'),
] as const;
