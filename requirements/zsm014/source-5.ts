import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const in5 = recordsOf<Zsm014Id>('5');

/** Clause 5 of the text: a record a statement, in its order. */
// prettier-ignore
export const source5 = [
  in5('246512c8eeacf3ed0ac0d3a74d1b454aec7985d16d4d637f11fc33dfc1d01ca0', 78, 'heading'),
  in5('71732d7ffea3c2cec48fee54192c705fe8706264791f042448eb774af022d2c8', 79, 'editors-note'),
] as const;
