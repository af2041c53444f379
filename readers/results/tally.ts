import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { shown } from '../shown.ts';
import { runAgain } from './results-text.ts';

/** How many cases there are of each sort, as JUnit counts them: one with a failure and an error counts as both. */
export type Tally = Record<(typeof tallied)[number], number>;

/**
 * What is counted. `disabled`: cases that say of themselves that they were not run, without being marked as skipped;
 * `again`: cases that are written twice, for two things that happened; `…Marks`: the elements that tell of it, of which
 * one case may have several.
 */
const tallied = [
  'tests',
  'failures',
  'errors',
  'skipped',
  'disabled',
  'again',
  'failureMarks',
  'errorMarks',
] as const;

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  tests: 0,
  failures: 0,
  errors: 0,
  skipped: 0,
  disabled: 0,
  again: 0,
  failureMarks: 0,
  errorMarks: 0,
});

/** Adds one tally to another. */
export const addTally = (to: Tally, from: Readonly<Tally>): void => {
  for (const key of tallied) to[key] += from[key];
};

/** A count as it is written; undefined where it is none. */
export const countIn = (text: string): number | undefined =>
  /^\d{1,15}$/u.test(text) ? Number(text) : undefined;

/** A time in seconds as it is written, with or without commas between thousands; undefined where it is none. */
export const secondsIn = (text: string): number | undefined =>
  /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,2})?$/u.test(text)
    ? Number(text.replaceAll(',', ''))
    : undefined;

/** Says that something is no count or no time. */
export const notANumber = (
  what: 'count' | 'time',
  of: string,
  key: string,
  found: string,
  place: Place,
): Problem => ({
  code: `bad-${what}`,
  message: `${of} states ${shown(found)} as its \`${key}\`, expected a ${what} that is not negative`,
  place,
  help: runAgain,
});

/** Says that a total is not that of the cases. */
export const disagreement = (
  of: string,
  key: string,
  stated: number,
  counted: number,
  place: Place,
): Problem => ({
  code: 'counts-disagree',
  message: `${of} states ${stated} as its \`${key}\`, its cases come to ${counted}`,
  place,
  help: runAgain,
});
