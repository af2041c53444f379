import { describe, expect, it } from 'vitest';
import { readResults, told } from './read.ts';

/** Cases in one suite, in the form of most tools. */
const junit = (cases: string, attributes = ''): string =>
  `<testsuites><testsuite name="harbour" ${attributes}>${cases}</testsuite></testsuites>`;
const lit = '<testcase classname="lamp" name="lit"/>';
const inJunit = (cases: string, attributes = '') => told(readResults(junit(cases, attributes)));
const problems = (text: string) => {
  const read = readResults(text);
  return read.ok ? [] : read.problems.map(({ message }) => message);
};

describe('a case', () => {
  it.each([
    ['', 'passed', ''],
    ['<failure message="dark"/>', 'failed', 'dark'],
    ['<failure>\n  it is\n  dark</failure>', 'failed', 'it is dark'],
    ['<failure message="">dark</failure>', 'failed', 'dark'],
    ['<error message="bulb"/><failure message="dark"/>', 'error', 'bulb'],
    ['<skipped/>', 'skipped', ''],
    ['<skipped/><failure message="dark"/>', 'failed', 'dark'],
    ['<flakyFailure message="once"/>', 'passed', 'passed when it was run again: once'],
    ['<failure message="dark"/><rerunFailure message="still"/>', 'failed', 'dark'],
    ['<system-out><failure message="not this"/>failure</system-out>', 'passed', ''],
  ])('with %s inside has %s', (inside, outcome, message) => {
    const read = readResults(junit(`<testcase name="lit">${inside}</testcase>`));
    expect(read.ok && read.value.cases.map(each => [each.outcome, each.message ?? ''])).toEqual([
      [outcome, message],
    ]);
  });

  it.each(['status="notrun"', 'status="disabled"', 'result="suppressed"', 'status="Skipped"'])(
    'that says of itself %s was skipped, not passed',
    attribute => {
      expect(inJunit(`<testcase name="lit" ${attribute}/>`, 'tests="1" skipped="0" disabled="1"')).toEqual([
        expect.stringContaining('| skipped |'),
      ]);
    },
  );

  it('names requirements in its titles, and by properties of itself and of the suites around it', () => {
    const text = `<testsuites><properties><property name="requirement" value="a-1"/></properties>
      <testsuite name="inner [b-2@1]"><properties><property name="os" value="c-3"/></properties>
      <testcase name="x [d-4]"><properties><property name="requirements" value="e-5@2, odd"/></properties></testcase>
      <testcase name="y [b-2] [descriptor]"/></testsuite></testsuites>`;
    expect(told(readResults(text))).toEqual([
      '3:7 | passed | inner [b-2@1] / x [d-4] | title:b-2@1 | title:d-4 | property:e-5@2 | property:odd | property:a-1',
      '4:7 | passed | descriptor | inner [b-2@1] / y [b-2] [descriptor] | title:b-2@1 | property:a-1',
    ]);
  });

  it('has the file that it or its suite states', () => {
    expect(inJunit('<testcase name="a" file="test/a.py"/><testcase name="b"/>', 'file="test/b.py"')).toEqual([
      expect.stringContaining('in test/a.py'),
      expect.stringContaining('in test/b.py'),
    ]);
  });
});

describe('the time', () => {
  const finishedAt = (...stamps: readonly string[]) => {
    const suites = stamps.map(
      (stamp, index) => `<testsuite name="s${index}" timestamp="${stamp}">${lit}</testsuite>`,
    );
    const read = readResults(`<testsuites>${suites.join('')}</testsuites>`);
    return read.ok ? read.value.finishedAt : read;
  };

  it('is the latest that is stated, in UTC', () => {
    expect(finishedAt('2026-01-01T10:00:00Z', '2026-01-01T12:00:00.5+02:00', '2026-01-01T09:00:00Z')).toBe(
      '2026-01-01T10:00:00.500Z',
    );
  });

  it.each(['2026-01-01T10:00:00', '2026-01-01', 'soon', '2026-02-30T10:00:00Z', '1960-01-01T10:00:00Z', ''])(
    'is not stated by %j',
    stamp => {
      expect(finishedAt(stamp)).toBeUndefined();
    },
  );
});

