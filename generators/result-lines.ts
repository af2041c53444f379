import { contradictionLine } from './contradiction.ts';
import { factLine } from './fact-text.ts';
import type { JudgedResult } from './judged-result.ts';
import { waiverText } from './waiver-text.ts';

/** What a result rests on, a line for each: what was found, what speaks against it, what would settle it, what was accepted. */
export const resultLines = ({ result, assessed }: JudgedResult): readonly string[] => [
  ...result.facts.map(fact => `found: ${factLine(fact)}`),
  ...assessed.evidence
    .filter(({ id }) => result.contradictedBy.includes(id))
    .map(status => `against: ${contradictionLine(status)}`),
  ...result.wouldSettle.map(what => `would settle: ${what}`),
  ...(result.waiver === undefined ? [] : [`accepted: ${waiverText(result.waiver)}`]),
];
