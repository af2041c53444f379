import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Place } from '../model/place.ts';
import type { RanCase, RequirementTests, TestLink, TestLinks } from '../model/test-links.ts';
import type { TestReference } from '../model/test-reference.ts';
import { testVerdicts, type TestRun } from '../model/test-results.ts';
import { namedRequirements, type Suggest } from './test-names.ts';
import { testFindings } from './test-findings.ts';
import { ranTests, type RanTest } from './test-ran.ts';

/** What links between requirements and tests are made of. */
export interface TestLinksInput {
  /** All that a test can name, in the order of the catalogue. */
  readonly entries: readonly CatalogueEntry[];
  /** What the code of tests names; left out where no code was given. */
  readonly references?: readonly TestReference[];
  /** The results; left out where none were given. */
  readonly runs?: readonly TestRun[];
  /** The known id that a misspelt one most likely stands for. */
  readonly suggest: Suggest;
}

/** Finds for each requirement the tests that say they verify it, what they last came to, and what is wrong with them. */
export const testLinks = (input: TestLinksInput): TestLinks => {
  const { entries, references, runs } = input;
  const named = namedRequirements(entries, input.suggest);
  const tests = ranTests(references ?? [], runs ?? []).filter(test => named.isMeant(test));
  const seen = new Map<string, Place>();
  const links = tests.map(test => link(test, named.get(test.requirement), seen, runs !== undefined));
  const own = new Map<string, TestLink[]>(entries.map(({ id }) => [id, []]));
  for (const each of links) own.get(each.requirement)?.push(each);
  const byRequirement: readonly RequirementTests[] = [...own].map(([requirement, found]) => ({
    requirement,
    tests: found,
  }));
  return {
    byRequirement,
    orphans: links.filter(({ requirement }) => !own.has(requirement)),
    findings: testFindings(links, named, { code: references !== undefined, results: runs !== undefined }),
  };
};

const link = (
  test: RanTest,
  entry: CatalogueEntry | undefined,
  seen: Map<string, Place>,
  hasRuns: boolean,
): TestLink => {
  const { requirement, revision, reference, last } = test;
  return {
    requirement,
    ...(revision === undefined ? {} : { revision }),
    ...stateOf(test, entry, seen, hasRuns),
    title: last?.case.title ?? reference?.test ?? [],
    verdict: last === undefined ? 'none' : testVerdicts[last.case.outcome],
    ofDescriptor: reference?.ofDescriptor === true || last?.case.ofDescriptor === true,
    ...(reference === undefined ? {} : { reference }),
    ...(last === undefined ? {} : { last }),
    place: test.place,
  };
};

/** The first of what is the matter with a link, the gravest first. */
const stateOf = (
  test: RanTest,
  entry: CatalogueEntry | undefined,
  seen: Map<string, Place>,
  hasRuns: boolean,
): Pick<TestLink, 'state' | 'reason'> => {
  if (entry === undefined) return { state: 'orphaned', reason: 'no requirement of this id is known' };
  const { revision } = test;
  if (revision !== undefined && revision !== entry.revision)
    return {
      state: 'outdated',
      reason: `it is written for revision ${revision}, the present one is ${entry.revision}`,
    };
  if (isRepeated(test, seen))
    return { state: 'duplicate', reason: 'the same test names the requirement more than once' };
  return neverRan(test.reference, test.last, hasRuns);
};

/** Whether another place has named the requirement for the same test already. */
const isRepeated = ({ requirement, reference }: RanTest, seen: Map<string, Place>): boolean => {
  if (reference?.test === undefined) return false;
  const { place } = reference;
  const key = JSON.stringify([requirement, place.file, ...reference.test]);
  const first = seen.get(key) ?? place;
  seen.set(key, first);
  return first.line !== place.line || first.column !== place.column;
};

const neverRan = (
  reference: TestReference | undefined,
  last: RanCase | undefined,
  hasRuns: boolean,
): Pick<TestLink, 'state' | 'reason'> => {
  if (last !== undefined && last.case.outcome !== 'skipped') return { state: 'covered' };
  if (reference?.state === 'todo') return { state: 'uncovered', reason: 'it is still to be written' };
  if (last !== undefined)
    return { state: 'uncovered', reason: `it was skipped${because(last.case.message)}` };
  if (reference?.state === 'skip') return { state: 'uncovered', reason: 'it is marked to be skipped' };
  return {
    state: 'uncovered',
    reason: hasRuns ? 'no result is of it' : 'no results were given, so that it is not known whether it ran',
  };
};

const because = (message: string | undefined): string => (message === undefined ? '' : `: ${message}`);
