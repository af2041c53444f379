import type { SourceText } from '../../model/source.ts';
import { sourceFront } from './source-front.ts';
import { source2 } from './source-2.ts';
import { source3 } from './source-3.ts';
import { source4 } from './source-4.ts';
import { source5 } from './source-5.ts';
import { source6 } from './source-6.ts';
import { sourceAnnexes } from './source-annexes.ts';
import { sourceB } from './source-b.ts';
import type { Zsm014Id } from './standard.ts';

/** How each statement of the text is accounted for; `scripts/account-draft.ts` wrote it from decisions of people. */
export const zsm014Source: SourceText<Zsm014Id> = {
  standard: 'zsm014',
  normalisation: 1,
  records: [
    ...sourceFront,
    ...source2,
    ...source3,
    ...source4,
    ...source5,
    ...source6,
    ...sourceAnnexes,
    ...sourceB,
  ],
};
