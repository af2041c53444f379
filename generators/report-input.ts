import type { Assessment } from '../model/assessment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Trace } from '../model/trace.ts';

/** What every generator that tells of an assessment reads: the verdicts, and the links that lead to and from them. */
export interface ReportInput {
  readonly assessment: Assessment;
  readonly trace: Trace;
  /** What changed since an earlier run, where one was given. */
  readonly comparison?: Comparison;
}
