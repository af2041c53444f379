import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';

import { type Cell, type Column, sheet, type SheetPlan } from '../../../generators/xlsx/sheet.ts';
import { sheetNames } from '../../../generators/xlsx/sheet-names.ts';
import { splitSheet } from '../../../generators/xlsx/split-sheet.ts';
import { workbook } from '../../../generators/xlsx/workbook.ts';
import { hostile } from '../fixtures.ts';
import { packageFaults, partsOf } from '../package-parts.ts';

const properties = { title: 'A workbook', creator: 'clausewise 0.1.0', at: '2026-11-21T08:00:00Z' };

const oneColumn: readonly Column<Cell>[] = [{ title: 'value', width: 20, of: value => value }];

const bookOf = (values: readonly Cell[], more: Partial<SheetPlan<Cell>> = {}): Uint8Array =>
  workbook([sheet({ name: 'sheet', columns: oneColumn, rows: values, ...more })], properties);

const readBack = async (bytes: Uint8Array) =>
  (await readXlsxFile(Buffer.from(bytes), { trim: false })).map(({ sheet: name, data }) => ({ name, data }));

const valuesOf = async (bytes: Uint8Array) =>
  (await readBack(bytes))[0]?.data.slice(1).map(([value]) => value);

const sheetXml = (bytes: Uint8Array): string => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';

test('numbers are numbers, moments are dates, text is text, lines are lines of one cell', async () => {
  const book = bookOf([
    'a < b & "c"',
    7,
    -0.5,
    { moment: '2027-01-31T12:00:00Z' },
    ['one', 'two'],
    '007',
    '2026',
  ]);
  expect(packageFaults(book)).toEqual([]);
  expect(await valuesOf(book)).toEqual([
    'a < b & "c"',
    7,
    -0.5,
    new Date('2027-01-31T12:00:00Z'),
    'one\ntwo',
    '007',
    '2026',
  ]);
});

test('what is no number and no moment stays in sight as text; nothing is an empty cell', async () => {
  const book = bookOf([
    Number.NaN,
    { moment: 'soon' },
    { moment: '1850-01-01T00:00:00Z' },
    undefined,
    '',
    'end',
  ]);
  expect(await valuesOf(book)).toEqual(['NaN', 'soon', '1850-01-01T00:00:00Z', null, null, 'end']);
});

test.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', ' =1', '＝1'])(
  '%j stays text, also when somebody edits the cell',
  async text => {
    const book = bookOf([text]);
    expect(await valuesOf(book)).toEqual([text]);
    expect(sheetXml(book)).not.toContain('<f>');
    expect(styleXmlOf(book)).toContain('quotePrefix="1"');
  },
);

/** The style of the first cell under the head. */
const styleXmlOf = (book: Uint8Array): string => {
  const number = Number(/<c r="A2" s="(\d+)"/u.exec(sheetXml(book))?.[1]);
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(partsOf(book)['xl/styles.xml'] ?? '')?.[1] ?? '';
  return formats.match(/<xf .*?(?:\/>|<\/xf>)/gu)?.[number] ?? '';
};

test.each(hostile)('the name %j is data in a cell, a title, a note and the name of a sheet', async name => {
  const columns = [{ title: name, width: 9, of: () => name, choices: ['Y', 'N'] }];
  const book = workbook([sheet({ name, columns, rows: [name], notes: [name] })], {
    ...properties,
    title: name,
  });
  expect(packageFaults(book)).toEqual([]);
  const data = (await readBack(book))[0]?.data ?? [];
  expect(data.length).toBe(4);
  expect(data.map(([value]) => value)).toEqual([data[0]?.[0], data[0]?.[0], null, data[0]?.[0]]);
});

test('text that looks like an escape of a spreadsheet is not taken for one', () => {
  expect(partsOf(bookOf(['_x0041_']))['xl/sharedStrings.xml']).toContain('>_x005F_x0041_<');
});

