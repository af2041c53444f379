import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { reportHtml } from '../../generators/report-html.ts';
import { reportMd } from '../../generators/report-md.ts';
import { example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { overlaid } from './overlaid.ts';
import { markdownCells, tagsOf } from './read-back.ts';

test.each([
  ['md', reportMd],
  ['html', reportHtml],
])('the report as %s is as it was reviewed', async (extension, write) => {
  await expect(write(example)).toMatchFileSnapshot(`golden/report.${extension}`);
});

test.each([
  ['md', reportMd],
  ['html', reportHtml],
])('a report as %s on nothing says so', async (extension, write) => {
  await expect(write(inputOf([]))).toMatchFileSnapshot(`golden/report-empty.${extension}`);
});

test('the report as Markdown tells of waivers, of the baseline and of changes', async () => {
  await expect(reportMd(overlaid)).toMatchFileSnapshot('golden/report-overlaid.md');
});

test.each(hostile)('in Markdown the name %j neither adds cells nor lines', name => {
  expect(markdownCells(reportMd(hostileInput(name)))).toEqual(markdownCells(reportMd(hostileInput('name'))));
});

test.each(hostile)('in HTML the name %j adds no element and no attribute', name => {
  expect(tagsOf(reportHtml(hostileInput(name)))).toEqual(tagsOf(reportHtml(hostileInput('name'))));
});

test('the page allows its own style sheet and nothing else', () => {
  const page = reportHtml(example);
  const style = /<style>([^]*?)<\/style>/u.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(/Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page.match(/<(?:script|link|img|iframe|object)\b|\s(?:on\w+|style|src)=/gu)).toBe(null);
});

test('every link of the page leads to a place in it', () => {
  const page = reportHtml(example);
  const targets = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(match => match[1]));
  const links = [...page.matchAll(/ href="([^"]*)"/gu)].map(match => match[1]);
  expect(links.length).toBeGreaterThan(6);
  expect(links.filter(link => link?.startsWith('#') !== true || !targets.has(link.slice(1)))).toEqual([]);
});
