import { expect, test } from 'vitest';

import { matrixCsv } from '../../generators/matrix-csv.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { matrixMd } from '../../generators/matrix-md.ts';
import { entries, example, hostile, hostileInput } from './fixtures.ts';
import { markdownCells, parseCsv, tagsOf } from './read-back.ts';

test.each([
  ['csv', matrixCsv],
  ['md', matrixMd],
  ['html', matrixHtml],
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
  expect(rows.map(row => row.length)).toEqual(rows.map(() => 16));
  expect(rows.flat().filter(cell => /^\s*[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test.each(hostile)('in Markdown the name %j neither adds cells nor lines', name => {
  expect(markdownCells(matrixMd(hostileInput(name)))).toEqual(markdownCells(matrixMd(hostileInput('name'))));
});

test.each(hostile)('in HTML the name %j adds no element and no attribute', name => {
  expect(tagsOf(matrixHtml(hostileInput(name)))).toEqual(tagsOf(matrixHtml(hostileInput('name'))));
});
