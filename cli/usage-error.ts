import type { Problem, Problems } from '../model/problem.ts';

/** What was asked of the command line can not be done: exit code 2, nothing written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problems: Problems;

  constructor(...problems: Problems) {
    super(problems[0].message);
    this.problems = problems;
  }
}

/** A usage error with one problem. */
export const usageError = (code: string, message: string, help?: string): UsageError => {
  const problem: Problem = { code, message, ...(help === undefined ? {} : { help }) };
  return new UsageError(problem);
};
