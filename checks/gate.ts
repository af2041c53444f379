import type {
  Assessment,
  DescriptorAssessment,
  Gate,
  GateAnswer,
  GateLevel,
  VerdictCounts,
} from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import { isGated, type Obligation, type Requirement } from '../model/requirement.ts';
import { weakestAssurance, type Verdict } from '../model/verdict.ts';
import { reasonsOf, type Gated } from './gate-reasons.ts';

/** No required requirement fails and none is inconclusive; the rest informs. */
export const defaultGate: Gate = { required: 'pass', recommended: 'ignore', derived: 'ignore' };

/** What the gate asks of an obligation; permissions, candidates and information are never asked for. */
export const levelFor = (gate: Gate, obligation: Obligation): GateLevel =>
  isGated(obligation) ? gate[obligation] : 'ignore';

/** The exit code of each answer; where several hold, the first in this list is given. */
export const exitCodes: readonly (readonly [GateAnswer, number])[] = [
  ['internal-error', 70],
  ['integrity', 4],
  ['not-met', 1],
  ['could-not-run', 2],
  ['inconclusive', 3],
  ['nothing-assessed', 5],
  ['met', 0],
];

type Summary = Assessment['summary'];

/**
 * Sums up an assessment and gives the gate's answer, with its reason. A standard that was asked for by name has to
 * apply to some descriptor.
 */
export const summarise = (
  assessments: readonly DescriptorAssessment[],
  problems: readonly Problem[],
  requirements: ReadonlyMap<string, Requirement>,
  gate: Gate,
  asked: readonly string[] = [],
): Summary => {
  const gated = assessments.map(assessment => gatedResults(assessment, requirements, gate));
  const obligationOf = (id: string): Obligation => requirements.get(id)?.obligation ?? 'informative';
  const reasons = reasonsOf({ assessments, problems, gated, asked, obligationOf });
  const [answer, exitCode] = exitCodes.find(([name]) => reasons[name] !== undefined) ?? [
    'internal-error',
    70,
  ];
  const passes = gated.flat().filter(({ result }) => result.verdict === 'pass');
  return {
    descriptors: assessments.length,
    results: countVerdicts(assessments.flatMap(({ results }) => results)),
    requirements: countVerdicts(assessments.flatMap(({ rollUps }) => rollUps)),
    ...(passes.length > 0
      ? { assurance: weakestAssurance(passes.map(({ result }) => result.assurance)) }
      : {}),
    answer,
    exitCode,
    reason: reasons[answer] ?? 'the tool did not come to an answer',
    complete: problems.length === 0,
  };
};

/** How many of a list have each verdict. */
export const countVerdicts = (list: readonly { readonly verdict: Verdict }[]): VerdictCounts => {
  const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, error: 0 };
  for (const { verdict } of list) counts[verdict]++;
  return counts;
};

const gatedResults = (
  assessment: DescriptorAssessment,
  requirements: ReadonlyMap<string, Requirement>,
  gate: Gate,
): readonly Gated[] =>
  assessment.results.flatMap(result => {
    const obligation = requirements.get(result.requirement)?.obligation ?? 'informative';
    const level = levelFor(gate, obligation);
    return level === 'ignore' || result.verdict === 'not-applicable' ? [] : [{ result, level }];
  });