describe('counts', () => {
  it('are those of the cases, own or with those of suites inside', () => {
    const inner = `<testsuite name="in" tests="1" failures="0">${lit}</testsuite>`;
    const outer = (tests: number) =>
      `<testsuites tests="2"><testsuite name="out" tests="${tests}"><testcase name="b"/>${inner}</testsuite></testsuites>`;
    expect([1, 2, 3].map(tests => problems(outer(tests)))).toEqual([
      [],
      [],
      ['the suite `out` states 3 as its `tests`, its cases come to 2'],
    ]);
  });

  it.each([
    ['tests="2"', 'the suite `harbour` states 2 as its `tests`, its cases come to 1'],
    ['tests="0"', 'the suite `harbour` states 0 as its `tests`, its cases come to 1'],
    ['failures="1"', 'the suite `harbour` states 1 as its `failures`, its cases come to 0'],
    ['errors="1"', 'the suite `harbour` states 1 as its `errors`, its cases come to 0'],
    ['skipped="1"', 'the suite `harbour` states 1 as its `skipped`, its cases come to 0'],
  ])('that disagree with the cases are an error: %s', (attributes, message) => {
    expect(problems(junit(lit, attributes))).toEqual([message]);
  });

  it.each(['-1', 'NaN', '1.5', '', '0x1', ' 1', '1e3', '9'.repeat(40)])('that are %j are an error', count => {
    expect(inJunit(lit, `tests="${count}"`)).toEqual(['1:13 bad-count']);
  });

  it('are not held against a suite in which cases were run again', () => {
    const again = '<testcase name="a"><failure/><rerunFailure/></testcase>';
    expect(problems(junit(`${again}<testcase name="b"/>`, 'tests="1" failures="1"'))).toEqual([]);
  });

  it('may be of cases or of what is told of them: a case can fail in two places', () => {
    const twice = '<testcase name="a"><failure/><failure/></testcase>';
    const found = ['1', '2', '3'].map(failures => problems(junit(twice, `failures="${failures}"`)).length);
    expect(found).toEqual([0, 0, 1]);
  });

  it('of pytest may be more than the cases, never less: it counts subtests that it does not write', () => {
    const pytest = (tests: number) =>
      problems(
        `<testsuites name="pytest tests"><testsuite name="pytest" tests="${tests}">${lit}</testsuite></testsuites>`,
      );
    expect([0, 1, 5].map(tests => pytest(tests).length)).toEqual([1, 0, 0]);
  });

  it('take a test and its broken teardown for one case, as either version of pytest counts them', () => {
    const twice =
      '<testcase name="a"><failure message="f"/></testcase><testcase name="a"><error message="e"/></testcase>';
    for (const tests of [1, 2])
      expect(inJunit(twice, `tests="${tests}" failures="1" errors="1"`)).toEqual([
        '1:73 | error | harbour / a | "e"',
      ]);
  });
});

describe('times', () => {
  it.each(['-0.5', 'NaN', 'Infinity', '1,2', 'soon'])('that are %j are an error', time => {
    expect(inJunit(`<testcase name="a" time="${time}"/>`)).toEqual(['1:40 bad-time']);
    expect(inJunit(lit, `time="${time}"`)).toEqual(['1:13 bad-time']);
  });

  it.each(['0', '0.001', '1,234.5', '1.2e-5', ''])('can be written as %j', time => {
    expect(inJunit(`<testcase name="a" time="${time}"/>`)).toHaveLength(1);
  });
});

describe('what says nothing', () => {
  it.each(['<testsuites/>', '<testsuite name="a" tests="0"/>', junit('')])('is refused: %s', text => {
    expect(told(readResults(text))).toEqual(['1:1 nothing-ran']);
  });

  it('is a case outside of any suite', () => {
    expect(told(readResults('<testcase name="a"/>'))).toEqual(['1:1 results-xml']);
  });
});

describe('the same case twice', () => {
  it('is an error that says where the first one is', () => {
    const read = readResults(junit(`${lit}\n${lit}`));
    expect(read.ok ? [] : read.problems).toEqual([
      {
        code: 'duplicate-case',
        message: 'the case `harbour > lamp > lit` is already on line 1, column 40; expected each once',
        place: { file: 'results', line: 2, column: 1 },
        help: 'give each test a title of its own, or run the tests again and give the file as it was written',
      },
    ]);
  });

  it('is none where file, suite, class or name differ', () => {
    const cases = '<testcase name="a"/><testcase name="a" file="f"/><testcase name="a" classname="c"/>';
    const text = `<testsuites><testsuite name="x">${cases}</testsuite><testsuite name="y">${cases}</testsuite></testsuites>`;
    expect(told(readResults(text))).toHaveLength(6);
  });

  it('is let be where Surefire repeats the name of a method', () => {
    const schema =
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="surefire-test-report.xsd"';
    expect(
      told(readResults(`<testsuite ${schema} name="a" tests="2">${lit}${lit}</testsuite>`)),
    ).toHaveLength(2);
  });

  it('is let be where Vitest repeats a title', () => {
    expect(
      told(readResults(`<testsuites name="vitest tests"><testsuite>${lit}${lit}</testsuite></testsuites>`)),
    ).toHaveLength(2);
  });
});
