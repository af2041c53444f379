import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FilledIcs } from '../../model/filled-ics.ts';
import { formatPlace } from '../../model/place.ts';
import { readIcs } from '../../readers/ics.ts';
import { bookParts, packed, sheetXml, smallSheet, tampered } from './ics-workbook.ts';

const read = async (source: string | Uint8Array): Promise<FilledIcs | readonly string[]> => {
  const result = await readIcs('ics', typeof source === 'string' ? strToU8(source) : source);
  return result.ok
    ? result.value
    : result.problems.map(
        ({ code, message, place }) => `${place === undefined ? '' : formatPlace(place)} ${code}: ${message}`,
      );
};

const filled = async (source: string | Uint8Array): Promise<FilledIcs> => {
  const result = await read(source);
  if (!('rows' in result)) throw new TypeError(result.join('\n'));
  return result;
};

const rowsOf = ({ rows }: FilledIcs): readonly (readonly string[])[] =>
  rows.map(({ item, description, reference, status, support, detail }) => [
    item.text,
    description.text,
    reference.text,
    status.text,
    `${support.text} ${formatPlace(support.place)}${support.cell === undefined ? '' : ` ${support.cell}`}`,
    detail.text,
  ]);

const head = '| Item | Item description | Reference | Status | Support | Detail |';
const rule = '| --- | --- | --- | --- | --- | --- |';

const md = (...lines: readonly string[]): string => [head, rule, ...lines].join('\n');

test('reads tables of Markdown with the place of each cell', async () => {
  const source = [
    'Prose | with a bar',
    '| Field | Entry |',
    '| :-- | --: |',
    '| Standard, by its id in the catalogue | harbour |',
    '',
    md(
      '| A.1/1 | A `pier` | 4.1 | m | Y | at \\*all\\* \\| `a|b`.. |',
      '| A.1/2 | is it? | 4.2 | c1 |   |   |',
    ),
  ].join('\n');
  const ics = await filled(source);
  expect(ics.cover.standard).toEqual({ text: 'harbour', place: { file: 'ics', line: 4, column: 42 } });
  expect(rowsOf(ics)).toEqual([
    ['A.1/1', 'A `pier`', '4.1', 'm', 'Y ics:8:32', 'at *all* | `a'],
    ['A.1/2', 'is it?', '4.2', 'c1', ' ics:9:30', ''],
  ]);
});

test('reads Markdown as people leave it: aligned, with carriage returns, in another order, with columns of their own', async () => {
  const source = [
    '|Support|  status |Reference|   Item | Who |ITEM   DESCRIPTION|Detail|',
    '|-------|:-------:|---------|--------|-----|----------------|------|',
    '| y     |    m    | 4.1     | A.2/10 | jo  | asked<br>here  | **so** &amp; `` `so` `` &#124; <code>a&#124;b</code>|',
  ].join('\r\n');
  expect(rowsOf(await filled(source))).toEqual([
    ['A.2/10', 'asked here', '4.1', 'm', 'y ics:3:3', '**so** & ``so`` | `a|b`'],
  ]);
});

test('takes what is no row for none', async () => {
  const ics = await filled(
    md(
      '| A.1/1 | x | 1 | m | Y | |',
      '| c1: IF A.1/1 THEN m ELSE n/a | | | | | |',
      '| | | | | | |',
      '| A.1/2 |',
    ),
  );
  expect(ics.rows.map(({ item }) => item.text)).toEqual(['A.1/1', 'A.1/2']);
});

test.each([
  ['nothing', '', /no-ics-table/],
  ['no table', '# ICS', /ics:1:1 no-ics-table: no ICS table was found: expected one with the columns `Item`/],
  ['a table without rows', md(), /no-ics-table/],
  [
    'a heading that was changed',
    md('| A.1/1 | x | 1 | m | Y | |').replace('Support', 'Supported'),
    /no-ics-table/,
  ],
  [
    'a row with too many cells',
    md(`| A.1/1 ${'| x '.repeat(100)}|`),
    /ics:3:1 too-many: a row has more than 64 cells/,
  ],
  [
    'a cell that is too long',
    md(`| A.1/1 | ${'x'.repeat(70_000)} | 1 | m | Y | |`),
    /ics:3:10 cell-too-long/,
  ],
  [
    'too many rows',
    md(...Array.from({ length: 20_001 }, () => '| A.1/1 | x | 1 | m | Y | |')),
    /too-many: there are more rows than the 20000/,
  ],
  [
    'a field that stands twice',
    `| Field | Entry |\n|-|-|\n| Edition | 1 |\n| Edition | 2 |\n\n${md('| A.1/1 | x | 1 | m | Y | |')}`,
    /ics:4:1 repeated-field: the field `Edition` stands twice/,
  ],
  ['what is not UTF-8', new Uint8Array([0x7c, 0x20, 0xff]), /not-utf-8/],
])('refuses Markdown with %s, and says where', async (_, source, problem) => {
  expect(await read(source)).toEqual([expect.stringMatching(problem)]);
});

