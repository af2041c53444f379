import type { SourceText } from '../../model/source.ts';
import { sourceFront } from './source-front.ts';
import type { NsomId } from './standard.ts';

/** How each statement of the text is accounted for; `scripts/account-draft.ts` wrote it from decisions of people. */
export const nsomSource: SourceText<NsomId> = {
  standard: 'nsom',
  normalisation: 1,
  records: [...sourceFront],
};
