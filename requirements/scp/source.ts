import type { SourceText } from '../../model/source.ts';
import { sourceFront } from './source-front.ts';
import { source1 } from './source-1.ts';
import { source2 } from './source-2.ts';
import { source3 } from './source-3.ts';
import { source4 } from './source-4.ts';
import { source5 } from './source-5.ts';
import { source6 } from './source-6.ts';
import { source7 } from './source-7.ts';
import { source8 } from './source-8.ts';
import type { ScpId } from './standard.ts';

/** How each statement of the text is accounted for; `scripts/account-draft.ts` wrote it from decisions of people. */
export const scpSource: SourceText<ScpId> = {
  standard: 'scp',
  normalisation: 1,
  records: [
    ...sourceFront,
    ...source1,
    ...source2,
    ...source3,
    ...source4,
    ...source5,
    ...source6,
    ...source7,
    ...source8,
  ],
};
