import type { Place } from '../model/place.ts';
import type { RanCase } from '../model/test-links.ts';
import type { TestReference } from '../model/test-reference.ts';
import { testOutcomes, type TestRun } from '../model/test-results.ts';
import { verifiedBy } from './test-cases.ts';
import type { NamingForm } from './test-names.ts';

/** A test that names a requirement, with the last case that is known of it. */
export interface RanTest {
  readonly requirement: string;
  readonly revision?: number;
  readonly form: NamingForm;
  readonly reference?: TestReference;
  readonly last?: RanCase;
  readonly place: Place;
}

/** Every test that names a requirement, in the order of the code and then of the results. */
export const ranTests = (
  references: readonly TestReference[],
  runs: readonly TestRun[],
): readonly RanTest[] => {
  const verifies = verifiedBy(references);
  const inCode = new Map<TestReference, Map<string, RanCase>>();
  const elsewhere = new Map<string, RanTest>();
  for (const run of inOrder(runs))
    for (const each of run.cases) {
      const title = JSON.stringify([each.testFile, ...each.title]);
      const ran = { run: withoutCases(run), case: each };
      for (const { references: own, ...named } of verifies(each)) {
        for (const reference of own) {
          const cases = inCode.get(reference) ?? new Map<string, RanCase>();
          inCode.set(reference, cases.set(title, laterOf(cases.get(title), ran)));
        }
        if (own.length > 0) continue;
        const key = `${named.requirement}@${named.revision ?? ''} ${title}`;
        const last = laterOf(elsewhere.get(key)?.last, ran);
        elsewhere.set(key, { ...named, last, place: last.case.place });
      }
    }
  return [
    ...references.flatMap(reference => testsOf(reference, [...(inCode.get(reference)?.values() ?? [])])),
    ...elsewhere.values(),
  ];
};

/** Those that do not say when they were got come first, so that one that does is held to be later. */
const inOrder = (runs: readonly TestRun[]): readonly TestRun[] =>
  runs.toSorted((a, b) => timeOf(a) - timeOf(b));

const timeOf = ({ finishedAt }: TestRun): number => (finishedAt === undefined ? 0 : Date.parse(finishedAt));

const withoutCases = ({ file, sha256, format, finishedAt }: TestRun): RanCase['run'] => ({
  file,
  sha256,
  format,
  ...(finishedAt === undefined ? {} : { finishedAt }),
});

/** The case of the later run; of two of one run that go by one title, the worse. */
const laterOf = (earlier: RanCase | undefined, ran: RanCase): RanCase => {
  if (earlier?.run.file !== ran.run.file || earlier.run.sha256 !== ran.run.sha256) return ran;
  return severity(ran) > severity(earlier) ? ran : earlier;
};

/** As TTCN-3 orders verdicts: none, pass, fail, error. */
const severity = ({ case: { outcome } }: RanCase): number =>
  outcome === 'skipped' ? -1 : testOutcomes.indexOf(outcome);

/** A place in code is one test for each title that it ran under, and one that never ran where it has none. */
const testsOf = (reference: TestReference, cases: readonly RanCase[]): readonly RanTest[] => {
  const { requirement, revision, form, place } = reference;
  const named = { requirement, ...(revision === undefined ? {} : { revision }), form, reference, place };
  return cases.length === 0 ? [named] : cases.map(last => ({ ...named, last }));
};
