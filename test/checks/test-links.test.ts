import { describe, expect, it } from 'vitest';
import { testLinks, type TestLinksInput } from '../../checks/test-links.ts';
import type { TestLinks } from '../../model/test-links.ts';
import { nearest } from '../../readers/nearest.ts';
import { entry, named, reference, testCase, testRun } from './test-harbour.ts';

const entries = [entry('harbour-1-1'), entry('harbour-1-2', 2), entry('harbour-1-3', 1, 'none')];
const place = (line: number, column = 1) => ({ place: { file: 'test/lamp.test.ts', line, column } });

const linked = (input: Partial<TestLinksInput>): TestLinks =>
  testLinks({
    entries,
    suggest: id =>
      nearest(
        id,
        entries.map(each => each.id),
      ),
    ...input,
  });

/** Each link on a line: requirement, state, verdict, title, and why. */
const lines = (links: TestLinks): readonly string[] =>
  [...links.byRequirement.flatMap(({ tests }) => tests), ...links.orphans].map(
    ({ requirement, state, verdict, title, reason }) =>
      `${requirement} ${state} ${verdict} ${title.join('/')}${reason === undefined ? '' : ` (${reason})`}`,
  );
const codes = (links: TestLinks): readonly string[] =>
  links.findings.map(
    ({ code, state, place: at, help }) =>
      `${at.file}:${at.line} ${code} ${state}${help?.startsWith('did') === true ? ` ${help}` : ''}`,
  );

