import type { Place } from '../../model/place.ts';
import { failure, isProblems, success, type Problem, type Result } from '../../model/problem.ts';
import type { TestCaseResult } from '../../model/test-results.ts';
import { limits } from '../limits.ts';
import { problemList, type ProblemList } from '../problem-list.ts';
import { shown } from '../shown.ts';
import { resultLimits } from './limits.ts';
import { runAgain } from './results-text.ts';

/** What a format gives of a file. */
export interface ReadCases {
  readonly cases: readonly TestCaseResult[];
  readonly finishedAt?: string;
}

/** A list of what is wrong with a file of results. */
export const resultProblems = (): ProblemList =>
  problemList(limits.shown, 'more-problems', count => `there are ${count} more problems`);

/** The cases, unless something is wrong with them or there are none. */
export const finished = (
  file: string,
  problems: readonly Problem[],
  cases: readonly TestCaseResult[],
  finishedAt: string | undefined,
): Result<ReadCases> => {
  if (isProblems(problems)) return failure(...problems);
  if (cases.length === 0) return failure(nothingRan(file));
  return success({ cases, ...(finishedAt === undefined ? {} : { finishedAt }) });
};

const nothingRan = (file: string): Problem => ({
  code: 'nothing-ran',
  message: 'the file has no test case, expected the results of at least one',
  place: { file, line: 1, column: 1 },
  help: 'look whether the tests were found when they were run',
});

/** Says that there are more cases than are read. */
export const tooManyCases = `has more than the ${resultLimits.cases} test cases that are read`;

/** Says that suites are nested too deep. */
export const suitesTooDeep = `has suites nested deeper than ${resultLimits.suites} levels`;

/** Says that a case or suite names more than is read. */
export const tooManyNames = `has a case with more than the ${resultLimits.references} tags or requirements that are read`;

/** Says that two cases go by one name. */
export const sameCaseTwice = (title: readonly string[], first: Place, second: Place): Problem => ({
  code: 'duplicate-case',
  message: `the case ${shown(title.join(' > '))} is already on line ${first.line}, column ${first.column}; expected each once`,
  place: second,
  help: `give each test a title of its own, or ${runAgain}`,
});
