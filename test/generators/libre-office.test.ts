import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, describe, expect, test } from 'vitest';

import { matrixXlsx } from '../../generators/matrix-xlsx.ts';
import { reportDocx } from '../../generators/report-docx.ts';
import { sheet } from '../../generators/xlsx/sheet.ts';
import { workbook } from '../../generators/xlsx/workbook.ts';
import { overlaid } from './overlaid.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('LibreOffice is not installed (`soffice`): nothing opens the documents here');

describe.skipIf(!hasOffice)('in LibreOffice', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausewise-office-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a document and writes it in another format. */
  const converted = (name: string, bytes: Uint8Array, to: string): Buffer => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const run = spawnSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', folder, file],
      { encoding: 'utf8' },
    );
    expect([run.status, run.stdout.includes('convert '), /error/iu.test(run.stderr)]).toEqual([
      0,
      true,
      false,
    ]);
    return readFileSync(file.replace(/[^.]*$/u, /^[a-z]+/u.exec(to)?.[0] ?? ''));
  };

  test('the workbook opens and prints', () => {
    const pdf = converted('matrix.xlsx', matrixXlsx(overlaid), 'pdf');
    expect([pdf.subarray(0, 5).toString(), pdf.length > 20_000]).toEqual(['%PDF-', true]);
  });

  test('text of a workbook that looks like a formula or an escape stays what it is', () => {
    const texts = ['=1+1', '@SUM(A1)', '-2', '_x0041_', 'a\u0007b', '00012'];
    const columns = [{ title: 'text', width: 20, of: (text: string) => text }];
    const book = workbook([sheet({ name: 'texts', columns, rows: texts })], {
      title: 'texts',
      creator: 'clausewise',
      at: '2026-11-21T08:00:00Z',
    });
    const csv = converted('texts.xlsx', book, 'csv:Text - txt - csv (StarCalc):44,34,76').toString();
    expect(csv.trimEnd().split('\n')).toEqual([
      'text',
      '=1+1',
      '@SUM(A1)',
      '-2',
      '_x0041_',
      String.raw`a\x07b`,
      '00012',
    ]);
  });

  test('the report opens and prints', () => {
    const pdf = converted('report.docx', reportDocx(overlaid), 'pdf');
    expect([pdf.subarray(0, 5).toString(), pdf.length > 20_000]).toEqual(['%PDF-', true]);
  });

  test('the contents of the report show without an update', () => {
    const lines = converted('contents.docx', reportDocx(overlaid), 'txt:Text (encoded):UTF8')
      .toString()
      .split(/\r?\n/u);
    const start = lines.indexOf('Contents');
    expect(lines.slice(start + 1, start + 6)).toEqual([
      '1\tSummary',
      '2\tFindings',
      '2.1\tx1452-9.1.4-1',
      '2.2\tx1452-10.1-1',
      '2.3\tx1452-11.3-1',
    ]);
  });
});
