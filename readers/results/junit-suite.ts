import type { Problem } from '../../model/problem.ts';
import type { CaseReference } from '../../model/test-results.ts';
import type { Locate } from '../line-table.ts';
import { shown } from '../shown.ts';
import type { JunitFlavour } from './junit-flavour.ts';
import type { SuiteNames } from './suite-names.ts';
import { addTally, countIn, disagreement, notANumber, type Tally } from './tally.ts';

/** A suite of JUnit XML while it is open. */
export interface Suite {
  readonly name: string;
  readonly naming: SuiteNames;
  readonly flavour: JunitFlavour;
  readonly attributes: ReadonlyMap<string, string>;
  readonly at: number;
  readonly parent?: Suite;
  /** Named by its properties and those of the suites around it. */
  readonly references: CaseReference[];
  /** Its cases, without those of the suites inside it, and with them. */
  readonly own: Tally;
  readonly all: Tally;
  /** Whether a case of it was run again: then Surefire counts the last round only. */
  isRerun: boolean;
}

/**
 * What the counts of a suite say that its cases do not: each is to be that of its own cases or of all inside it. A suite
 * in which cases were run again is not held to them.
 */
export const checkedSuite = (suite: Suite, locate: Locate): readonly Problem[] => {
  if (suite.parent !== undefined) addTally(suite.parent.all, suite.all);
  return counts.flatMap(key => {
    const written = suite.attributes.get(key);
    if (written === undefined) return [];
    const of = suite.name === '' ? 'a suite' : `the suite ${shown(suite.name)}`;
    const stated = countIn(written);
    if (stated === undefined) return [notANumber('count', of, key, written, locate(suite.at))];
    const meant = [suite.all, suite.own].flatMap(tally => meanings(key, tally));
    const hasParts = suite.flavour.countsParts && key === 'tests' && stated >= suite.all.tests;
    if (suite.isRerun || hasParts || key === 'disabled' || meant.includes(stated)) return [];
    return [disagreement(of, key, stated, meant[0] ?? 0, locate(suite.at))];
  });
};

const counts = ['tests', 'failures', 'errors', 'skipped', 'disabled'] as const;
type Counted = (typeof counts)[number];

/** What a count may mean: tools differ in what they count of a case that is written twice or tells of two failures. */
const meanings = (key: Counted, tally: Tally): readonly number[] => {
  const { tests, again, failures, failureMarks, errors, errorMarks, skipped, disabled } = tally;
  switch (key) {
    case 'tests':
      return [tests, tests + again];
    case 'failures':
      return [failures, failureMarks];
    case 'errors':
      return [errors, errorMarks];
    case 'skipped':
      return [skipped, skipped + disabled];
    case 'disabled':
      return [disabled];
  }
};
