import { describe, expect, test } from 'vitest';

import { hasChromium } from '../../bench/chromium.ts';
import { browser } from './browser.ts';
import { focusedRow, linkOf, pages } from './pages.ts';

describe.skipIf(!hasChromium)('the pages by keyboard (skipped where there is no Chromium)', () => {
  const { open } = browser();

  test('the first key press offers to skip to the matrix', async () => {
    const { page } = await open(pages.matrix);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the matrix');
    expect(await page.locator('.skip').evaluate(link => link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  test('a slash goes to the search, where a slash is a slash', async () => {
    const { page } = await open(pages.matrix);
    await page.keyboard.press('/');
    await page.keyboard.type('/services');
    expect(await page.inputValue('input[type=search]')).toBe('/services');
  });

  test('arrows go from row to row and open and close them, home and end go to the outermost', async () => {
    const { page } = await open(pages.matrix);
    await page.focus('[data-opens="x1452-7.1.2-4"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).toBe('x1452-9.1.1-1');
    await page.keyboard.press('ArrowRight');
    expect(await page.isVisible('#row_x1452-9\\.1\\.1-1')).toBe(true);
    expect(await focusedRow(page)).toBe('x1452-9.1.1-1');
    await page.keyboard.press('ArrowLeft');
    expect(await page.isVisible('#row_x1452-9\\.1\\.1-1')).toBe(false);
    await page.keyboard.press('End');
    expect(await focusedRow(page)).toBe('x1452-8-1');
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).toBe('x1452-8-1');
    await page.keyboard.press('Home');
    expect(await focusedRow(page)).toBe('x1452-7.1.2-4');
    await page.keyboard.press('Enter');
    expect(await linkOf(page)).toBe('x1452-7.1.2-4?open=x1452-7.1.2-4');
  });

  test('escape closes the row in which one is, and goes back to it', async () => {
    const { page } = await open(pages.matrix, { link: 'x1452-10.1-1' });
    await page.locator('#row_x1452-10\\.1-1 a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('tr.opened').count()).toBe(0);
    expect(await focusedRow(page)).toBe('x1452-10.1-1');
  });

  test('a menu opens by keyboard, takes a choice, and escape gives the focus back', async () => {
    const { page } = await open(pages.matrix);
    await page.focus('[data-facet=obligation] summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await linkOf(page)).toBe('?obligation=required');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('[data-facet=obligation]', 'open')).toBe(null);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('what has the focus can be seen', async () => {
    const { page } = await open(pages.matrix);
    await page.focus('input[type=search]');
    for (let press = 0; press < 16; press++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() =>
        document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle,
      );
      expect(outline).not.toBe('none');
    }
  });
});
