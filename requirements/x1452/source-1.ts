import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in1 = recordsOf<X1452Id>('1');

/** Clause 1 of the text: a record a statement, in its order. */
// prettier-ignore
export const source1 = [
  in1('ebc7bfad6b7679675f810a5d51c0567ff167e2bf111fc30d6aab644d95c8cd1f', 77, 'heading'),
  in1('65c3f4eb0e8f9dd18834c27387ca7514eda6a7c490854e2b926461eaf1496259', 79, 'scope'),
] as const;
