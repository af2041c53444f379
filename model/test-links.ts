import type { Problem } from './problem.ts';
import type { Place } from './place.ts';
import type { LinkState } from './trace-graph.ts';
import type { TestReference } from './test-reference.ts';
import type { TestCaseResult, TestRun, testVerdicts } from './test-results.ts';

/**
 * The states of a link from a requirement to a test. `covered`: the test is for the requirement as it is now, and ran;
 * `outdated`: it is for another revision; `orphaned`: it names nothing that is there; `duplicate`: it is stated again;
 * `uncovered`: the test is there and never ran.
 */
export type TestLinkState = Extract<
  LinkState,
  'covered' | 'outdated' | 'orphaned' | 'duplicate' | 'uncovered'
>;

/** A verdict of TTCN-3 (ES 201 873-1). */
export type TestVerdict = (typeof testVerdicts)[keyof typeof testVerdicts];

/** A case with the run that it is of. */
export interface RanCase {
  readonly run: Pick<TestRun, 'file' | 'sha256' | 'format' | 'finishedAt'>;
  readonly case: TestCaseResult;
}

/** A requirement and one test that says it verifies it: in code, in results, or in both. */
export interface TestLink {
  readonly requirement: string;
  /** The revision that the test was written for, where it says so. */
  readonly revision?: number;
  readonly state: TestLinkState;
  /** Why it is in its state, as a sentence; absent where it is covered. */
  readonly reason?: string;
  /** The titles of the test; as the results have them where it ran. Empty where the code does not say. */
  readonly title: readonly string[];
  /** What the last case came to; `none` where it was skipped or never ran. */
  readonly verdict: TestVerdict;
  readonly ofDescriptor: boolean;
  readonly reference?: TestReference;
  /** The last case that is known of it. */
  readonly last?: RanCase;
  /** Where the code names the requirement; the place of the case where no code does. */
  readonly place: Place;
}

/** A requirement with its tests. */
export interface RequirementTests {
  readonly requirement: string;
  readonly tests: readonly TestLink[];
}

/** Something the matter with a test that names a requirement. */
export interface TestFinding extends Problem {
  readonly place: Place;
  /** What the finding is of: a link in this state, or nothing that is wrong but something to know. */
  readonly state: Exclude<TestLinkState, 'covered'> | 'informative';
}

/** What the tests of some code and results say that they verify. */
export interface TestLinks {
  /** Every requirement of the catalogue, in its order, those without tests as well. */
  readonly byRequirement: readonly RequirementTests[];
  /** The links whose requirement is not in the catalogue. */
  readonly orphans: readonly TestLink[];
  /** By file and place. */
  readonly findings: readonly TestFinding[];
}
