import { describe, expect, test } from 'vitest';

import { checkJson } from '../../generators/check-json.ts';
import { checkText } from '../../generators/check-text.ts';
import { plainColours } from '../../generators/colours.ts';
import { matrixCsv } from '../../generators/matrix-csv.ts';
import { matrixMd } from '../../generators/matrix-md.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { reportMd } from '../../generators/report-md.ts';
import { lastResult, testName } from '../../generators/test-words.ts';
import type { TestLink } from '../../model/test-links.ts';
import { example, hostile } from './fixtures.ts';
import { markdownCells } from './read-back.ts';
import { tested } from './tested.ts';

const [link] = tested.links.byRequirement.flatMap(({ tests }) => tests);
if (link === undefined) throw new TypeError('the fixture has a test');

const withLinks = (...tests: readonly TestLink[]): ReportInput => ({
  ...example,
  tests: {
    ...tested,
    links: {
      byRequirement: [{ requirement: 'x1452-10.1-1', tests }],
      orphans: [],
      findings: [
        {
          code: 'unknown-requirement',
          message: 'a test names `x1452-10.1-11`, which is no requirement that is known',
          help: 'did you mean `x1452-10.1-1`?',
          place: { file: 'tests/access.test.ts', line: 9, column: 7 },
          state: 'orphaned',
        },
      ],
    },
  },
});

describe('tests', () => {
  test('are told of with counts and findings, where they were given and nowhere else', () => {
    const input = withLinks(link);
    const text = checkText(input, { colours: plainColours });
    expect(text).toContain('Tests (1 finding)');
    expect(text).toContain('1 requirement of 10 named by tests; 1 by tests that ran, of 0 all passed');
    expect(text).toContain('tests/access.test.ts:9:7');
    const report = reportMd(input);
    expect(report).toContain('## Tests');
    expect(report).toContain('### What is the matter with tests');
    expect(report).toContain('fail in results.xml, as of 2026-11-20T08:00:00Z');
    expect(checkJson(input)).toContain('unknown-requirement');
    for (const told of [checkText(example, { colours: plainColours }), reportMd(example), checkJson(example)])
      expect(told).not.toMatch(/^(?:Tests|## Tests)|"tests"/mu);
  });

  test('that passed are counted as such', () => {
    expect(checkText(withLinks({ ...link, verdict: 'pass' }), { colours: plainColours })).toContain(
      'of 1 all passed',
    );
  });

  test.each<readonly [string, Partial<TestLink>, string]>([
    ['ran', {}, 'fail in results.xml, as of 2026-11-20T08:00:00Z'],
    [
      'is of the descriptor alone',
      { ofDescriptor: true },
      'fail in results.xml, as of 2026-11-20T08:00:00Z, of the descriptor alone',
    ],
    [
      'is for another revision',
      { state: 'outdated', reason: 'it is for revision 1' },
      'fail in results.xml, as of 2026-11-20T08:00:00Z, outdated: it is for revision 1',
    ],
  ])('a test that %s says so', (_, more, expected) => {
    expect(lastResult({ ...link, ...more })).toBe(expected);
  });

  test('a test that never ran says so, and goes by its file where it has no title', () => {
    // sound: what has not run has no last case
    const bare = Object.fromEntries(
      Object.entries(link).filter(([key]) => key !== 'last'),
    ) as unknown as TestLink;
    expect(lastResult({ ...bare, state: 'uncovered', verdict: 'none' })).toBe('not run, uncovered');
    expect(testName({ ...bare, title: [] })).toBe('a test in tests/access.test.ts');
  });

  test.each(hostile)('the title %j adds no row, cell or formula', title => {
    const named = (name: string): ReportInput => withLinks({ ...link, title: [name] });
    expect(markdownCells(matrixMd(named(title)))).toEqual(markdownCells(matrixMd(named('title'))));
    expect(markdownCells(reportMd(named(title)))).toEqual(markdownCells(reportMd(named('title'))));
    expect(matrixCsv(named(title)).match(/(?:^|,)"?[=@]/mu)).toBe(null);
  });
});
