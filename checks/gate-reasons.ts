import { gateLevels } from '../model/assessment.ts';
import type { DescriptorAssessment, GateAnswer, GateLevel, RequirementResult } from '../model/assessment.ts';
import type { Problem } from '../model/problem.ts';
import { gatedObligations, type Obligation } from '../model/requirement.ts';
import { assurances } from '../model/verdict.ts';

/** A result that the gate asks something of. */
export interface Gated {
  readonly result: RequirementResult;
  readonly level: GateLevel;
}

/** What the answer of a gate rests on. */
export interface Grounds {
  readonly assessments: readonly DescriptorAssessment[];
  readonly problems: readonly Problem[];
  /** The results that gate, of each assessment. */
  readonly gated: readonly (readonly Gated[])[];
  /** The standards that were asked for by name. */
  readonly asked: readonly string[];
  readonly obligationOf: (requirement: string) => Obligation;
}

/** The answers that hold, each with its reason. */
export type Reasons = { readonly [A in GateAnswer]?: string | undefined };

/** Every answer that holds, with its reason; `met` always does, but all others come before it. */
export const reasonsOf = (grounds: Grounds): Reasons => {
  const { assessments, problems, gated } = grounds;
  const all = gated.flat();
  const errors = assessments.flatMap(({ results }) => results.filter(({ verdict }) => verdict === 'error'));
  const altered = assessments.flatMap(({ evidence }) => evidence.filter(({ state }) => state === 'altered'));
  const asking = all.filter(({ result }) => !isLetBe(result));
  const failed = asking.filter(({ result }) => result.verdict === 'fail');
  const weak = asking.filter(isTooWeak);
  const open = asking.filter(
    ({ result, level }) => result.verdict === 'inconclusive' && reaches(level, 'pass'),
  );
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
    'nothing-assessed': nothingReason(grounds) ?? unassessedReason(grounds),
    met: join(
      some(asking.length, 'result that gates', 'meets what the gate asks', 'meet what the gate asks'),
      ...letBe(all),
    ),
  };
};

/** What a waiver or the baseline speaks for does not stop the gate; a fault of the tool always does. */
const isLetBe = ({ verdict, waiver, isKnown }: RequirementResult): boolean =>
  verdict !== 'error' && (waiver !== undefined || isKnown === true);

/** What was let be is told beside what was met, so that nobody takes the one for the other. */
const letBe = (all: readonly Gated[]): readonly (string | undefined)[] => {
  const number = (keep: (result: RequirementResult) => boolean): number =>
    all.filter(({ result }) => result.verdict !== 'error' && keep(result)).length;
  return [
    some(
      number(({ waiver }) => waiver !== undefined),
      'result',
      'is waived',
      'are waived',
    ),
    some(
      number(({ isKnown }) => isKnown === true),
      'result',
      'is in the baseline',
      'are in the baseline',
    ),
  ];
};

const reaches = (level: GateLevel, least: GateLevel): boolean =>
  gateLevels.indexOf(level) >= gateLevels.indexOf(least);

const isTooWeak = ({ result, level }: Gated): boolean => {
  const wanted = level === 'evidenced' || level === 'verified' ? level : 'declared';
  return result.verdict === 'pass' && assurances.indexOf(result.assurance) < assurances.indexOf(wanted);
};

/** Something that gates has to be decided on each descriptor: pass or fail. */
const nothingReason = ({ assessments, gated, obligationOf }: Grounds): string | undefined => {
  if (assessments.length === 0) return 'no descriptor was assessed';
  const isIdle = (results: readonly Gated[] | undefined): boolean =>
    !(results ?? []).some(({ result }) => result.verdict === 'pass' || result.verdict === 'fail');
  const at = assessments.findIndex((_, index) => isIdle(gated[index]));
  const idle = assessments[at];
  return idle === undefined ? undefined : idleReason(idle, gated[at] ?? [], obligationOf);
};

/** What was asked for by name and applies nowhere must not hide behind what was assessed. */
const unassessedReason = ({ assessments, asked }: Grounds): string | undefined => {
  const [first, ...others] = assessments;
  const nowhere = (first?.notApplying ?? []).filter(
    ({ standard }) =>
      asked.includes(standard) &&
      others.every(({ notApplying }) => notApplying.some(each => each.standard === standard)),
  );
  return nowhere.length === 0
    ? undefined
    : `nothing was assessed against ${nowhere.map(({ standard, sections }) => `${standard}, since no descriptor states ${sections.map(quoted).join(' or ')}`).join('; ')}`;
};

const quoted = (name: string): string => `\`${name}\``;

const idleReason = (
  { descriptor, results, notApplying }: DescriptorAssessment,
  gated: readonly Gated[],
  obligationOf: Grounds['obligationOf'],
): string => {
  if (results.length === 0 && notApplying.length > 0)
    return `nothing of \`${descriptor}\` was assessed: it states none of the sections that the chosen rule sets are about (${notApplying.flatMap(({ sections }) => sections.map(quoted)).join(', ')})`;
  if (results.length === 0) return `nothing was put to \`${descriptor}\`: no requirement is left to assess`;
  const found = results.filter(({ verdict }) => verdict !== 'not-applicable');
  const applying = found.length;
  if (applying === 0)
    return `no requirement applies to \`${descriptor}\`: it states no element that the chosen rule sets bind`;
  return gated.length === 0
    ? `${some(applying, `result on \`${descriptor}\``, 'informs', 'inform') ?? ''}, but none gates${tightening(found.map(each => obligationOf(each.requirement)))}`
    : `nothing that gates is decided on \`${descriptor}\`: ${some(gated.length, 'result', 'is inconclusive', 'are inconclusive') ?? ''}`;
};

/** How to let something of what was found gate. */
const tightening = (found: readonly Obligation[]): string => {
  const could = gatedObligations.find(obligation => found.includes(obligation));
  return could === undefined ? '' : `: tighten the gate, e.g. --gate ${could}=pass`;
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