describe('the tests of a requirement', () => {
  it('are shown with what they last came to, every requirement in the order of the catalogue', () => {
    const links = linked({
      references: [reference('harbour-1-2', ['lamp', 'dims']), reference('harbour-1-1', ['lamp', 'lights'])],
      runs: [testRun([testCase(['lamp', 'lights']), testCase(['lamp', 'dims'], { outcome: 'failed' })])],
    });
    expect(links.byRequirement.map(each => [each.requirement, each.tests.length])).toEqual([
      ['harbour-1-1', 1],
      ['harbour-1-2', 1],
      ['harbour-1-3', 0],
    ]);
    expect(lines(links)).toEqual([
      'harbour-1-1 covered pass lamp/lights',
      'harbour-1-2 covered fail lamp/dims',
    ]);
    expect(links.findings).toEqual([]);
  });

  it('are uncovered where they never ran, for the reason that is known', () => {
    const references = [
      reference('harbour-1-1', ['a'], place(1)),
      reference('harbour-1-1', ['b'], { state: 'todo', ...place(2) }),
      reference('harbour-1-1', ['c'], { state: 'skip', ...place(3) }),
      reference('harbour-1-1', ['d'], place(4)),
    ];
    expect(lines(linked({ references }))[0]).toBe(
      'harbour-1-1 uncovered none a (no results were given, so that it is not known whether it ran)',
    );
    const runs = [
      testRun([
        testCase(['d'], { outcome: 'skipped', message: 'no fog' }),
        testCase(['b'], { outcome: 'skipped' }),
      ]),
    ];
    const links = linked({ references, runs });
    expect(lines(links)).toEqual([
      'harbour-1-1 uncovered none a (no result is of it)',
      'harbour-1-1 uncovered none b (it is still to be written)',
      'harbour-1-1 uncovered none c (it is marked to be skipped)',
      'harbour-1-1 uncovered none d (it was skipped: no fog)',
    ]);
    expect(codes(links)).toEqual(['test/lamp.test.ts:1 test-without-result uncovered']);
  });

  it('are those that results name where no code was given', () => {
    const runs = [testRun([testCase(['x'], { references: [named('harbour-1-1', 1)], outcome: 'error' })])];
    const links = linked({ runs });
    expect(lines(links)).toEqual(['harbour-1-1 covered error x']);
    expect(links.findings).toEqual([]);
    expect(codes(linked({ runs, references: [] }))).toEqual(['results.xml:3 result-without-code orphaned']);
  });

  it('are outdated where they name another revision than the present one', () => {
    const links = linked({
      references: [reference('harbour-1-2', ['a'], { revision: 1 })],
      runs: [testRun([testCase(['a'])])],
    });
    expect(lines(links)).toEqual([
      'harbour-1-2 outdated pass a (it is written for revision 1, the present one is 2)',
    ]);
    expect(links.findings).toEqual([
      {
        code: 'outdated-test',
        message: 'a test names `harbour-1-2`: it is written for revision 1, the present one is 2',
        place: { file: 'test/lamp.test.ts', line: 1, column: 1 },
        help: 'see whether it still tests what is asked, then name `harbour-1-2@2`',
        state: 'outdated',
      },
    ]);
  });

  it('are duplicates where one test names the requirement in two places, not where two tests do', () => {
    const links = linked({
      references: [
        reference('harbour-1-1', ['a'], place(1)),
        reference('harbour-1-1', ['a'], place(2)),
        reference('harbour-1-1', ['b'], place(1)),
        reference('harbour-1-1', undefined, place(7)),
        reference('harbour-1-1', undefined, place(8)),
      ],
    });
    expect(links.byRequirement[0]?.tests.map(({ state }) => state)).toEqual([
      'uncovered',
      'duplicate',
      'uncovered',
      'uncovered',
      'uncovered',
    ]);
    expect(codes(links)).toEqual(['test/lamp.test.ts:2 duplicate-test duplicate']);
  });

  it('are orphaned where they name nothing that is known, with the nearest name', () => {
    const links = linked({
      references: [
        reference('harbor-1-1', ['a'], place(1)),
        reference('whatever', ['b'], place(2)),
        reference('harbour-9-9', ['c'], { form: 'title', ...place(3) }),
        reference('utf-8', ['d'], { form: 'title', ...place(4) }),
        reference('team-3', ['d'], { form: 'tag', ...place(5) }),
      ],
      runs: [
        testRun([
          testCase(['e'], { references: [{ requirement: 'nonsense', form: 'property' }, named('rfc-2119')] }),
        ]),
      ],
    });
    expect(links.orphans.map(each => each.requirement)).toEqual([
      'harbor-1-1',
      'whatever',
      'harbour-9-9',
      'nonsense',
    ]);
    expect(codes(links)).toEqual([
      'results.xml:3 unknown-requirement orphaned',
      'test/lamp.test.ts:1 unknown-requirement orphaned did you mean `harbour-1-1`?',
      'test/lamp.test.ts:2 unknown-requirement orphaned',
      'test/lamp.test.ts:3 unknown-requirement orphaned did you mean `harbour-1-1`?',
    ]);
  });

  it('are told of where nothing has to verify the requirement', () => {
    expect(codes(linked({ references: [reference('harbour-1-3', ['a'])] }))).toEqual([
      'test/lamp.test.ts:1 requirement-not-verified informative',
    ]);
  });

  it('show the case of the latest run, and the worst of one run', () => {
    const references = [reference('harbour-1-1', ['a'])];
    const older = testRun([testCase(['a'], { outcome: 'failed' })], {
      finishedAt: '2026-01-01T00:00:00.000Z',
      file: 'old.xml',
    });
    const newer = testRun(
      [testCase(['a'], { outcome: 'skipped' }), testCase(['a']), testCase(['a'], { outcome: 'skipped' })],
      {
        finishedAt: '2026-01-02T00:00:00.000Z',
        file: 'new.xml',
      },
    );
    const undated = testRun([testCase(['a'], { outcome: 'error' })]);
    const links = linked({ references, runs: [newer, older, undated] });
    expect(lines(links)).toEqual(['harbour-1-1 covered pass a']);
    expect(links.byRequirement[0]?.tests[0]?.last?.run).toEqual({
      file: 'new.xml',
      sha256: 'aa',
      format: 'junit',
      finishedAt: '2026-01-02T00:00:00.000Z',
    });
  });
});

