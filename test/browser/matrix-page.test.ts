import { describe, expect, test } from 'vitest';

import { hasChromium } from '../../bench/chromium.ts';
import { entries } from '../generators/fixtures.ts';
import { browser } from './browser.ts';
import { focusedRow, linkOf, pages, shownGroups, shownRows } from './pages.ts';

const all = entries.map(({ id }) => id);
const failing = ['x1452-7.1.2-6', 'x1452-9.1.1-1', 'x1452-9.2-2', 'x1452-10.1-1', 'x1452-10.6-1'];

describe.skipIf(!hasChromium)('the page of the matrix (skipped where there is no Chromium)', () => {
  const { open } = browser();

  test('shows every requirement under its clause, without a fault', async () => {
    const { page, faults } = await open(pages.matrix);
    expect(await shownRows(page)).toEqual(all);
    expect((await shownGroups(page)).slice(0, 2)).toEqual([
      'Technical onboarding (7.1.2) 1 fail, 1 pass',
      'Functionalities of the operator (9.1.1) 1 fail',
    ]);
    expect(await page.textContent('[role=status]')).toBe('10 requirements');
    expect(faults()).toEqual([]);
  });

  test('a filter is chosen in its menu, says how much is left, and stands in the link', async () => {
    const { page, faults } = await open(pages.matrix);
    await page.click('[data-facet=verdict] summary');
    await page.getByLabel('fail 5').check();
    expect(await shownRows(page)).toEqual(failing);
    expect(await page.textContent('[role=status]')).toBe('5 of 10 requirements');
    expect(await page.textContent('[data-facet=verdict] summary')).toBe('Verdict: fail');
    expect(await linkOf(page)).toBe('?verdict=fail');
    await page.click('[data-facet=standing] summary');
    await page.getByLabel('waived 1').check();
    expect(await shownRows(page)).toEqual(['x1452-7.1.2-6']);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await shownRows(page)).toEqual(all);
    expect(await linkOf(page)).toBe('');
    expect(faults()).toEqual([]);
  });

  test.each([
    ['obligation', 'permitted', ['x1452-10.6-1']],
    ['assurance', 'declared', ['x1452-7.1.2-4']],
    ['standing', 'known', ['x1452-10.1-1']],
    ['standard', 'x1452', all],
  ])('by %s one can choose %s', async (facet, value, ids) => {
    const { page } = await open(pages.matrix);
    await page.click(`[data-facet=${facet}] summary`);
    await page.check(`[data-facet=${facet}] input[value=${value}]`);
    expect(await shownRows(page)).toEqual(ids);
  });

  test('a search finds words of rules, facts and places, and says where nothing is found', async () => {
    const { page } = await open(pages.matrix);
    await page.fill('input[type=search]', 'management-access authentication');
    await page.waitForFunction(() => location.hash.includes('q='));
    expect(await shownRows(page)).toEqual(['x1452-10.1-1']);
    await page.fill('input[type=search]', 'no such word');
    await page.waitForFunction(() => location.hash.includes('such'));
    expect(await shownRows(page)).toEqual([]);
    expect(await page.isVisible('text=No requirement is like that')).toBe(true);
  });

  test('the head of a column sorts by it, and again the other way round', async () => {
    const { page } = await open(pages.matrix, { link: '?group=none' });
    await page.click('[data-sorts=verdict]');
    expect((await shownRows(page)).slice(0, 6)).toEqual([...failing, 'x1452-9.1.4-1']);
    expect(await page.getAttribute('th.verdict', 'aria-sort')).toBe('ascending');
    await page.click('[data-sorts=verdict]');
    expect((await shownRows(page)).slice(0, 2)).toEqual(['x1452-7.1.2-4', 'x1452-8-1']);
    expect(await page.getAttribute('th.verdict', 'aria-sort')).toBe('descending');
    expect(await page.getAttribute('th.requirement', 'aria-sort')).toBe('none');
    expect(await linkOf(page)).toBe('?sort=-verdict&group=none');
  });

  test('rows are put together by clause, by verdict, or not', async () => {
    const { page } = await open(pages.matrix);
    await page.selectOption('.toolbar select', 'verdict');
    expect((await shownGroups(page)).map(text => text.replace(/ \d.*/u, ''))).toEqual([
      'fail',
      'error',
      'inconclusive',
      'not verified',
      'pass',
    ]);
    await page.selectOption('.toolbar select', 'none');
    expect(await shownGroups(page)).toEqual([]);
    expect(await shownRows(page)).toEqual(all);
  });

  test('an open row tells of rule, facts with places, evidence, tests, relations and waiver', async () => {
    const { page } = await open(pages.matrix, { link: '?open=x1452-10.1-1,x1452-7.1.2-6' });
    const text = await page.innerText('#row_x1452-10\\.1-1');
    for (const part of [
      'some mechanism of the service has type = authentication and protects management-access',
      'examples/secure-connecting.yaml:44:7',
      '/services/0/mechanisms/0/protects/0',
      'amf-config speaks against it: contradicts, its probe is false',
      'TP/x1452-10.1-1/BV-01',
      'Show that management access is authenticated',
      'management > access is authenticated',
      'fail in results.xml, as of 2026-11-20T08:00:00Z tests/access.test.ts:3:1',
      'iso-27002 8.5',
      'known',
    ])
      expect(text).toContain(part);
    const waived = await page.innerText('#row_x1452-7\\.1\\.2-6');
    for (const part of [
      'waived until 2027-01-31 (exception-7)',
      'the agreement is signed anew in January',
      'owned by Ines Okafor, approved by Lars Brandt, from 2026-10-01T00:00:00Z until 2027-01-31',
      'waivers.yaml:4:5',
      'b) responsibilities are clear',
    ])
      expect(waived).toContain(part);
  });

  test('a link to a requirement opens it, brings it into the window and gives it the focus', async () => {
    const { page } = await open(pages.matrix, { link: 'x1452-10.6-1' });
    expect(await page.getAttribute('[data-opens="x1452-10.6-1"]', 'aria-expanded')).toBe('true');
    expect(await focusedRow(page)).toBe('x1452-10.6-1');
    expect(await page.locator('[data-row="x1452-10.6-1"]').isVisible()).toBe(true);
    await page.goto(`${page.url().split('#')[0] ?? ''}#x1452-8-1`);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-opens') === 'x1452-8-1');
    expect(await linkOf(page)).toBe('x1452-8-1?open=x1452-10.6-1,x1452-8-1');
  });

  test('a link to a requirement shows it even where the filters would hide it', async () => {
    const { page } = await open(pages.matrix, { link: 'x1452-8-1?verdict=fail&q=agreement' });
    expect(await shownRows(page)).toEqual(all);
    expect(await focusedRow(page)).toBe('x1452-8-1');
  });

  test('what is looked at is looked at again after a reload', async () => {
    const { page } = await open(pages.matrix);
    await page.click('[data-facet=verdict] summary');
    await page.check('[data-facet=verdict] input[value=fail]');
    await page.click('[data-sorts=obligation]');
    await page.selectOption('.toolbar select', 'none');
    await page.fill('input[type=search]', 'x1452');
    await page.waitForFunction(() => location.hash.includes('q='));
    await page.click('[data-opens="x1452-9.2-2"]');
    await page.selectOption('#fill_theme select', 'dark');
    const before = { link: await linkOf(page), rows: await shownRows(page) };
    expect(before.link).toBe('?q=x1452&verdict=fail&sort=obligation&group=none&open=x1452-9.2-2&theme=dark');
    await page.reload();
    await page.waitForSelector('html[data-page="ready"]', { state: 'attached' });
    expect({ link: await linkOf(page), rows: await shownRows(page) }).toEqual(before);
    expect(await page.inputValue('input[type=search]')).toBe('x1452');
    expect(await page.isChecked('[data-facet=verdict] input[value=fail]')).toBe(true);
    expect(await page.isVisible('#row_x1452-9\\.2-2')).toBe(true);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  });

  test('going back in the history brings back what was looked at', async () => {
    const { page } = await open(pages.matrix, { link: '?verdict=fail' });
    await page.evaluate(() => {
      location.hash = '#?obligation=permitted';
    });
    await page.waitForFunction(() => document.querySelectorAll('tr.row').length === 1);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('tr.row').length === 5);
    expect(await shownRows(page)).toEqual(failing);
  });

  test('all rows open at once, and one of them closes alone', async () => {
    const { page } = await open(pages.matrix);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.locator('tr.opened').count()).toBe(10);
    await page.click('[data-opens="x1452-9.2-2"]');
    expect(await page.locator('tr.opened').count()).toBe(9);
    expect(await linkOf(page)).toBe('?open=*,-x1452-9.2-2');
    await page.getByRole('button', { name: 'Close all' }).click();
    expect(await page.locator('tr.opened').count()).toBe(0);
  });

  test('without scripts the page says what is missing, and lists the findings', async () => {
    const { page } = await open(pages.matrix, { scripts: false });
    const text = await page.innerText('main');
    expect(text).toContain('scripts are off here');
    expect(text).toContain('Stops the gate, or is an error (3)');
    expect(text).toContain(
      'fail, waived until 2027-01-31 (exception-7) x1452-7.1.2-6, examples/secure-connecting.yaml /services/0/agreements/1',
    );
  });
});
