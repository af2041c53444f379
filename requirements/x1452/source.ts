import type { SourceText } from '../../model/source.ts';
import { sourceFront } from './source-front.ts';
import { source1 } from './source-1.ts';
import { source2 } from './source-2.ts';
import { source3 } from './source-3.ts';
import { source4 } from './source-4.ts';
import { source5 } from './source-5.ts';
import { source6 } from './source-6.ts';
import { source7 } from './source-7.ts';
import { source7_1 } from './source-7-1.ts';
import { source7_2 } from './source-7-2.ts';
import { source7_3 } from './source-7-3.ts';
import { source7_4 } from './source-7-4.ts';
import { source8 } from './source-8.ts';
import { source9 } from './source-9.ts';
import { source10 } from './source-10.ts';
import { source11 } from './source-11.ts';
import type { X1452Id } from './standard.ts';

/** How each statement of the text is accounted for; `scripts/account-draft.ts` wrote it from decisions of people. */
export const x1452Source: SourceText<X1452Id> = {
  standard: 'x1452',
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
    ...source7_1,
    ...source7_2,
    ...source7_3,
    ...source7_4,
    ...source8,
    ...source9,
    ...source10,
    ...source11,
  ],
};
