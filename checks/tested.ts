import type { Fact, RequirementResult } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { childPointer } from '../model/pointer.ts';
import { namesNow } from '../model/requirement-reference.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Verdict } from '../model/verdict.ts';

/** The results of tests that are about a requirement in its present revision. */
export const testsOf = (
  tests: readonly EvidenceStatus[],
  requirement: Pick<Requirement, 'id' | 'revision'>,
): readonly EvidenceStatus[] =>
  tests.filter(({ requirements }) => requirements.some(each => namesNow(each, requirement)));

/**
 * What a rule found, in the light of the tests of its requirement. A test of the deployment itself says more than what
 * the descriptor declares: where one failed, nothing passes and nothing is ruled out; where they passed, a pass is
 * verified. What the descriptor does not state, or states to be otherwise, no test makes good.
 */
export const inLightOfTests = (
  result: RequirementResult,
  tests: readonly EvidenceStatus[],
): RequirementResult => {
  const against = tests.filter(({ state }) => state === 'contradicts');
  if (against.length > 0) return contradicted(result, against);
  const holding = tests.filter(({ state }) => state === 'holds');
  return result.verdict === 'pass' && holding.length > 0
    ? { ...result, assurance: 'verified', facts: [...result.facts, ...holding.map(testFact)] }
    : result;
};

/** What a verdict becomes where a test failed: what failed or could not be evaluated stays so. */
const againstTests: Readonly<Record<Verdict, Verdict>> = {
  pass: 'fail',
  inconclusive: 'fail',
  'not-applicable': 'inconclusive',
  fail: 'fail',
  error: 'error',
};

const contradicted = (result: RequirementResult, against: readonly EvidenceStatus[]): RequirementResult => {
  const verdict = againstTests[result.verdict];
  const ids = against.map(({ id }) => id);
  return {
    ...result,
    verdict,
    facts: [...result.facts, ...against.map(testFact)],
    message: `${against.map(({ id, reason }) => `\`${id}\`: ${reason}`).join('; ')}; of the descriptor alone: ${result.message}`,
    contradictedBy: [...result.contradictedBy, ...ids],
    wouldSettle:
      verdict === 'inconclusive'
        ? [...result.wouldSettle, ...ids.map(id => `evidence ${id}`)]
        : result.wouldSettle,
  };
};

/** What a run of tests says of a requirement, as a fact in the file of its results. */
export const testFact = ({ id, state, place, requirements }: EvidenceStatus): Fact => ({
  pointer: childPointer('/tests', requirements[0] ?? id),
  state: 'value',
  value: state === 'holds' ? 'passed' : state === 'contradicts' ? 'failed' : state,
  settles: 'requirement',
  ...place,
  evidence: [id],
  assurance: state === 'holds' ? 'verified' : 'declared',
});
