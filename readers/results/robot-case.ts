import type { Problem } from '../../model/problem.ts';
import type { TestCaseResult, TestOutcome } from '../../model/test-results.ts';
import type { Locate } from '../line-table.ts';
import { shown } from '../shown.ts';
import { isDescriptorTag, isDescriptorTitle } from '../tests/named-requirement.ts';
import type { XmlElement } from '../xml-events.ts';
import { eachOnce, inTags, inTitles } from './case-references.ts';
import { resultLimits } from './limits.ts';
import { oneLine, runAgain } from './results-text.ts';
import type { SuiteNames } from './suite-names.ts';
import { notANumber, secondsIn } from './tally.ts';

/** A test of output.xml of Robot Framework. */
export interface RobotCase {
  readonly name: string;
  readonly naming: SuiteNames;
  readonly source: string | undefined;
  readonly depth: number;
  readonly at: number;
  readonly tags: string[];
  /** As it is written; empty where it has none. */
  status: string;
  /** Whether a keyword was called that calls no other, and whether one such ran. */
  calls: boolean;
  ran: boolean;
  message: string;
}

const outcomes: ReadonlyMap<string, TestOutcome> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
  ['NOT RUN', 'skipped'],
  ['NOT_RUN', 'skipped'],
]);

/** What a test counts as; undefined where its status is none that is known. */
export const robotOutcome = ({ status }: RobotCase): TestOutcome | undefined => outcomes.get(status);

/** Why a test that counts as passed or failed did not run all the same: Robot Framework calls neither of them skipped. */
const notRun = ({ status, calls, ran, tags }: RobotCase): string | undefined => {
  if (status === 'PASS' && calls && !ran) return 'none of its keywords ran, as in a dry run';
  const isLeftOut = status === 'FAIL' && !ran && tags.some(tag => tag.trim() === 'robot:exit');
  return isLeftOut ? 'it did not run, since the run ended early' : undefined;
};

/** Takes up an element directly inside a test, and gives what takes up its text. */
export const inRobotCase = (
  test: RobotCase,
  { name, attributes }: XmlElement,
): ((text: string) => void) | undefined => {
  if (name === 'tag') {
    const index = test.tags.push('') - 1;
    return text => {
      test.tags[index] = `${test.tags[index] ?? ''}${text}`.slice(0, resultLimits.message);
    };
  }
  if (name !== 'status') return undefined;
  test.status = attributes.get('status') ?? '';
  return text => {
    if (test.message.length < resultLimits.message * 4) test.message += text;
  };
};

/** What is wrong with the time that a test is said to have taken. */
export const badElapsed = (
  { attributes }: XmlElement,
  locate: () => Problem['place'],
): readonly Problem[] => {
  const elapsed = attributes.get('elapsed');
  const place = elapsed === undefined || secondsIn(elapsed) !== undefined ? undefined : locate();
  return place === undefined ? [] : [notANumber('time', 'a test', 'elapsed', elapsed ?? '', place)];
};

/** Says that a test has no status that is known. */
export const unknownStatus = (test: RobotCase, locate: Locate): Problem => ({
  code: 'unknown-status',
  message: `the test ${shown(robotTitle(test).join(' > '))} has ${test.status === '' ? 'no status' : `the status ${shown(test.status)}`}, expected one of ${[...outcomes.keys()].join(', ')}`,
  place: locate(test.at),
  help: runAgain,
});

/** The names of the suites around a test, and its own. */
export const robotTitle = ({ naming, name }: RobotCase): readonly string[] => [...naming.names, name];

/** The case that a test is. */
export const robotResult = (test: RobotCase, locate: Locate): TestCaseResult => {
  const { naming, name, source } = test;
  const tags = test.tags.map(tag => tag.trim());
  const unmet = notRun(test);
  const outcome = unmet === undefined ? (robotOutcome(test) ?? 'error') : 'skipped';
  const message = outcome === 'passed' ? undefined : (unmet ?? oneLine(test.message));
  return {
    title: robotTitle(test),
    ...(source === undefined || source === '' ? {} : { testFile: source }),
    outcome,
    references: eachOnce([...naming.references, ...inTitles([name]), ...inTags(tags)]),
    ofDescriptor: naming.ofDescriptor || isDescriptorTitle(name) || tags.some(isDescriptorTag),
    ...(message === undefined ? {} : { message }),
    place: locate(test.at),
  };
};
