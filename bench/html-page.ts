import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser } from 'playwright-core';

import { matrixHtml } from '../generators/matrix-html.ts';
import { reportHtml } from '../generators/report-html.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';
import type { Measurement, Part } from './measurement.ts';
import { median } from './statistics.ts';
import { variedReport } from './varied-report.ts';
import { workFolder } from './work-folder.ts';

const requirements = 5000;
const rounds = 7;
const largest = 2_000_000;
const longest = 1500;

/** Measures how large the pages of a large assessment are, and how long Chromium takes until they can be used. */
export const measureHtmlPage = async (seed: number): Promise<Part> => {
  const input = variedReport(requirements, seed);
  const pages = [
    { name: 'matrix', html: matrixHtml(input) },
    { name: 'report', html: reportHtml(input) },
  ];
  const opened = hasChromium ? await openingTimes(pages) : [];
  return {
    title: 'Pages: a matrix and a report of 5,000 requirements, no two texts alike',
    measurements: [
      ...pages.map(({ name, html }) => sizeOf(name, Buffer.byteLength(html))),
      ...opened.map(({ name, time }) => openedIn(name, time)),
    ],
    notes: [
      hasChromium
        ? `Opened from a file in Chromium, until every part can be used: ${opened.map(({ name, time }) => `${name} ${time.toFixed(0)} ms`).join(', ')} here; medians of ${rounds}.`
        : `There is no Chromium at \`${chromiumPath}\`: how long the pages take to open was not measured. \`CLAUSEWISE_CHROMIUM\` names another.`,
    ],
    disagreements: [],
  };
};

interface NamedPage {
  readonly name: string;
  readonly html: string;
}

const openingTimes = async (
  pages: readonly NamedPage[],
): Promise<readonly { readonly name: string; readonly time: number }[]> => {
  const browser = await launchChromium();
  try {
    const times: { name: string; time: number }[] = [];
    for (const page of pages) times.push({ name: page.name, time: await openingTime(page, browser) });
    return times;
  } finally {
    await browser.close();
  }
};

const openingTime = async ({ name, html }: NamedPage, browser: Browser): Promise<number> => {
  const file = join(workFolder, `${name}.html`);
  writeFileSync(file, html);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-page="ready"]', { state: 'attached' });
    times.push(performance.now() - start);
    await page.close();
  }
  return median(times);
};

const sizeOf = (name: string, bytes: number): Measurement => ({
  what: `size of the ${name}`,
  measured: `${(bytes / 1e6).toFixed(2)} MB`,
  aim: { text: '< 2 MB', isMet: bytes < largest },
});

const openedIn = (name: string, time: number): Measurement => ({
  what: `opening the ${name} in Chromium`,
  measured: time < longest ? 'under 1.5 s' : 'over 1.5 s',
  aim: { text: 'under 1.5 s', isMet: time < longest },
});
