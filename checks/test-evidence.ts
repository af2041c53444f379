import type { CatalogueEntry } from '../model/catalogue.ts';
import type { EvidenceState, EvidenceStatus } from '../model/evidence.ts';
import { namesOtherRevision } from '../model/requirement-reference.ts';
import type { TestReference } from '../model/test-reference.ts';
import type { TestCaseResult, TestRun } from '../model/test-results.ts';
import { verifiedBy } from './test-cases.ts';
import { grouped } from './test-groups.ts';

/** What evidence is made of. */
export interface TestEvidenceInput {
  readonly runs: readonly TestRun[];
  /** What the code of the tests names, for cases that do not name it themselves. */
  readonly references?: readonly TestReference[];
  readonly entries: readonly Pick<CatalogueEntry, 'id' | 'revision'>[];
  /** The assessment date, in RFC 3339. */
  readonly assessedAt: string;
}

/**
 * What the results say of each requirement: one entry for each run and each requirement that it names, by run and then
 * in the order of the catalogue. Cases that only put a descriptor to the rules say nothing that an assessment does not
 * say itself, and count for nothing here.
 */
export const testEvidence = (input: TestEvidenceInput): readonly EvidenceStatus[] => {
  const { runs, references = [], entries, assessedAt } = input;
  const verifies = verifiedBy(references);
  return runs.flatMap(run => {
    const cases = run.cases.flatMap(each =>
      verifies(each)
        .filter(
          verified => !each.ofDescriptor && !verified.references.some(({ ofDescriptor }) => ofDescriptor),
        )
        .map(({ requirement, revision }) => ({
          id: requirement,
          name: revision === undefined ? requirement : `${requirement}@${revision}`,
          case: each,
        })),
    );
    const byId = grouped(cases, ({ id }) => id);
    return entries.flatMap(entry =>
      [...grouped(byId.get(entry.id) ?? [], ({ name }) => name)].map(([name, own]) =>
        status(
          run,
          entry,
          name,
          own.map(each => each.case),
          assessedAt,
        ),
      ),
    );
  });
};

type Asked = Pick<CatalogueEntry, 'id' | 'revision'>;

const status = (
  run: TestRun,
  entry: Asked,
  name: string,
  cases: readonly TestCaseResult[],
  assessedAt: string,
): EvidenceStatus => ({
  id: `${run.file}:${name}`,
  kind: 'test-result',
  ...judged(run, entry, name, cases, assessedAt),
  path: run.file,
  sha256: run.sha256,
  ...(run.finishedAt === undefined ? {} : { finishedAt: run.finishedAt }),
  requirements: [name],
  place: cases[0]?.place ?? { file: run.file, line: 1, column: 1 },
});

/** A result that is not of now says nothing; else one failure is against it, and one pass with none is for it. */
const judged = (
  { finishedAt }: TestRun,
  entry: Asked,
  name: string,
  cases: readonly TestCaseResult[],
  assessedAt: string,
): { readonly state: EvidenceState; readonly reason: string } => {
  // an assessment date has no fractions of a second
  if (finishedAt !== undefined && Math.floor(Date.parse(finishedAt) / 1000) * 1000 > Date.parse(assessedAt))
    return {
      state: 'not-yet-valid',
      reason: `the tests ran at ${finishedAt}, and the assessment date is ${assessedAt}`,
    };
  if (namesOtherRevision(name, entry))
    return {
      state: 'expired',
      reason: `the tests are for \`${name}\`, and the present revision is ${entry.revision}`,
    };
  const failed = cases.find(({ outcome }) => outcome === 'failed' || outcome === 'error');
  const told = `${counts(cases)}${finishedAt === undefined ? '' : `, as of ${finishedAt}`}`;
  if (failed !== undefined) return { state: 'contradicts', reason: `${told}; ${whatFailed(failed)}` };
  const isPassed = cases.some(({ outcome }) => outcome === 'passed');
  return isPassed
    ? { state: 'holds', reason: told }
    : { state: 'unsettled', reason: `${told}, which is no evidence` };
};

/** `2 of 3 tests passed, 1 was skipped`. */
const counts = (cases: readonly TestCaseResult[]): string => {
  const count = (outcome: TestCaseResult['outcome']): number =>
    cases.filter(each => each.outcome === outcome).length;
  const told = [
    [count('failed'), 'failed'],
    [count('error'), 'ended in an error'],
    [count('skipped'), count('skipped') === 1 ? 'was skipped' : 'were skipped'],
  ] as const;
  const others = told.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const tests = cases.length === 1 ? 'test' : 'tests';
  return [`${count('passed')} of ${cases.length} ${tests} passed`, ...others].join(', ');
};

const whatFailed = ({ title, message }: TestCaseResult): string => {
  const name = `\`${quoted(title.at(-1) ?? '')}\``;
  return message === undefined ? `${name} did not say why` : `${name}: \`${quoted(message)}\``;
};

const longest = 200;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').replaceAll('`', "'");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
