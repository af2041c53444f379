import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in4 = recordsOf<ScpId>('4');

/** Clause 4 of the text: a record a statement, in its order. */
// prettier-ignore
export const source4 = [
  in4('9137f2fa88a6966fb2556466a15aa05a0f4e71356eece26a3c23e84bc8c10fc9', 57, 'heading', ['scp-4-1']),
  in4('a2dbef94a8d5ab71b1199eacf39d218475ce2cc9040cb43558c59134c9156d9b', 58, 'editors-note', ['scp-4-1']),
] as const;
