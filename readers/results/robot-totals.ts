import type { Problem } from '../../model/problem.ts';
import type { Locate } from '../line-table.ts';
import type { XmlElement } from '../xml-events.ts';
import { robotOutcome, type RobotCase } from './robot-case.ts';
import { countIn, disagreement, notANumber } from './tally.ts';

/** A line of the statistics, with what it is called. */
export interface RobotTotal {
  readonly at: number;
  readonly attributes: XmlElement['attributes'];
  text: string;
}

/** Critical tests, which version 3 counts beside all tests, are no total of the file. */
const name = 'All Tests';
const of = 'the total of all tests';

const counted = [
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
] as const;

/** What the totals say that the tests do not. */
export const robotTotals = (
  totals: readonly RobotTotal[],
  cases: readonly RobotCase[],
  locate: Locate,
): readonly Problem[] => {
  const outcomes = cases.map(robotOutcome);
  const found = new Map(
    counted.map(([key, outcome]) => [key, outcomes.filter(each => each === outcome).length]),
  );
  return totals
    .filter(({ text }) => text.trim() === name)
    .flatMap(({ attributes, at }) =>
      counted.flatMap(([key]) => {
        const written = attributes.get(key);
        if (written === undefined) return [];
        const stated = countIn(written);
        if (stated === undefined) return [notANumber('count', of, key, written, locate(at))];
        const count = found.get(key) ?? 0;
        return stated === count ? [] : [disagreement(of, key, stated, count, locate(at))];
      }),
    );
};
