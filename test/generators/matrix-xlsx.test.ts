import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';

import { formOf } from '../../generators/result-form.ts';
import { judgedResults } from '../../generators/judged-result.ts';
import { matrixXlsx } from '../../generators/matrix-xlsx.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { entries, example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { overlaid } from './overlaid.ts';
import { packageFaults } from './package-parts.ts';
import { standings } from './standings.ts';

/** The sheets of a workbook: their rows as records by the titles of their columns. */
const sheetsOf = async (input: ReportInput) => {
  const sheets = await readXlsxFile(Buffer.from(matrixXlsx(input)), { trim: false });
  return new Map(
    sheets.map(({ sheet, data: [head = [], ...rows] }) => [
      sheet,
      rows.map(row => Object.fromEntries(head.map((title, index) => [String(title), row[index] ?? '']))),
    ]),
  );
};

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['the example with waivers, baseline and comparison', overlaid],
  ['every standing', standings],
  ['nothing', inputOf([])],
  ...hostile.map(name => [JSON.stringify(name), hostileInput(name)] as const),
];

test.each(inputs)('the workbook on %s is sound, and the same twice', (_, input) => {
  expect(packageFaults(matrixXlsx(input))).toEqual([]);
  expect(matrixXlsx(input)).toEqual(matrixXlsx(input));
});

test('the sheets are the run, the gaps, one for each standard, results and evidence, and those of what was given', async () => {
  expect([...(await sheetsOf(example)).keys()]).toEqual([
    'run',
    'gaps',
    'ITU-T X.1452',
    'results',
    'evidence',
  ]);
  expect([...(await sheetsOf(overlaid)).keys()].slice(5)).toEqual([
    'waivers',
    'gone from the baseline',
    'changes',
  ]);
});

test.each(inputs)(
  'of %s, each result has a row with its verdict and what stands behind it',
  async (_, input) => {
    const rows = (await sheetsOf(input)).get('results') ?? [];
    expect(
      rows.map(row => [
        row['requirement id'],
        row['verdict'],
        row['remark'],
        row['to the gate'],
        row['waiver'],
      ]),
    ).toEqual(
      judgedResults(input).map(judged => [
        judged.entry.id,
        judged.result.verdict,
        formOf(judged).remark,
        judged.relation,
        judged.result.waiver?.id ?? '',
      ]),
    );
  },
);

test('the sheet of a standard has a row for each requirement, and counts that are numbers', async () => {
  const rows = (await sheetsOf(overlaid)).get('ITU-T X.1452') ?? [];
  expect(rows.map(row => row['requirement id'])).toEqual(entries.map(({ id }) => id));
  expect(
    rows
      .filter(row => row['requirement id'] === 'x1452-7.1.2-6')
      .map(row => [row['results'], row['failing'], row['stopping'], row['waived']]),
  ).toEqual([[2, 1, 0, 1]]);
});

test('the first sheet says when, with what, and what it came to', async () => {
  const rows = (await sheetsOf(example)).get('run') ?? [];
  const value = (what: string) => rows.find(row => row['what'] === what)?.['value'];
  expect(value('assessed at (UTC)')).toEqual(new Date('2026-11-21T08:00:00Z'));
  expect(value('tool')).toBe('clausewise 0.1.0');
  expect(value('answer')).toBe('not met');
  expect(value('results')).toBe(13);
  expect(value('results: fail')).toBe(5);
  expect(value('complete')).toBe('no: not every input could be read');
});

test('the gaps are inputs, evidence, waivers and results that do not stand; what is waived is none', async () => {
  const gaps = ((await sheetsOf(overlaid)).get('gaps') ?? []).map(
    row => `${String(row['gap'])} | ${String(row['requirement id'])} | ${String(row['subject'])}`,
  );
  expect(gaps).toEqual([
    'input not assessed |  | ',
    'waiver expired | x1452-7.1.2-6 | /services/0/agreements/1',
    'evidence contradicts |  | amf-config',
    'evidence expired |  | audit-2024',
    'warning on the descriptor |  | ',
    'error, stops the gate | x1452-9.1.4-1 | the deployment',
    'inconclusive, stops the gate | x1452-11.3-1 | the deployment',
    'inconclusive, stops the gate | x1452-10.1-1 | /services/0',
    'fail, known | x1452-10.1-1 | /services/0',
    'fail | x1452-9.1.1-1 | the deployment',
    'fail | x1452-9.2-2 | /parties/1',
    'fail | x1452-10.6-1 | /services/0',
    'inconclusive | x1452-11.7-1 | the deployment',
    ' |  | ',
    "not listed: 1 of the catalogue's entries, which only inform and ask nothing |  | ",
  ]);
});

test('a catalogue on which nothing was assessed has its gaps: nothing was assessed', async () => {
  const gaps = (await sheetsOf(inputOf([]))).get('gaps') ?? [];
  expect(gaps.filter(row => row['gap'] === 'not-assessed')).toHaveLength(entries.length - 1);
});

test('the waivers tell whom to ask and until when, as a date', async () => {
  const rows = (await sheetsOf(overlaid)).get('waivers') ?? [];
  expect(
    rows.map(row => [
      row['waiver'],
      row['state'],
      row['results'],
      row['approver'],
      row['expires as written'],
    ]),
  ).toEqual([
    ['exception-7', 'applied', 1, 'Lars Brandt', '2027-01-31'],
    ['exception-3', 'expired', 0, 'Lars Brandt', '2026-10-31'],
  ]);
  expect(rows[0]?.['holds until (UTC)']).toBeInstanceOf(Date);
});

test.each(hostile)('the name %j adds no cell and no formula', async name => {
  const shape = async (input: ReportInput) =>
    [...(await sheetsOf(input)).values()].map(rows => rows.map(row => Object.keys(row).length));
  expect(await shape(hostileInput(name))).toEqual(await shape(hostileInput('name')));
});