test('reads Markdown with many backticks in no time', async () => {
  const cell = Array.from({ length: 300 }, (_, index) => `${'`'.repeat((index % 200) + 1)}a`).join('');
  const start = performance.now();
  await filled(md(`| A.1/1 | ${cell} | 1 | m | Y | |`));
  expect(performance.now() - start).toBeLessThan(1000);
});

const json = (items: string, more = ''): string =>
  `{"ics": 1,\n "cover": {"standard": "harbour", "date": null},\n "tables": [{"items": [\n${items}]}]${more}}`;

test('reads JSON with the place of each value', async () => {
  const ics = await filled(
    json(
      '{"item": "A.2/1", "description": "x", "remark": "recommended", "reference": "4.1",\n "status": "o", "support": "N", "detail": null}',
    ),
  );
  expect(rowsOf(ics)).toEqual([['A.2/1', 'x (recommended)', '4.1', 'o', 'N ics:5:28', '']]);
  expect(ics.cover).toEqual({
    standard: { text: 'harbour', place: { file: 'ics', line: 2, column: 24 } },
    date: { text: '', place: { file: 'ics', line: 2, column: 43 } },
  });
});

test.each([
  ['no item', json(''), [/no-ics-table/]],
  ['something else than a list', json('', ',"tables": 1'), [/duplicate-key: the key `tables` stands twice/]],
  ['an item that is none', json('7'), [/ics:4:1 unexpected-shape: an item is another value, expected a map/]],
  [
    'an answer that is no text',
    json('{"item": "A.1/1", "support": true, "detail": ["x"]}'),
    [
      /ics:4:30 unexpected-shape: `support` is another value, expected a text/,
      /ics:4:46 unexpected-shape: `detail` is a list, expected a text/,
    ],
  ],
  [
    'a key twice',
    json('{"item": "A.1/1", "support": "Y", "support": "N"}'),
    [/ics:4:35 duplicate-key: the key `support`/],
  ],
  ['a comment', '{ // no', [/ics:1:3 json-syntax/]],
  ['a list', '{"tables": [], "cover": []}', [/ics:1:25 unexpected-shape: `cover` is a list, expected a map/]],
])('refuses JSON with %s, and says where', async (_, source, problems) => {
  expect(await read(source)).toEqual(problems.map(problem => expect.stringMatching(problem) as unknown));
});

test('reads a workbook with the sheet and cell of each answer, whichever way its texts are written', async () => {
  expect(rowsOf(await filled(packed(bookParts(smallSheet))))).toEqual([
    ['A.2/1', 'is <asked>!', '4.1', 'm', 'Y ics:5:6 My ICS!F5', ''],
  ]);
});

test('knows where an answer of a workbook is missing', async () => {
  const sheet = smallSheet.replace(/<c t="inlineStr"><is><t>Y<\/t><\/is><\/c>/u, '');
  const [row] = (await filled(packed(bookParts(sheet)))).rows;
  expect(row?.support).toEqual({ text: '', place: { file: 'ics', line: 5, column: 6 }, cell: 'My ICS!F5' });
});

const book = bookParts(smallSheet);
const without = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(book).filter(([part]) => part !== name));
const withSheet = (rows: string): Uint8Array => packed(bookParts(sheetXml(rows)));