test('a text that is longer than a cell holds is clipped, and says so', async () => {
  const [text, lines] =
    (await valuesOf(bookOf(['é'.repeat(40_000), Array.from({ length: 300 }, () => 'x')]))) ?? [];
  expect(text).toHaveLength(32_767);
  expect(String(text).endsWith('… (clipped: the text has 40000 characters, a cell holds 32767)')).toBe(true);
  expect(String(lines).split('\n')).toHaveLength(254);
  expect(String(lines).endsWith('\n… and 47 more that do not fit into a cell')).toBe(true);
});

test('the head is bold and frozen, the filter covers the table and not the notes, and columns have their width', () => {
  const columns = [
    { title: 'id', width: 12, of: (row: string) => row },
    { title: 'support', width: 300, of: () => '', choices: ['Y', 'N', 'N/A'] },
  ];
  const book = workbook(
    [
      sheet({
        name: "o'brien & co",
        columns,
        rows: ['a', 'b'],
        frozenColumns: 1,
        notes: ['c1: IF a THEN m'],
      }),
    ],
    properties,
  );
  const xml = sheetXml(book);
  expect(xml).toContain(
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
  );
  expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  expect(xml).toContain('<col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="255"');
  expect(xml).toContain('sqref="B2:B3"><formula1>&quot;Y,N,N/A&quot;</formula1>');
  expect(xml).toContain('<row r="5"><c r="A5"');
  expect(partsOf(book)['xl/workbook.xml']).toContain('&apos;o&apos;&apos;brien &amp; co&apos;!$A$1:$B$3');
});

test('colours have an alpha, a red, a green and a blue', () => {
  const colours = [...(partsOf(bookOf(['a']))['xl/styles.xml'] ?? '').matchAll(/rgb="([^"]*)"/gu)];
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter(([, rgb]) => !/^[0-9A-F]{8}$/u.test(rgb ?? ''))).toEqual([]);
});

test('a workbook without sheets, or a sheet without columns, is a mistake', () => {
  expect(() => workbook([], properties)).toThrow('a sheet at least');
  expect(() => workbook([sheet({ name: 'a', columns: [], rows: [] })], properties)).toThrow('a column');
});

test('a sheet with more rows than there may be goes on in another, and no row is lost', () => {
  const long = sheet({ name: 'a', columns: oneColumn, rows: ['1', '2', '3', '4'], notes: ['end'] });
  const parts = splitSheet(long, 3);
  expect(parts.map(({ rows, notes }) => [rows.length, notes])).toEqual([
    [3, []],
    [1, ['end']],
  ]);
  expect(parts.flatMap(({ rows }) => rows)).toEqual(long.rows);
  expect(splitSheet({ ...long, notes: [] }, 4)).toHaveLength(1);
  expect(splitSheet(long, 4).map(({ rows }) => rows.length)).toEqual([4, 0]);
});

test('whatever is in the cells, the bytes are the same twice and the text comes back', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', '<', '&', '"', '_x0041_', '😀', ' b', "'"),
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async texts => {
      const [book, again] = [bookOf(texts), bookOf(texts)];
      expect(book).toEqual(again);
      expect(packageFaults(book)).toEqual([]);
      const read = (await valuesOf(book)) ?? [];
      expect(read.map(value => String(value).replaceAll('_x005F_', '_'))).toEqual(texts);
    }),
    { numRuns: 30 },
  );
});

describe('names of sheets', () => {
  test.each([
    [
      ['a', 'A', 'a'],
      ['a', 'A (2)', 'a (3)'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(35)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [['a:b\\c/d?e*f[g]'], ['a-b-c-d-e-f-g-']],
    [
      ["'quoted'", '', ' ', 'History'],
      ['quoted', 'sheet', 'sheet (2)', 'History-'],
    ],
    [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
  ])('%j become %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  test('are allowed and unique, whatever is wanted', () => {
    const wanted = fc.array(
      fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 })),
    );
    fc.assert(
      fc.property(wanted, list => {
        const names = sheetNames(list);
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(list.length);
        expect(
          names.filter(name => !/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u.test(name) || name.length > 31),
        ).toEqual([]);
      }),
    );
  });
});
