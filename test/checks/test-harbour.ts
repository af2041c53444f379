import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { TestReference } from '../../model/test-reference.ts';
import type { TestCaseResult, TestRun } from '../../model/test-results.ts';

type Method = CatalogueEntry['verification']['method'];

/** A requirement on the lamp of a harbour. */
export const entry = (id: string, revision = 1, method: Method = 'evidence'): CatalogueEntry => ({
  id,
  revision,
  standard: 'harbour',
  edition: '1',
  clause: '1',
  kind: 'provision',
  obligation: 'required',
  keyword: 'is required',
  subject: 'the harbour master',
  statement: 'keeps the lamp lit',
  parts: [],
  appliesWhen: 'always',
  notes: [],
  verification: { method, reason: 'it is only a remark' },
});

/** A place in code that names a requirement for the test of these titles. */
export const reference = (
  requirement: string,
  test: readonly string[] | undefined,
  rest: Partial<TestReference> = {},
): TestReference => ({
  requirement,
  form: 'comment',
  ...(test === undefined ? {} : { test }),
  state: 'runs',
  ofDescriptor: false,
  place: { file: 'test/lamp.test.ts', line: 1, column: 1 },
  ...rest,
});

/** A case, by default one that passed and names nothing. */
export const testCase = (title: readonly string[], rest: Partial<TestCaseResult> = {}): TestCaseResult => ({
  title,
  outcome: 'passed',
  references: [],
  ofDescriptor: false,
  place: { file: 'results.xml', line: 3, column: 5 },
  ...rest,
});

/** A run of these cases. */
export const testRun = (cases: readonly TestCaseResult[], rest: Partial<TestRun> = {}): TestRun => ({
  file: 'results.xml',
  sha256: 'aa',
  format: 'junit',
  cases,
  ...rest,
});

/** What a case names in its title. */
export const named = (requirement: string, revision?: number): TestCaseResult['references'][number] => ({
  requirement,
  ...(revision === undefined ? {} : { revision }),
  form: 'title',
});
