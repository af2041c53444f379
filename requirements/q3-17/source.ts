import type { SourceText } from '../../model/source.ts';
import { sourceFront } from './source-front.ts';
import { source1 } from './source-1.ts';
import { source2 } from './source-2.ts';
import { source3 } from './source-3.ts';
import { source4 } from './source-4.ts';
import type { Q317Id } from './standard.ts';

/** How each statement of the text is accounted for; `scripts/account-draft.ts` wrote it from decisions of people. */
export const q317Source: SourceText<Q317Id> = {
  standard: 'q3-17',
  normalisation: 1,
  records: [...sourceFront, ...source1, ...source2, ...source3, ...source4],
};
