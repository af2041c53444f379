import { createHash } from 'node:crypto';

import type { Fact } from '../model/assessment.ts';
import { contradictionLine } from './contradiction.ts';
import { factLine, pointerText } from './fact-text.ts';
import { type JudgedResult, resultPlace } from './judged-result.ts';
import { sarifLevels } from './sarif-rule.ts';
import { sarifLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';

/** GitHub shows a hundred locations of a result. */
const mostLocations = 100;

/** Whether a result is reported to GitHub: what is neither a pass nor not applicable, and what stops the gate. */
export const isReported = ({ result, relation }: JudgedResult): boolean =>
  relation === 'stops' || (result.verdict !== 'pass' && result.verdict !== 'not-applicable');

/** Writes a result as SARIF: message, level, places, and fingerprints that hold while lines move. */
export const sarifResult = (judged: JudgedResult, ruleIndex: number): object => {
  const { entry, result, assessed } = judged;
  const fingerprint = requirementFingerprint(entry.id, assessed.descriptor, result.subject);
  return {
    ruleId: entry.id,
    ruleIndex,
    level: levelOf(judged),
    message: { text: sarifText(messageLines(judged).join('\n')) },
    locations: [sarifLocation(resultPlace(judged))],
    ...(result.facts.length === 0
      ? {}
      : { relatedLocations: result.facts.slice(0, mostLocations).map(relatedLocation) }),
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`,
      'clausewiseRequirementFingerprint/v1': fingerprint,
    },
    properties: { verdict: result.verdict, assurance: result.assurance, subject: result.subject },
  };
};

const levelOf = ({ entry, result }: JudgedResult): 'error' | 'warning' | 'note' =>
  result.verdict === 'fail' || result.verdict === 'error' ? sarifLevels[entry.obligation] : 'note';

const messageLines = ({ entry, result, assessed }: JudgedResult): readonly string[] => [
  `${result.verdict}: ${result.message} (${pointerText(result.subject)})`,
  `asks: ${entry.statement}`,
  ...result.facts.map(fact => `found: ${factLine(fact)}`),
  ...assessed.evidence
    .filter(({ id }) => result.contradictedBy.includes(id))
    .map(status => `against: ${contradictionLine(status)}`),
  ...result.wouldSettle.map(what => `would settle: ${what}`),
];

const relatedLocation = (fact: Fact, index: number): object => ({
  id: index + 1,
  ...sarifLocation(fact),
  message: { text: sarifText(factLine(fact)) },
});

/** SHA-256 over what makes a result the same from run to run: requirement, descriptor and subject. */
const requirementFingerprint = (requirement: string, descriptor: string, subject: string): string =>
  createHash('sha256')
    .update(JSON.stringify([requirement, descriptor, subject]))
    .digest('hex');
