import { expect, test } from 'vitest';

import { matrixCsv } from '../../generators/matrix-csv.ts';
import { matrixMd } from '../../generators/matrix-md.ts';
import { entries, example, hostile, hostileInput } from './fixtures.ts';
import { markdownCells, parseCsv } from './read-back.ts';

test.each([
  ['csv', matrixCsv],
  ['md', matrixMd],
])('the matrix as %s is as it was reviewed', async (extension, write) => {
  await expect(write(example)).toMatchFileSnapshot(`golden/matrix.${extension}`);
});

test('the CSV has a row for each requirement and the documented columns', () => {
  const rows = parseCsv(matrixCsv(example));
  expect(rows[0]).toEqual([
    'requirement id',
    'clause',
    'obligation',
    'keyword',
    'subject',
    'statement',
    'verification',
    'check',
    'check shared with',
    'rule or reason',
    'reads',
    'state',
    'verdict',
    'assurance',
    'subjects',
    'facts',
    'evidence',
    'notes',
  ]);
  expect(rows.slice(1).map(([id]) => id)).toEqual(entries.map(({ id }) => id));
});

test.each(hostile)('in CSV the name %j neither adds cells nor starts a formula', name => {
  const rows = parseCsv(matrixCsv(hostileInput(name)));
  expect(rows.map(row => row.length)).toEqual(rows.map(() => 18));
  expect(rows.flat().filter(cell => /^\s*[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test.each(hostile)('in Markdown the name %j neither adds cells nor lines', name => {
  expect(markdownCells(matrixMd(hostileInput(name)))).toEqual(markdownCells(matrixMd(hostileInput('name'))));
});

test('a check that verifies several requirements is told once, at the first of them, and names the others', () => {
  const [first, second] = example.trace.checks;
  const ids = [...(first?.requirements ?? []), ...(second?.requirements ?? [])];
  const trace = { ...example.trace, checks: [{ digest: first?.digest ?? '', requirements: ids }] };
  const [header = [], ...rows] = parseCsv(matrixCsv({ ...example, trace }));
  const cell = (row: readonly string[] | undefined, title: string) => row?.[header.indexOf(title)];
  const told = ids.map(id => rows.find(([own]) => own === id));
  expect(ids).toHaveLength(2);
  expect(told.map(row => cell(row, 'check'))).toEqual([
    first?.digest.slice(0, 12),
    first?.digest.slice(0, 12),
  ]);
  expect(told.map(row => cell(row, 'check shared with'))).toEqual([ids[1], ids[0]]);
  expect(cell(told[0], 'rule or reason')).not.toContain('the same check');
  expect(['rule or reason', 'reads', 'subjects', 'facts'].map(title => cell(told[1], title))).toEqual([
    `the same check as \`${ids[0]}\``,
    '',
    '',
    '',
  ]);
});
