import { describe, expect, test } from 'vitest';

import { hasChromium } from '../../bench/chromium.ts';
import { variedReport } from '../../bench/varied-report.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { reportHtml } from '../../generators/report-html.ts';
import { dataOf } from '../generators/page/read-page.ts';
import { browser } from './browser.ts';
import { focusedRow } from './pages.ts';

const rows = 5000;
const report = variedReport(rows, 1452);
const matrix = matrixHtml(report);

test.each([
  ['matrix', matrix],
  ['report', reportHtml(report)],
])(
  'a %s of 5,000 requirements whose texts all differ is smaller than 2 MB, and holds them all',
  (_, page) => {
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
    const data = dataOf(page);
    expect(data.rows.length).toBe(rows);
    expect(data.rows.flatMap(({ results = [] }) => results).length).toBe(
      report.assessment.assessments.flatMap(({ results }) => results).length,
    );
  },
);

describe.skipIf(!hasChromium)('a matrix of 5,000 requirements (skipped where there is no Chromium)', () => {
  const { open } = browser();
  const last = report.trace.rows.at(-1)?.entry.id ?? '';

  test('keeps only what is near the window in the page, and shows the rest as one gets there', async () => {
    const { page, faults } = await open(matrix);
    expect(await page.textContent('[role=status]')).toBe('5000 requirements');
    const count = () => page.locator('tr.row').count();
    expect(await count()).toBeLessThan(500);
    expect(await page.locator(`[data-row="${last}"]`).count()).toBe(0);
    await page.waitForFunction(id => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelector(`[data-row="${id}"]`) !== null;
    }, last);
    expect(await count()).toBeLessThan(500);
    expect(faults()).toEqual([]);
  });

  test('a link brings a row in the midst of them into the window, and keeps it there', async () => {
    const id = report.trace.rows[3210]?.entry.id ?? '';
    const { page } = await open(matrix, { link: id });
    await page.waitForTimeout(800);
    expect(await focusedRow(page)).toBe(id);
    const top = await page.locator(`[data-row="${id}"]`).evaluate(line => line.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(250);
  });

  test('can be searched, filtered and gone through by keys', async () => {
    const { page, faults } = await open(matrix);
    await page.fill('input[type=search]', last);
    await page.waitForFunction(() => document.querySelectorAll('tr.row').length === 1);
    await page.fill('input[type=search]', '');
    await page.waitForFunction(() => document.querySelectorAll('tr.row').length > 1);
    await page.focus('button.opener');
    await page.keyboard.press('End');
    expect(await focusedRow(page)).toBe(last);
    await page.keyboard.press('ArrowUp');
    expect(await focusedRow(page)).toBe(report.trace.rows.at(-2)?.entry.id);
    expect(faults()).toEqual([]);
  });
});
