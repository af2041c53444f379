import type { Place } from './place.ts';

/** What became of a test case; the words of TTCN-3 (ES 201 873-1) are `testVerdicts`. */
export const testOutcomes = ['passed', 'failed', 'error', 'skipped'] as const;
/** See {@link testOutcomes}. */
export type TestOutcome = (typeof testOutcomes)[number];

/** The verdict of TTCN-3 for each outcome: a case that was skipped has none. */
export const testVerdicts = {
  passed: 'pass',
  failed: 'fail',
  error: 'error',
  skipped: 'none',
} as const satisfies { readonly [O in TestOutcome]: string };

/** A requirement that a case says it verifies. */
export interface CaseReference {
  readonly requirement: string;
  readonly revision?: number;
  /** Where it says so; a property is meant for nothing else, while titles and tags hold other words as well. */
  readonly form: 'title' | 'tag' | 'property';
}

/** A test case that ran, or was there to be run. */
export interface TestCaseResult {
  /** The titles of the suites around it, then its own. */
  readonly title: readonly string[];
  /** The file that the test stands in, where the results say so. */
  readonly testFile?: string;
  readonly outcome: TestOutcome;
  /** Named in its titles, tags or properties. */
  readonly references: readonly CaseReference[];
  /** Whether it only puts a descriptor to the rules: `[descriptor]` in its title or tags. */
  readonly ofDescriptor: boolean;
  /** Why it failed or was skipped, cut to a line; absent where nothing is said. */
  readonly message?: string;
  readonly place: Place;
}

/** The results of one run of tests, counted anew from its cases. */
export interface TestRun {
  /** The file of results, relative to the working directory, with `/`. */
  readonly file: string;
  /** SHA-256 of its bytes, in lower-case hex. */
  readonly sha256: string;
  readonly format: 'junit' | 'vitest' | 'robot';
  /** RFC 3339 in UTC; absent where the results do not say when they were got. */
  readonly finishedAt?: string;
  readonly cases: readonly TestCaseResult[];
}
