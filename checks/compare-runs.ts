import type { VerdictCounts } from '../model/assessment.ts';
import type { ChangedAspect, ComparedRun, Comparison, ResultChange } from '../model/comparison.ts';
import { changedAspects } from '../model/comparison.ts';
import type { Run, RunResult } from '../model/run.ts';
import { verdicts, type Verdict } from '../model/verdict.ts';
import { countVerdicts } from './gate.ts';

/**
 * What changed from one run to another. A result is the same one where requirement, descriptor and element are; of
 * elements that look alike the first answers to the first. What moved within its file has not changed.
 */
export const compareRuns = (before: Run, after: Run): Comparison => {
  const earlier = placedResults(before);
  const left = new Map<string, Placed[]>();
  for (const each of earlier) left.set(keyOf(each), [...(left.get(keyOf(each)) ?? []), each]);
  const paired = placedResults(after).map(each => ({ after: each, before: left.get(keyOf(each))?.shift() }));
  const gone = new Set([...left.values()].flat());
  const changes = [
    ...paired.flatMap(pair => changeOf(pair.before, pair.after)),
    ...earlier.filter(each => gone.has(each)).flatMap(each => changeOf(each, undefined)),
  ];
  return {
    before: headOf(before),
    after: headOf(after),
    ruleSets: ruleSetChanges(before, after),
    descriptors: {
      added: without(namesOf(after), namesOf(before)),
      removed: without(namesOf(before), namesOf(after)),
    },
    evidence: evidenceChanges(before, after),
    changes,
    unchanged: paired.length - changes.filter(change => change.after !== undefined).length,
  };
};

interface Placed {
  readonly descriptor: string;
  readonly result: RunResult;
}

const placedResults = ({ descriptors }: Run): readonly Placed[] =>
  descriptors.flatMap(({ descriptor, results }) => results.map(result => ({ descriptor, result })));

const keyOf = ({ descriptor, result }: Placed): string =>
  JSON.stringify([result.requirement, descriptor, result.element]);

const changeOf = (before: Placed | undefined, after: Placed | undefined): readonly ResultChange[] => {
  const here = after ?? before;
  if (here === undefined) return [];
  const aspects =
    before === undefined || after === undefined
      ? []
      : changedAspects.filter(aspect => differs[aspect](before.result, after.result));
  if (before !== undefined && after !== undefined && aspects.length === 0) return [];
  return [
    {
      requirement: here.result.requirement,
      descriptor: here.descriptor,
      element: here.result.element,
      aspects,
      direction: directionOf(before?.result.verdict, after?.result.verdict),
      ...(before === undefined ? {} : { before: comparedOf(before.result) }),
      ...(after === undefined ? {} : { after: comparedOf(after.result) }),
    },
  ];
};

const differs: { readonly [A in ChangedAspect]: (before: RunResult, after: RunResult) => boolean } = {
  verdict: (before, after) => before.verdict !== after.verdict,
  assurance: (before, after) => before.assurance !== after.assurance,
  // only findings have a value; where one came or went, the verdict has changed
  value: (before, after) => before.value !== after.value && before.value !== '' && after.value !== '',
  evidence: (before, after) => before.evidence.join('\n') !== after.evidence.join('\n'),
  waiver: (before, after) => before.waiver !== after.waiver,
};

/** A finding that came is worse, one that went is better; what does not apply is neither good nor bad. */
const directionOf = (before: Verdict = 'not-applicable', after: Verdict = 'not-applicable') => {
  const [was, is] = [badness(before), badness(after)];
  if (was === is) return 'other';
  return is > was ? 'worse' : 'better';
};

const badness = (verdict: Verdict): number =>
  Math.max(0, verdicts.indexOf(verdict) - verdicts.indexOf('pass'));

const comparedOf = ({
  verdict,
  assurance,
  message,
  waiver,
}: RunResult): NonNullable<ResultChange['after']> => ({
  verdict,
  assurance,
  message,
  ...(waiver === undefined ? {} : { waiver }),
});

const headOf = ({ name, tool, assessedAt, answer, ruleSets, descriptors }: Run): ComparedRun => {
  const byStandard = new Map<string, RunResult[]>(ruleSets.map(({ standard }) => [standard, []]));
  for (const { results, standards } of descriptors)
    for (const result of results) byStandard.get(standards.get(result.requirement) ?? '')?.push(result);
  return {
    name,
    assessedAt,
    tool,
    ruleSets,
    answer,
    results: countVerdicts(descriptors.flatMap(({ results }) => results)),
    byStandard: [...byStandard].map(([standard, results]): { standard: string; results: VerdictCounts } => ({
      standard,
      results: countVerdicts(results),
    })),
  };
};

const ruleSetChanges = (before: Run, after: Run): Comparison['ruleSets'] => {
  const [was, is] = [before, after].map(
    ({ ruleSets }) =>
      new Map(ruleSets.map(({ standard, edition, digest }) => [standard, `${edition} (${digest})`])),
  );
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .filter(standard => was?.get(standard) !== is?.get(standard))
    .map(standard => withBoth({ standard }, was?.get(standard), is?.get(standard)));
};

const evidenceChanges = (before: Run, after: Run): Comparison['evidence'] => {
  const [was, is] = [before, after].map(
    ({ descriptors }) =>
      new Map(
        descriptors.flatMap(({ descriptor, evidence }) =>
          evidence.map(
            ({ id, state }) => [JSON.stringify([descriptor, id]), { descriptor, id, state }] as const,
          ),
        ),
      ),
  );
  const all = new Map([...(was ?? []), ...(is ?? [])]);
  return [...all]
    .filter(([key]) => was?.get(key)?.state !== is?.get(key)?.state)
    .map(([key, { descriptor, id }]) =>
      withBoth({ descriptor, id }, was?.get(key)?.state, is?.get(key)?.state),
    );
};

const withBoth = <T extends object>(
  what: T,
  before: string | undefined,
  after: string | undefined,
): T & { readonly before?: string; readonly after?: string } => ({
  ...what,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const namesOf = ({ descriptors }: Run): readonly string[] => descriptors.map(({ descriptor }) => descriptor);

const without = (list: readonly string[], other: readonly string[]): readonly string[] => {
  const left = new Set(other);
  return list.filter(name => !left.has(name));
};
