import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in8 = recordsOf<ScpId>('8');

/** Clause 8 of the text: a record a statement, in its order. */
// prettier-ignore
export const source8 = [
  in8('57cf5cd97bc68a0b5b414f3a4bd37ce6fdc6aef7551eed33330a511604e5684a', 69, 'heading'),
  in8('8c72416e547b95f5aa08293b5c20be1d5cf4db22b602172015f9b7978318c680', 70, 'editors-note', ['scp-8-1']),
] as const;
