import { gateLevels } from '../model/assessment.ts';
import type {
  Assessment,
  DescriptorAssessment,
  Gate,
  GateAnswer,
  GateLevel,
  RequirementResult,
  VerdictCounts,
} from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import type { Obligation, Requirement } from '../model/requirement.ts';
import { assurances, weakestAssurance, type Verdict } from '../model/verdict.ts';

/** No required requirement fails and none is inconclusive; the rest informs. */
export const defaultGate: Gate = { required: 'pass', recommended: 'ignore' };

/** What the gate asks of an obligation; permissions, candidates and information are never asked for. */
export const levelFor = (gate: Gate, obligation: Obligation): GateLevel =>
  obligation === 'required' || obligation === 'recommended' ? gate[obligation] : 'ignore';

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

/** Sums up an assessment and gives the gate's answer, with its reason. */
export const summarise = (
  assessments: readonly DescriptorAssessment[],
  problems: readonly Problem[],
  requirements: ReadonlyMap<string, Requirement>,
  gate: Gate,
): Summary => {
  const gated = assessments.map(assessment => gatedResults(assessment, requirements, gate));
  const reasons = reasonsOf(assessments, problems, gated);
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

interface Gated {
  readonly result: RequirementResult;
  readonly level: GateLevel;
}

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

type Reasons = { readonly [A in GateAnswer]?: string | undefined };

/** Every answer that holds, with its reason; `met` always does, but all others come before it. */
const reasonsOf = (
  assessments: readonly DescriptorAssessment[],
  problems: readonly Problem[],
  gated: readonly (readonly Gated[])[],
): Reasons => {
  const all = gated.flat();
  const errors = assessments.flatMap(({ results }) => results.filter(({ verdict }) => verdict === 'error'));
  const altered = assessments.flatMap(({ evidence }) => evidence.filter(({ state }) => state === 'altered'));
  const failed = all.filter(({ result }) => result.verdict === 'fail');
  const weak = all.filter(isTooWeak);
  const open = all.filter(({ result, level }) => result.verdict === 'inconclusive' && reaches(level, 'pass'));
  return {
    'internal-error': some(
      errors.length,
      'result',
      'is an error of the tool itself',
      'are errors of the tool itself',
    ),
    integrity: some(
      altered.length,
      'piece of evidence',
      'is not what its SHA-256 pins',
      'are not what their SHA-256 pins',
    ),
    'not-met': join(
      some(failed.length, 'result that gates', 'fails', 'fail'),
      some(
        weak.length,
        'pass that gates',
        'is not supported strongly enough',
        'are not supported strongly enough',
      ),
    ),
    'could-not-run': some(
      problems.length,
      'problem',
      'kept an input from being assessed',
      'kept inputs from being assessed',
    ),
    inconclusive: some(open.length, 'result that gates', 'is inconclusive', 'are inconclusive'),
    'nothing-assessed': nothingReason(assessments, gated),
    met: some(all.length, 'result that gates', 'meets what the gate asks', 'meet what the gate asks'),
  };
};

const reaches = (level: GateLevel, least: GateLevel): boolean =>
  gateLevels.indexOf(level) >= gateLevels.indexOf(least);

const isTooWeak = ({ result, level }: Gated): boolean => {
  const wanted = level === 'evidenced' || level === 'verified' ? level : 'declared';
  return result.verdict === 'pass' && assurances.indexOf(result.assurance) < assurances.indexOf(wanted);
};

/** Something that gates has to be decided on each descriptor: pass or fail. */
const nothingReason = (
  assessments: readonly DescriptorAssessment[],
  gated: readonly (readonly Gated[])[],
): string | undefined => {
  if (assessments.length === 0) return 'no descriptor was assessed';
  const isIdle = (results: readonly Gated[] | undefined): boolean =>
    !(results ?? []).some(({ result }) => result.verdict === 'pass' || result.verdict === 'fail');
  const at = assessments.findIndex((_, index) => isIdle(gated[index]));
  const idle = assessments[at];
  return idle === undefined ? undefined : idleReason(idle, gated[at] ?? []);
};

const idleReason = ({ descriptor, results }: DescriptorAssessment, gated: readonly Gated[]): string => {
  if (results.length === 0) return `nothing was put to \`${descriptor}\`: no requirement is left to assess`;
  const applying = results.filter(({ verdict }) => verdict !== 'not-applicable').length;
  if (applying === 0)
    return `no requirement applies to \`${descriptor}\`: it states no element that the chosen rule sets bind`;
  return gated.length === 0
    ? `${some(applying, `result on \`${descriptor}\``, 'informs', 'inform') ?? ''}, but none gates: tighten the gate, e.g. --gate recommended=pass`
    : `nothing that gates is decided on \`${descriptor}\`: ${some(gated.length, 'result', 'is inconclusive', 'are inconclusive') ?? ''}`;
};

const some = (count: number, noun: string, singular: string, plural: string): string | undefined => {
  if (count === 0) return undefined;
  return count === 1 ? `1 ${noun} ${singular}` : `${count} ${pluralOf(noun)} ${plural}`;
};

/** The plural of the head of a noun phrase: `results that gate`, `pieces of evidence`. */
const pluralOf = (noun: string): string => {
  const [head = '', ...rest] = noun.split(' ');
  const plural = head.endsWith('s') ? `${head}es` : `${head}s`;
  return [plural, ...rest].join(' ').replace('that gates', 'that gate');
};

const join = (...parts: readonly (string | undefined)[]): string | undefined => {
  const said = parts.filter(part => part !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
};
