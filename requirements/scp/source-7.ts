import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in7 = recordsOf<ScpId>('7');

/** Clause 7 of the text: a record a statement, in its order. */
// prettier-ignore
export const source7 = [
  in7('5fe4fddb114a2bf9f35171f9575a298b8ef0a6de5e7b83b1cf69dcfd35d8bb4c', 65, 'heading'),
  in7('37d7da7401494f0fac596d8a83e9df0a5ff9092b933e0a7f248ec167d2fbbe38', 66, 'editors-note', ['scp-7-1']),
] as const;
