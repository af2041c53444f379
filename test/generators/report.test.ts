import { expect, test } from 'vitest';

import { reportMd } from '../../generators/report-md.ts';
import { example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { overlaid } from './overlaid.ts';
import { markdownCells } from './read-back.ts';

test('the report as Markdown is as it was reviewed', async () => {
  await expect(reportMd(example)).toMatchFileSnapshot('golden/report.md');
});

test('a report as Markdown on nothing says so', async () => {
  await expect(reportMd(inputOf([]))).toMatchFileSnapshot('golden/report-empty.md');
});

test('the report as Markdown tells of waivers, of the baseline and of changes', async () => {
  await expect(reportMd(overlaid)).toMatchFileSnapshot('golden/report-overlaid.md');
});

test.each(hostile)('in Markdown the name %j neither adds cells nor lines', name => {
  expect(markdownCells(reportMd(hostileInput(name)))).toEqual(markdownCells(reportMd(hostileInput('name'))));
});
