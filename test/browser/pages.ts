import type { Page } from 'playwright-core';

import { crosswalkReport } from '../../checks/crosswalk.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { reportHtml } from '../../generators/report-html.ts';
import { overlaid } from '../generators/overlaid.ts';
import { tested } from '../generators/tested.ts';
import { crosswalk } from '../../requirements/crosswalk/crosswalk.ts';

const options = { crosswalk: crosswalkReport(crosswalk, {}).rows };
const input = { ...overlaid, tests: tested };

/** Both pages of an assessment with everything that a page can show. */
export const pages = {
  matrix: matrixHtml(input, options),
  report: reportHtml(input, options),
} as const;

/** The ids of the rows that the matrix shows, in order. */
export const shownRows = (page: Page): Promise<readonly string[]> =>
  page.$$eval('tr.row', lines => lines.map(line => line.getAttribute('data-row') ?? ''));

/** The headings between the rows. */
export const shownGroups = (page: Page): Promise<readonly string[]> =>
  page.$$eval('tr.group th', cells => cells.map(cell => cell.textContent));

/** What stands in the link of the page behind the `#`. */
export const linkOf = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));

/** The id of the row whose opener has the focus. */
export const focusedRow = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-opens'));
