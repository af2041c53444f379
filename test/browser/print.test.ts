import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { hasChromium } from '../../bench/chromium.ts';
import { matrixHtml } from '../../generators/matrix-html.ts';
import { variedReport } from '../../bench/varied-report.ts';
import { entries } from '../generators/fixtures.ts';
import { browser, type Opened } from './browser.ts';
import { pages } from './pages.ts';

const hasTextOfPdf = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasTextOfPdf) console.warn('pdftotext (poppler-utils) is not installed: what is printed is not read');

/** The text of each page as it is printed. */
const printed = async ({ page }: Opened): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'clausewise-print-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  rmSync(folder, { recursive: true });
  return stdout.split('\f').slice(0, -1);
};

describe.skipIf(!hasChromium || !hasTextOfPdf)(
  'in print (skipped where there is no Chromium or no pdftotext)',
  () => {
    const { open } = browser();

    test('a matrix has all its rows and columns, and each page its number', async () => {
      const sheets = await printed(await open(pages.matrix));
      const text = sheets.join('\n');
      for (const { id } of entries) expect(text).toContain(id);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain(`page ${index + 1} of ${sheets.length}`);
        expect(sheet).toContain('Traceability matrix');
      }
      const head = sheets[0]?.split('\n').find(line => line.includes('Requirement'));
      expect(head?.trim().split(/\s{2,}/u)).toEqual([
        'Requirement',
        'Obligation',
        'Asks',
        'Verified by',
        'Verdict',
        'Assurance',
        'Results',
        'Evidence',
      ]);
    });

    test('what was chosen is printed alone, and says what it leaves out', async () => {
      const text = (await printed(await open(pages.matrix, { link: '?obligation=permitted' }))).join('\n');
      expect(text).toContain('Only 1 of 10 requirements are shown');
      expect(text).toContain('x1452-10.6-1');
      expect(text).not.toContain('x1452-8-1');
    });

    test('a report is printed in light colours with all of its parts', async () => {
      const text = (await printed(await open(pages.report, { colours: 'dark' }))).join('\n');
      for (const part of [
        'Conformance report',
        'What changed',
        'Evidence',
        'Notes on the texts',
        'page 1 of',
      ])
        expect(text).toContain(part);
    });

    test('rows that are far from the window are printed as well, under a head on each page', async () => {
      const report = variedReport(900, 7);
      const sheets = await printed(await open(matrixHtml(report)));
      const found = new Set(sheets.join('\n').match(/varied\d-[\d.]+-\d+/gu));
      expect(report.trace.rows.filter(({ entry }) => !found.has(entry.id))).toEqual([]);
      expect(sheets.slice(0, -1).filter(sheet => !/Requirement\s+Obligation\s+Asks/u.test(sheet))).toEqual(
        [],
      );
    });
  },
);
