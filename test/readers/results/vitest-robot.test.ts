import { describe, expect, it } from 'vitest';
import { readResults, told } from './read.ts';

const oneCase = {
  ancestorTitles: ['lamp'],
  title: 'lit',
  status: 'passed',
  duration: 1.5,
  failureMessages: [],
};
const file = {
  name: '/harbour/lamp.test.ts',
  status: 'passed',
  endTime: 1_767_225_600_000.7,
  assertionResults: [oneCase],
};
const json = (root: object, own: object = {}, each: object = {}): string =>
  JSON.stringify({
    testResults: [{ ...file, assertionResults: [{ ...oneCase, ...each }], ...own }],
    ...root,
  });

describe('JSON of Vitest', () => {
  it('says when it ended, in UTC and whole milliseconds', () => {
    const read = readResults(json({}));
    expect(read.ok && read.value.finishedAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it.each([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped'],
  ])('has a case of the status %s as %s', (status, outcome) => {
    expect(told(readResults(json({}, {}, { status })))[0]).toContain(`| ${outcome} |`);
  });

  it('names requirements in titles and tags', () => {
    expect(
      told(readResults(json({}, {}, { title: 'lit [a-1@2]', tags: ['b-2', 'descriptor', 'slow'] }))),
    ).toEqual(
      [
        '1:39 | passed | descriptor | lamp / lit [a-1@2] | title:a-1@2 | tag:b-2 | in /harbour/lamp.test.ts',
      ].map(line => expect.stringContaining(line.slice(5)) as string),
    );
  });

  it.each([
    [{ numTotalTests: 2 }, {}, {}, 'counts-disagree'],
    [{ numPassedTests: 0 }, {}, {}, 'counts-disagree'],
    [{ numFailedTests: 1 }, {}, {}, 'counts-disagree'],
    [{ numPendingTests: 1 }, {}, {}, 'counts-disagree'],
    [{ numTodoTests: 1 }, {}, {}, 'counts-disagree'],
    [{ numTotalTests: -1 }, {}, {}, 'bad-count'],
    [{ numTotalTests: 'one' }, {}, {}, 'bad-count'],
    [{}, { endTime: -1 }, {}, 'bad-time'],
    [{}, { endTime: 8.64e15 }, {}, 'bad-time'],
    [{}, {}, { duration: -1 }, 'bad-time'],
    [{}, {}, { duration: 'NaN' }, 'bad-time'],
    [{}, {}, { status: 'fine' }, 'unknown-status'],
    [{}, {}, { status: undefined }, 'unknown-status'],
    [{}, { assertionResults: [] }, {}, 'nothing-ran'],
    [{}, { assertionResults: {} }, {}, 'unexpected-shape'],
    [{ testResults: undefined }, {}, {}, 'unknown-results'],
  ])('is refused where %j %j %j', (root, own, each, code) => {
    expect(told(readResults(json(root, own, each))).map(line => line.split(' ')[1])).toEqual([code]);
  });

  it('has a case in error for a file that failed as a whole', () => {
    const read = readResults(json({ numTotalTests: 1 }, { status: 'failed', message: 'no\nmodule' }));
    expect(read.ok && read.value.cases.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['passed', undefined],
      ['error', 'no module'],
    ]);
  });

  it('may be of a run that was broken off, whose pending tests Vitest does not count', () => {
    const counted = (numPendingTests: number) =>
      told(readResults(json({ numPendingTests }, {}, { status: 'pending' }))).map(line => line.split(' ')[2]);
    expect([0, 1].map(counted)).toEqual([['skipped'], ['skipped']]);
    expect(told(readResults(json({ numPendingTests: 2 }, {}, { status: 'pending' })))).toEqual([
      expect.stringContaining('counts-disagree'),
    ]);
  });

  it('is refused with what to do about it where it is broken', () => {
    const read = readResults('{"testResults": [}');
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: 'json-syntax', help: 'run the tests again and give the file as it was written' },
    ]);
  });

  it('may be of Jest, which writes null where there is none', () => {
    expect(told(readResults(json({}, {}, { duration: null, failureMessages: null })))).toHaveLength(1);
  });
});

const robot = (inside: string, rest = ''): string =>
  `<robot><suite name="Pier"><suite name="Lamp" source="lamp.robot">${inside}</suite></suite>${rest}</robot>`;
const test = (name: string, status: string, inside = '') =>
  `<test name="${name}">${inside}<status ${status}/></test>`;