test.each([
  ['no workbook in it', packed({ 'a.txt': 'a' }), /is no workbook: it has no `_rels\/\.rels` in it/],
  ['no main part', packed({ ...book, '_rels/.rels': '<Relationships/>' }), /zip: the file is no workbook/],
  [
    'no sheet where it says',
    packed(without('xl/one.xml')),
    /has no `xl\/one\.xml` in it, to which it refers/,
  ],
  ['no texts where it says', packed(without('xl/texts.xml')), /has no `xl\/texts\.xml` in it/],
  [
    'a document type',
    packed({ ...book, 'xl/one.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${smallSheet}` }),
    /xml: the part `xl\/one\.xml` has a document type/,
  ],
  [
    'an entity that is not declared',
    withSheet('<row r="1"><c r="A1"><v>&b;</v></c></row>'),
    /is not well-formed XML/,
  ],
  [
    'XML that is cut off',
    packed({ ...book, 'xl/one.xml': smallSheet.slice(0, 200) }),
    /is not well-formed XML/,
  ],
  ['XML that is not UTF-8', packed({ ...book, 'xl/one.xml': new Uint8Array([0x3c, 0xff]) }), /is not UTF-8/],
  ['XML nested too deep', withSheet('<a>'.repeat(100) + '</a>'.repeat(100)), /nested deeper than 32 levels/],
  [
    'a text that is not there',
    withSheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    /refers to text 9, which is not there/,
  ],
  [
    'a cell twice',
    withSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    /has cell `A1` twice/,
  ],
  [
    'a cell of another row',
    withSheet('<row r="1"><c r="A2"><v>1</v></c></row>'),
    /has a cell that is not where it says/,
  ],
  ['rows out of order', withSheet('<row r="2"/><row r="1"/>'), /has a row that is out of order/],
  ['too many cells', withSheet(`<row>${'<c><v>1</v></c>'.repeat(70)}</row>`), /more than the 64 cells/],
  [
    'too long a text',
    withSheet(`<row><c><v>${'1'.repeat(70_000)}</v></c></row>`),
    /longer than the 65536 characters/,
  ],
  [
    'too long an inline text',
    withSheet(`<row><c t="inlineStr"><is><t>${'1'.repeat(70_000)}</t></is></c></row>`),
    /longer than the 65536 characters/,
  ],
  [
    'too many sheets',
    packed({ ...book, 'xl/book.xml': `<w><sheets>${'<sheet name="a"/>'.repeat(65)}</sheets></w>` }),
    /more than the 64 sheets/,
  ],
  [
    'too many files',
    packed(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`a${at}`, 'a']))),
    /has 600 files in it, expected at most 500/,
  ],
  [
    'too much packed into little',
    packed({ ...book, 'xl/one.xml': new Uint8Array(8 * 1024 * 1024).fill(32) }),
    /packed more than 200 times/,
  ],
  [
    'a part that is too large',
    packed({ ...book, 'xl/one.xml': new Uint8Array(33 * 1024 * 1024).fill(32) }),
    /`xl\/one\.xml` of 34603008 bytes in it, expected at most 33554432/,
  ],
])('refuses a workbook with %s', async (_, source, problem) => {
  expect(await read(source)).toEqual([expect.stringMatching(problem)]);
});

const zip = packed(book);
const mark = (text: string): number => text.length; // keeps the table below in line
/** Offsets in an entry of the directory of a zip file. */
const at = {
  flags: 8,
  method: 10,
  crc: 16,
  packed: 20,
  size: 24,
  attributes: 38,
  local: 42,
  name: 46,
} as const;

test.each([
  ['cut off', zip.subarray(0, zip.length - 5), /has no directory at its end/],
  ['with something behind it', new Uint8Array([...zip, 0, 0, 0]), /has no directory at its end/],
  [
    'with something before it',
    new Uint8Array([0x50, 0x4b, 0, 0, ...zip]),
    /has a directory that does not end where it says/,
  ],
  ['that is encrypted', tampered(zip, [[at.flags, 2, 1]]), /`_rels\/\.rels` that is encrypted/],
  ['that is packed in another way', tampered(zip, [[at.method, 2, 12]]), /packed in a way that is not read/],
  ['that is damaged', tampered(zip, [[at.crc, 4, 1]]), /`_rels\/\.rels` in it, which is damaged/],
  ['that says less than comes out', tampered(zip, [[at.size, 4, 10]]), /not as long as it says/],
  ['that says more than comes out', tampered(zip, [[at.size, 4, 1000]]), /not as long as it says/],
  ['with a link in it', tampered(zip, [[at.attributes, 4, 0xa1ff0000]]), /is a symbolic link/],
  ['with a zip64 entry', tampered(zip, [[at.size, 4, 0xffffffff]]), /is a zip64 entry/],
  ['with an entry elsewhere', tampered(zip, [[at.local, 4, 7]]), /is not where the directory says/],
  [
    'with another name in the directory',
    tampered(zip, [[at.name, 2, 0x6161]]),
    /has another name where it stands/,
  ],
  ['with entries over each other', tampered(zip, [[at.packed, 4, 400]]), /overlaps another/],
  ['with a name that leads out', packed({ ...book, '../a': 'a' }), /leads out of the file/],
  ['with a name from the root', packed({ ...book, '/a': 'a' }), /leads out of the file/],
  ['with a name twice but for capitals', packed({ ...book, 'XL/One.xml': 'a' }), /has two entries/],
  ['with a name of another system', packed({ ...book, 'a\\b': 'a' }), /has characters no file name has/],
])('refuses a zip file %s', async (_, source, problem) => {
  expect(mark(String(problem))).toBeGreaterThan(0);
  expect(await read(source)).toEqual([expect.stringMatching(problem)]);
});

test('never throws, whatever becomes of the bytes of a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async changes => {
        const copy = zip.slice();
        for (const [where, value] of changes) copy[where] = value;
        const result = await readIcs('ics', copy);
        expect(typeof result.ok).toBe('boolean');
      },
    ),
    { numRuns: 400 },
  );
});

test('never throws, whatever stands in Markdown or JSON', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...'|`\\&#x<>-/ \n"{}[]:,aY1.'), maxLength: 60 }),
      async text => {
        for (const source of [md(`| A.1/1 | ${text} | 1 | m | Y | |`), `{${text}`])
          expect(typeof (await readIcs('ics', strToU8(source))).ok).toBe('boolean');
      },
    ),
    { numRuns: 300 },
  );
});
