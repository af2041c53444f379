import type { Fact } from '../model/assessment.ts';
import type { Waiver } from '../model/waiver.ts';
import { factLine, pointerText } from './fact-text.ts';
import { type JudgedResult, resultPlace } from './judged-result.ts';
import { formOf, standingOf, verdictPhrase } from './result-form.ts';
import { resultLines } from './result-lines.ts';
import { sarifLevels } from './sarif-rule.ts';
import { sarifLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';
import { waiverText } from './waiver-text.ts';

/** What SARIF is written for: GitHub code scanning, or whoever wants every result. */
export type SarifProfile = 'github' | 'full';

/** GitHub shows a hundred locations of a result. */
const mostLocations = 100;

/** Whether a profile holds a result. */
export const isInProfile = (judged: JudgedResult, profile: SarifProfile): boolean =>
  profile === 'full' || formOf(judged).sarif.github !== undefined;

/** What is told of a result beside itself. */
export interface SarifResultFacts {
  readonly profile: SarifProfile;
  readonly hasBaseline: boolean;
  readonly ruleIndex: number;
  readonly fingerprint: string;
  readonly taxa: object;
}

/** Writes a result as SARIF: message, kind or level, places, and fingerprints that hold while lines and lists move. */
export const sarifResult = (judged: JudgedResult, facts: SarifResultFacts): object => {
  const { entry, result } = judged;
  const { profile, fingerprint, ruleIndex, taxa } = facts;
  const related = profile === 'github' ? result.facts.slice(0, mostLocations) : result.facts;
  return {
    ruleId: entry.id,
    ruleIndex,
    ...(profile === 'github' ? { level: gitHubLevel(judged) } : fullState(judged, facts)),
    message: { text: sarifText(messageLines(judged).join('\n')) },
    locations: [sarifLocation(resultPlace(judged))],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`,
      'clausewiseRequirementFingerprint/v2': fingerprint,
    },
    ...taxa,
    properties: {
      verdict: result.verdict,
      assurance: result.assurance,
      subject: result.subject,
      element: result.key.element,
      standing: standingOf(judged),
    },
  };
};

const gitHubLevel = (judged: JudgedResult): string => {
  const level = formOf(judged).sarif.github ?? 'none';
  return level === 'by-obligation' ? sarifLevels[judged.entry.obligation] : level;
};

/** SARIF section 3.27.9: what is not a failure has no level. */
const fullState = (judged: JudgedResult, { hasBaseline }: SarifResultFacts): object => {
  const { kind, suppression } = formOf(judged).sarif;
  const { waiver, verdict, isKnown } = judged.result;
  const isFinding = verdict === 'fail' || verdict === 'inconclusive';
  return {
    kind,
    level: kind === 'fail' ? sarifLevels[judged.entry.obligation] : 'none',
    ...(hasBaseline && isFinding ? { baselineState: isKnown === true ? 'unchanged' : 'new' } : {}),
    ...(suppression === undefined || waiver === undefined
      ? {}
      : { suppressions: [suppressionOf(waiver, suppression)] }),
  };
};

const suppressionOf = (waiver: Waiver, status: string): object => ({
  kind: 'external',
  status,
  justification: waiverText(waiver),
  location: sarifLocation(waiver.place),
  properties: {
    waiver: waiver.id,
    owner: waiver.owner,
    approver: waiver.approver,
    created: waiver.created,
    expires: waiver.expires,
  },
});

const messageLines = (judged: JudgedResult): readonly string[] => [
  `${verdictPhrase(judged)}: ${judged.result.message} (${pointerText(judged.result.subject)})`,
  `asks: ${judged.entry.statement}`,
  ...resultLines(judged),
];

const relatedLocation = (fact: Fact, index: number): object => ({
  id: index + 1,
  ...sarifLocation(fact),
  message: { text: sarifText(factLine(fact)) },
});
