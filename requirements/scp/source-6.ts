import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in6 = recordsOf<ScpId>('6');

/** Clause 6 of the text: a record a statement, in its order. */
// prettier-ignore
export const source6 = [
  in6('713e8623d995bd8b16b78493fa0762bbab69d0f6c794a2d7d117cf6f829dddbc', 62, 'heading'),
  in6('cc1d4f7767d49f8d17baeb583fc8b06237789a0c44363174288c3ebd6eaac9c2', 63, 'editors-note', ['scp-6-1']),
] as const;