const statistics = (counts: string) =>
  `<statistics><total><stat ${counts}>All Tests</stat></total></statistics>`;

describe('output of Robot Framework', () => {
  it('names requirements by tags, old or new, and by the names of suites', () => {
    const text = robot(
      test(
        'Lit',
        'status="PASS"',
        '<tags><tag>a-1@2</tag><tag>Descriptor</tag></tags><kw><tag>k-9</tag></kw>',
      ),
    ).replace('Pier', 'Pier [p-1]');
    expect(told(readResults(text))).toEqual([
      '1:72 | passed | descriptor | Pier [p-1] / Lamp / Lit | title:p-1 | tag:a-1@2 | in lamp.robot',
    ]);
  });

  it('does not take the status of a keyword for that of its test', () => {
    const text = robot(test('Lit', 'status="PASS"', '<kw><status status="FAIL">x</status></kw>'));
    expect(told(readResults(text))).toEqual([expect.stringContaining('| passed |')]);
  });

  it('fails the tests of every suite inside one whose teardown failed', () => {
    const text = robot(test('Lit', 'status="PASS"')).replace(
      /<\/suite><\/robot>$/u,
      '<kw type="teardown"><kw><status status="FAIL"/></kw><status status="FAIL"/></kw></suite></robot>',
    );
    expect(told(readResults(text))).toEqual([
      expect.stringContaining('| failed | Pier / Lamp / Lit | in lamp.robot | "the teardown'),
    ]);
    expect(
      told(
        readResults(
          text.replace(/<status status="FAIL"\/><\/kw><\/suite>/u, '<status status="PASS"/></kw></suite>'),
        ),
      ),
    ).toEqual([expect.stringContaining('| passed |')]);
  });

  it.each([
    [
      'its totals disagree',
      robot(test('a', 'status="PASS"'), statistics('pass="0" fail="1"')),
      ['counts-disagree', 'counts-disagree'],
    ],
    ['a total is negative', robot(test('a', 'status="PASS"'), statistics('pass="-1"')), ['bad-count']],
    ['a time is negative', robot(test('a', 'status="PASS" elapsed="-0.1"')), ['bad-time']],
    ['a status is unknown', robot(test('a', 'status="FINE"')), ['unknown-status']],
    ['a test has no status', robot('<test name="a"/>'), ['unknown-status']],
    [
      'a test is there twice',
      robot(test('a', 'status="PASS"') + test('a', 'status="PASS"')),
      ['duplicate-case'],
    ],
    ['nothing ran', robot(''), ['nothing-ran']],
  ])('is refused where %s', (_, text, codes) => {
    expect(told(readResults(text)).map(line => line.split(' ')[1])).toEqual(codes);
  });

  it('takes a test whose keywords did not run for one that was skipped, though it counts as passed', () => {
    const kw = (status: string, inside = '') => `<kw>${inside}<status status="${status}"/></kw>`;
    const outcome = (inside: string, totals = '') =>
      told(readResults(robot(test('a', 'status="PASS"', inside), totals)))[0]
        ?.split(' | ')
        .slice(1, 2)[0];
    expect(outcome(kw('NOT RUN') + kw('PASS', kw('NOT RUN')), statistics('pass="1" fail="0"'))).toBe(
      'skipped',
    );
    expect(outcome(kw('NOT_RUN'))).toBe('skipped');
    expect(outcome(kw('NOT RUN') + kw('PASS', kw('NOT RUN') + kw('PASS')))).toBe('passed');
    expect(outcome('')).toBe('passed');
  });

  it('takes a test that was left out after another failed for one that was skipped', () => {
    const left = test('a', 'status="FAIL"', '<tag>robot:exit</tag>');
    expect(told(readResults(robot(left, statistics('pass="0" fail="1"'))))).toEqual([
      expect.stringContaining('| skipped | Pier / Lamp / a | in lamp.robot | "it did not run'),
    ]);
    expect(told(readResults(robot(test('a', 'status="FAIL"'))))).toEqual([
      expect.stringContaining('| failed |'),
    ]);
  });

  it('agrees with its totals', () => {
    const tests = test('a', 'status="PASS"') + test('b', 'status="SKIP"') + test('c', 'status="NOT RUN"');
    expect(told(readResults(robot(tests, statistics('pass="1" fail="0" skip="2"'))))).toHaveLength(3);
  });
});