describe('a case and the code of its test', () => {
  const joins = (title: readonly string[], testFile?: string, rest = {}, test = ['lamp', 'lights']) =>
    lines(
      linked({
        references: [reference('harbour-1-1', test, rest)],
        runs: [testRun([testCase(title, testFile === undefined ? {} : { testFile })])],
      }),
    )[0]?.startsWith('harbour-1-1 covered');

  it.each([
    [['lamp', 'lights'], undefined],
    [['vitest tests', 'test/lamp.test.ts', 'lamp > lights'], 'test/lamp.test.ts'],
    [['lamp', 'lights'], '/home/keeper/harbour/test/lamp.test.ts'],
    [['lamp', 'lights'], 'C:\\harbour\\test\\lamp.test.ts'],
  ])('belong together by title and file: %j in %s', (title, testFile) => {
    expect(joins(title, testFile)).toBe(true);
  });

  it.each([
    [['lights'], undefined],
    [['a lamp', 'lights'], undefined],
    [['lamp', 'lights', 'up'], undefined],
    [['lamp', 'lights'], 'test/other.test.ts'],
    [['lamp', 'lights'], 'test/old-lamp.test.ts'],
    [['lamp', 'lights'], 'amp.test.ts'],
  ])('are apart where title or file is another: %j in %s', (title, testFile) => {
    expect(joins(title, testFile)).toBe(false);
  });

  it('belong together where holes of the title are filled in, each within one title', () => {
    const varies = { titleVaries: true };
    expect(joins(['lamp', 'costs 5 coins'], undefined, varies, ['lamp', 'costs ${…} coins'])).toBe(true);
    expect(joins(['lamp', 'costs 5 notes'], undefined, varies, ['lamp', 'costs ${…} coins'])).toBe(false);
    expect(joins(['lamp', 'costs 5 > x coins'], undefined, varies, ['lamp', 'costs ${…} coins'])).toBe(false);
    expect(joins(['lamp', 'anything'], undefined, varies, ['lamp', '${…}'])).toBe(false);
    expect(joins(['lamp', 'coins'], undefined, varies, ['lamp', 'coins${…}coins'])).toBe(false);
  });

  it('are not guessed at where tests of several files have the title, and the results do not say which', () => {
    const other = { place: { file: 'test/other.test.ts', line: 1, column: 1 } };
    const links = linked({
      references: [reference('harbour-1-1', ['a']), reference('harbour-1-2', ['a'], other)],
      runs: [testRun([testCase(['a'])])],
    });
    expect(lines(links).every(each => each.includes('uncovered'))).toBe(true);
  });

  it('are told apart from a case that names the requirement of another test', () => {
    const links = linked({
      references: [reference('harbour-1-1', ['a']), reference('harbour-1-1', ['b'], place(2))],
      runs: [testRun([testCase(['b'], { references: [named('harbour-1-1')] })])],
    });
    expect(lines(links)).toEqual([
      'harbour-1-1 uncovered none a (no result is of it)',
      'harbour-1-1 covered pass b',
    ]);
  });

  it('belong together by the requirement where the code does not say which test it is', () => {
    const java = { place: { file: 'src/LampTest.java', line: 4, column: 9 } };
    const links = linked({
      references: [reference('harbour-1-1', undefined, java)],
      runs: [testRun([testCase(['LampTest', 'lights'], { references: [named('harbour-1-1')] })])],
    });
    expect(lines(links)).toEqual(['harbour-1-1 covered pass LampTest/lights']);
    expect(links.byRequirement[0]?.tests[0]?.place).toEqual(java.place);
  });

  it('belong together where both name the requirement, and what fills a hole looks like several titles', () => {
    const links = linked({
      references: [reference('harbour-1-1', ['shows ${…} [harbour-1-1]'], { titleVaries: true })],
      runs: [testRun([testCase(['shows a > b [harbour-1-1]'], { references: [named('harbour-1-1')] })])],
    });
    expect(lines(links)).toEqual(['harbour-1-1 covered pass shows a > b [harbour-1-1]']);
  });

  it('both count where they name different requirements', () => {
    const links = linked({
      references: [reference('harbour-1-1', ['a [harbour-1-2]'])],
      runs: [testRun([testCase(['a [harbour-1-2]'], { references: [named('harbour-1-2')] })])],
    });
    expect(lines(links).map(each => each.split(' ')[0])).toEqual(['harbour-1-1', 'harbour-1-2']);
  });
});
