import type { EvidenceStatus } from '../model/evidence.ts';
import { formatPlace } from '../model/place.ts';
import { claimRef, evidenceRef, factsRef, targetRef, waiverRef } from './cyclonedx-ref.ts';
import { factState, pointerText } from './fact-text.ts';
import type { JudgedResult } from './judged-result.ts';
import { verdictPhrase } from './result-form.ts';

/**
 * Writes what a result is about as a claim: that the element meets the requirement. What the verdict rests on supports
 * the claim, or speaks against it where the verdict is a fail; evidence that contradicts always speaks against it.
 */
export const claimOf = (judged: JudgedResult, fingerprint: string): object => {
  const { assessed, entry, result } = judged;
  const { supporting, contradicting } = evidenceOf(judged);
  const facts = result.facts.length === 0 ? [] : [factsRef(fingerprint)];
  const named = [...facts, ...supporting.map(id => evidenceRef(assessed, id))];
  const against = contradicting.map(id => evidenceRef(assessed, id));
  const isAgainst = result.verdict === 'fail';
  return {
    'bom-ref': claimRef(fingerprint),
    target: targetRef(assessed),
    predicate: `${entry.statement} (${pointerText(result.subject)})`,
    ...(result.waiver === undefined ? {} : { mitigationStrategies: [waiverRef(result.waiver)] }),
    reasoning: reasoningOf(judged),
    ...listed('evidence', isAgainst ? [] : named),
    ...listed('counterEvidence', isAgainst ? [...named, ...against] : against),
  };
};

const listed = (key: string, list: readonly string[]): object => (list.length === 0 ? {} : { [key]: list });

const reasoningOf = (judged: JudgedResult): string => {
  const { entry, result } = judged;
  const { english, reason, method } = entry.verification;
  return [
    `${verdictPhrase(judged)}: ${result.message}`,
    ...(english === undefined ? [] : [`rule: ${english}`]),
    ...(reason === undefined ? [] : [`verified by ${method}: ${reason}`]),
    ...result.wouldSettle.map(what => `would settle: ${what}`),
  ].join('\n');
};

/** The evidence entries behind a result, as far as they are there: named by its facts, or naming its requirement. */
const evidenceOf = ({
  assessed,
  entry,
  result,
}: JudgedResult): { readonly supporting: readonly string[]; readonly contradicting: readonly string[] } => {
  const named = new Set(result.facts.flatMap(({ evidence }) => evidence));
  const contradicting = assessed.evidence.filter(
    one =>
      result.contradictedBy.includes(one.id) ||
      (one.state === 'contradicts' && one.requirements.includes(entry.id)),
  );
  const supporting = assessed.evidence.filter(
    one => !contradicting.includes(one) && (named.has(one.id) || supports(one, entry.id)),
  );
  return { supporting: supporting.map(({ id }) => id), contradicting: contradicting.map(({ id }) => id) };
};

const supports = ({ state, requirements }: EvidenceStatus, requirement: string): boolean =>
  (state === 'holds' || state === 'present') && requirements.includes(requirement);

/** Writes the facts of a result as evidence, each with its place; nothing where there are none. */
export const factsOf = ({ result }: JudgedResult, fingerprint: string): readonly object[] => {
  if (result.facts.length === 0) return [];
  const data = result.facts.map(fact => ({
    name: formatPlace(fact),
    contents: { attachment: { content: `${pointerText(fact.pointer)} is ${factState(fact)}` } },
    classification: fact.assurance,
  }));
  return [{ 'bom-ref': factsRef(fingerprint), description: 'what the descriptor states', data }];
};
