import { describe, expect, test } from 'vitest';

import { hasChromium } from '../../bench/chromium.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { reportHtml } from '../../generators/report-html.ts';
import { hostile, hostileInput, inputOf } from '../generators/fixtures.ts';
import { browser } from './browser.ts';
import { focusedRow, pages } from './pages.ts';

describe.skipIf(!hasChromium)('the page of the report (skipped where there is no Chromium)', () => {
  const { open } = browser();

  test('tells cover, pictures, findings, waivers, evidence, changes and notes, without a fault', async () => {
    const { page, faults } = await open(pages.report);
    const text = await page.innerText('body');
    for (const part of [
      'Gate not met: 2 required requirements fail',
      'required: pass, recommended: ignore, derived: ignore (exit code 1)',
      '1 finding waived',
      'ITU-T X.1452',
      'Since october.json, assessed at 2026-10-21T08:00:00Z, gate not met: 1 worse, 0 better',
      '▼ worse',
      'What stops the gate, and errors 3',
      'the mechanisms of the service are not known',
      'Waivers that waive nothing',
      'it was valid until 2025-12-31',
      'it informs and does not oblige',
    ])
      expect(text).toContain(part);
    expect(await page.locator('svg.bar').count()).toBeGreaterThan(8);
    expect(faults()).toEqual([]);
  });

  test('what stops the gate comes before what is waived, and that before what informs', async () => {
    const { page } = await open(pages.report);
    const heads = await page.$$eval('#s_findings article h4', list => list.map(head => head.textContent));
    expect(heads.map(head => head.split(' ')[0])).toEqual([
      'x1452-9.1.4-1',
      'x1452-10.1-1',
      'x1452-11.3-1',
      'x1452-7.1.2-6',
      'x1452-10.1-1',
      'x1452-9.1.1-1',
      'x1452-9.2-2',
      'x1452-10.6-1',
      'x1452-11.7-1',
    ]);
  });

  test('the head of a finding leads to its row', async () => {
    const { page } = await open(pages.report);
    await page.click('#fill_overlaid a[href="#x1452-7.1.2-6"]');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-opens'));
    expect(await focusedRow(page)).toBe('x1452-7.1.2-6');
  });

  test('a link to a part of the report keeps what was chosen in the matrix', async () => {
    const { page } = await open(pages.report, { link: '?verdict=fail' });
    await page.click('nav a[href="#s_evidence"]');
    await page.waitForFunction(() => location.hash.startsWith('#s_evidence'));
    expect(new URL(page.url()).hash).toBe('#s_evidence?verdict=fail');
    expect(await page.locator('tr.row').count()).toBe(5);
  });

  test('without scripts it shows cover and pictures, and says what is missing', async () => {
    const { page } = await open(pages.report, { scripts: false });
    const text = await page.innerText('body');
    expect(text).toContain('Gate not met');
    expect(text).toContain('Verdicts by standard');
    expect(text).toContain('scripts are off here');
    expect(text).not.toContain('Nothing stops the gate');
  });

  test('a report on nothing says so', async () => {
    const { page, faults } = await open(reportHtml(inputOf([])));
    const text = await page.innerText('body');
    expect(text).toContain('No descriptor was assessed.');
    expect(text).toContain('Nothing stops the gate, and there is no error.');
    expect(text).toContain('There is no pass.');
    expect(faults()).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('names in a page (skipped where there is no Chromium)', () => {
  const { open } = browser();
  const shown = async (name: string, write: typeof matrixHtml) => {
    const { page, faults } = await open(write(hostileInput(name)), { link: '?open=*' });
    const tags = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .map(one => one.tagName)
        .filter(tag => tag !== 'CODE' && tag !== 'SCRIPT'),
    );
    return { tags, faults: faults(), text: await page.innerText('#fill_matrix') };
  };

  test.each([
    ['matrix', matrixHtml],
    ['report', reportHtml],
  ] as const)('stay text in a %s, whatever they try', async (_, write) => {
    const plain = await shown('name', write);
    for (const name of hostile) {
      const { tags, faults, text } = await shown(name, write);
      expect({ name, tags, faults }).toEqual({ name, tags: plain.tags, faults: [] });
      expect(text).toMatch(/^[^\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u);
    }
  });
});
