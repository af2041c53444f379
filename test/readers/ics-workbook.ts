import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a small workbook with one sheet, as a program other than ours may write them. */
export const bookParts = (sheet: string): Readonly<Record<string, string>> => ({
  '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
  'xl/book.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="My ICS" sheetId="1" q:id="s1"/></x:sheets></x:workbook>`,
  'xl/_rels/book.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="s1" Type="${office}/worksheet" Target="./sheets/../one.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="texts.xml"/><Relationship Id="w" Type="${office}/hyperlink" Target="http://example.org/" TargetMode="External"/></Relationships>`,
  'xl/one.xml': sheet,
  'xl/texts.xml': `<sst xmlns="${main}"><si><t>Item</t></si><si><r><t>Item </t></r><r><rPr/><t>description</t></r><rPh><t>aitemu</t></rPh></si></sst>`,
});

/** A sheet with rows of cells, written as they are given. */
export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** An ICS of one item: texts that are shared, inline, in runs, numbers, and cells that do not say where they are. */
export const smallSheet = sheetXml(
  `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>${['Reference', 'Status', 'Support', 'Detail'].map(inline).join('')}</row>` +
    `<row r="5"><c r="A5" s="3"/><c r="B5" t="inlineStr"><is><t>A.2/1</t></is></c>${inline('is &lt;asked&gt;_x0021_')}<c><v>4.1</v></c><c t="str"><f>1</f><v>m</v></c>${inline('Y')}</row>`,
);

/** Packs parts into a zip file. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** Where the directory of a zip file begins, and its entries. */
export const directoryOf = (zip: Uint8Array): readonly number[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) found.push(at);
  return found;
};

/** A copy of a zip file with numbers of the first entry of its directory changed, by their offset. */
export const tampered = (
  zip: Uint8Array,
  changes: readonly (readonly [offset: number, bytes: 2 | 4, value: number])[],
): Uint8Array => {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const [first = 0] = directoryOf(copy);
  for (const [offset, bytes, value] of changes)
    if (bytes === 2) view.setUint16(first + offset, value, true);
    else view.setUint32(first + offset, value, true);
  return copy;
};
