import type { Locate } from '../line-table.ts';
import type { XmlElement } from '../xml-events.ts';
import { resultLimits } from './limits.ts';
import {
  badElapsed,
  inRobotCase,
  robotOutcome,
  robotResult,
  robotTitle,
  unknownStatus,
  type RobotCase,
} from './robot-case.ts';
import { robotTotals, type RobotTotal } from './robot-totals.ts';
import {
  finished,
  resultProblems,
  sameCaseTwice,
  suitesTooDeep,
  tooManyCases,
  tooManyNames,
} from './run-cases.ts';
import { cutTitle, suiteNaming, type SuiteNames } from './suite-names.ts';
import type { XmlFormat } from './xml-results.ts';

interface RobotSuite {
  readonly naming: SuiteNames;
  readonly source: string | undefined;
  readonly depth: number;
  /** How many cases stand before it. */
  readonly from: number;
  hasBrokenTeardown: boolean;
}

/**
 * Reads output.xml of Robot Framework. Its times are local to a machine that it does not name, so that nothing is said
 * of when it was. The failure of a suite's teardown fails each test inside, as Robot Framework counts it.
 */
export const robotResults = (file: string, locate: Locate): XmlFormat => {
  const problems = resultProblems();
  const naming = suiteNaming();
  const suites: RobotSuite[] = [];
  const cases: RobotCase[] = [];
  const known = new Map<string, RobotCase>();
  const totals: RobotTotal[] = [];
  /** The names of the elements around. */
  const path: string[] = [];
  let open: RobotCase | undefined;
  let teardown: { readonly depth: number; readonly of: RobotSuite } | undefined;
  /** The depth of the last keyword that was opened: one that is closed at another depth called it. */
  let innermost = -1;
  let telling: ((text: string) => void) | undefined;

  const openSuite = ({ attributes }: XmlElement, depth: number): string | undefined => {
    if (suites.length >= resultLimits.suites) return suitesTooDeep;
    const parent = suites.at(-1);
    suites.push({
      naming: naming(parent?.naming, attributes.get('name') ?? ''),
      source: attributes.get('source') ?? parent?.source,
      depth,
      from: cases.length,
      hasBrokenTeardown: false,
    });
    return undefined;
  };

  const openTest = (
    { naming: around, source }: RobotSuite,
    { attributes }: XmlElement,
    depth: number,
    at: number,
  ): string | undefined => {
    if (cases.length >= resultLimits.cases) return tooManyCases;
    const name = cutTitle(attributes.get('name') ?? '');
    const test: RobotCase = {
      ...{ name, naming: around, source, depth, at, tags: [], status: '', message: '' },
      ...{ calls: false, ran: false },
    };
    const key = `${around.key}/${name}`;
    const earlier = known.get(key);
    if (earlier !== undefined)
      problems.add(() => sameCaseTwice(robotTitle(test), locate(earlier.at), locate(at)));
    known.set(key, test);
    cases.push(test);
    open = test;
    return undefined;
  };

  /** Tags stand in the test itself, until version 3 in a list of their own; keywords have tags too. */
  const inTest = (test: RobotCase, element: XmlElement, depth: number, at: number): string | undefined => {
    if (element.name === 'kw') innermost = depth;
    if (element.name === 'status' && path.at(-2) === 'kw' && depth - 1 === innermost) {
      test.calls = true;
      test.ran ||= !/^NOT.RUN$/u.test(element.attributes.get('status') ?? '');
    }
    const isOwn = depth === test.depth + 1 || (depth === test.depth + 2 && path.at(-2) === 'tags');
    if (!isOwn) return undefined;
    telling = inRobotCase(test, element);
    if (element.name === 'status')
      for (const problem of badElapsed(element, () => locate(at))) problems.add(() => problem);
    return test.tags.length > resultLimits.references ? tooManyNames : undefined;
  };

  const outsideTests = (element: XmlElement, depth: number, at: number): string | undefined => {
    const { name, attributes } = element;
    const suite = suites.at(-1);
    if (name === 'suite' && depth === (suite?.depth ?? 1) + 1) return openSuite(element, depth);
    if (name === 'test' && suite !== undefined) return openTest(suite, element, depth, at);
    if (name === 'kw' && suite?.depth === depth - 1 && isTeardown(attributes))
      teardown = { depth, of: suite };
    else if (name === 'status' && teardown?.depth === depth - 1)
      teardown.of.hasBrokenTeardown ||= attributes.get('status') === 'FAIL';
    else if (name === 'stat' && path.at(-2) === 'total') {
      const total = { at, attributes, text: '' };
      totals.push(total);
      telling = text => {
        total.text = `${total.text}${text}`.slice(0, resultLimits.message);
      };
    }
    return undefined;
  };

  const closeSuite = ({ hasBrokenTeardown, from }: RobotSuite): void => {
    suites.pop();
    if (!hasBrokenTeardown) return;
    for (const test of cases.slice(from)) {
      if (robotOutcome(test) !== 'passed') continue;
      test.status = 'FAIL';
      test.message = 'the teardown of a suite around it failed';
    }
  };

  return {
    open: (element, depth, at) => {
      path.push(element.name);
      telling = undefined;
      return open === undefined ? outsideTests(element, depth, at) : inTest(open, element, depth, at);
    },
    close: (_name, depth) => {
      path.pop();
      telling = undefined;
      if (open?.depth === depth) open = undefined;
      else if (teardown?.depth === depth) teardown = undefined;
      const suite = suites.at(-1);
      if (suite?.depth === depth) closeSuite(suite);
      return undefined;
    },
    text: text => telling?.(text),
    finish: () => {
      for (const test of cases)
        if (robotOutcome(test) === undefined) problems.add(() => unknownStatus(test, locate));
      for (const problem of robotTotals(totals, cases, locate)) problems.add(() => problem);
      return finished(
        file,
        problems.all(),
        cases.map(test => robotResult(test, locate)),
        undefined,
      );
    },
  };
};

/** Until version 3 the word was in small letters. */
const isTeardown = (attributes: XmlElement['attributes']): boolean =>
  attributes.get('type')?.toLowerCase() === 'teardown';
