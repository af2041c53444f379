import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in5 = recordsOf<ScpId>('5');

/** Clause 5 of the text: a record a statement, in its order. */
// prettier-ignore
export const source5 = [
  in5('803a072f0fa65725294a0c49dbae29ba25282f4ba504031327238b305eac5f75', 59, 'heading'),
  in5('04a6356db117ee051db9fa0720e2d32fb2cee3edc8eee2c2984b0bbeb77d5e95', 60, 'editors-note', ['scp-5-1']),
] as const;
