import type { Assessment } from '../model/assessment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TestLinks } from '../model/test-links.ts';
import type { RequirementPurposes } from '../model/test-purpose.ts';
import type { Trace } from '../model/trace.ts';

/** The tests of the requirements, and what there is to be tested of each. */
export interface TestedInput {
  readonly links: TestLinks;
  readonly purposes: readonly RequirementPurposes[];
}

/** What every generator that tells of an assessment reads: the verdicts, and the links that lead to and from them. */
export interface ReportInput {
  readonly assessment: Assessment;
  readonly trace: Trace;
  /** What the requirements are tested by and for, where code or results of tests were given. */
  readonly tests?: TestedInput;
  /** What changed since an earlier run, where one was given. */
  readonly comparison?: Comparison;
}
