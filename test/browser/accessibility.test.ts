import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

import { hasChromium } from '../../bench/chromium.ts';
import { browser } from './browser.ts';
import { pages } from './pages.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const cases = (['matrix', 'report'] as const).flatMap(name =>
  (['light', 'dark'] as const).flatMap(colours =>
    ['', '?open=*', '?verdict=fail&group=verdict&sort=-verdict'].map(link => ({ name, colours, link })),
  ),
);

describe.skipIf(!hasChromium)('accessibility (skipped where there is no Chromium)', () => {
  const { open } = browser();

  test.each(cases)('axe has nothing against the $name in $colours colours at $link', async one => {
    const { page } = await open(pages[one.name], one);
    if (one.link === '') await page.click('[data-facet=verdict] summary');
    const violations = await page.evaluate(async source => {
      // The policy of the page keeps scripts out of it; the tool is run from the test's own side.
      (0, eval)(source);
      // Sound: the script just run is axe, whose `run` gives this.
      const { axe: tool } = globalThis as unknown as {
        readonly axe: { readonly run: () => Promise<{ readonly violations: readonly Violation[] }> };
      };
      return (await tool.run()).violations;
    }, axe.source);
    expect(
      violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(node => `${node.html} ${node.failureSummary ?? ''}`),
      })),
    ).toEqual([]);
  });

  test('the choice of colours outweighs those of the system', async () => {
    const { page } = await open(pages.report, { colours: 'light', link: '?theme=dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(21, 25, 30)');
    await page.selectOption('#fill_theme select', 'light');
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  test('each verdict has a sign and a word of its own beside its colour', async () => {
    const { page } = await open(pages.matrix);
    const chips = await page.$$eval('td.verdict .chip', list => [
      ...new Set(list.map(chip => chip.textContent)),
    ]);
    expect(chips.toSorted()).toEqual(['! error', '? inconclusive', '○ not verified', '✓ pass', '✕ fail']);
  });
});
