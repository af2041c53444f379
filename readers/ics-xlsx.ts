import type { FilledIcs } from '../model/filled-ics.ts';
import { failure, success, type Result } from '../model/problem.ts';
import { gridsToIcs, type Grid } from './ics-grid.ts';
import { icsLimits } from './ics-limits.ts';
import { sharedTexts } from './sheet-strings.ts';
import { readSheet } from './sheet-cells.ts';
import { readXml } from './xml-events.ts';
import { refusal } from './zip-entries.ts';
import { openZip, type ZipParts } from './zip-parts.ts';

/** Reads an ICS that is a workbook (SpreadsheetML, ISO/IEC 29500), whichever program saved it last. */
export const readIcsXlsx = (file: string, bytes: Uint8Array, sha256: string): Result<FilledIcs> => {
  const zip = openZip(file, bytes, icsLimits);
  if (!zip.ok) return zip;
  const grids = readGrids(file, zip.value);
  return grids.ok ? gridsToIcs(file, sha256, grids.value) : grids;
};

const readGrids = (file: string, zip: ZipParts): Result<readonly Grid[]> => {
  const root = relations(file, zip, '');
  if (!root.ok) return root;
  const book = root.value.find(({ type }) => type === 'officeDocument')?.target;
  if (book === undefined) return failure(refusal(file, 'is no workbook'));
  const links = relations(file, zip, book);
  if (!links.ok) return links;
  const sheets = sheetsOf(file, zip, book);
  if (!sheets.ok) return sheets;
  const stringsPart = links.value.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = stringsPart === undefined ? success([]) : sharedTexts(file, zip, stringsPart);
  if (!strings.ok) return strings;
  const grids: Grid[] = [];
  for (const { name, link } of sheets.value) {
    const target = links.value.find(({ id, type }) => id === link && type === 'worksheet')?.target;
    const grid =
      target === undefined ? success([]) : readSheet(file, zip, target, { name, strings: strings.value });
    if (!grid.ok) return grid;
    grids.push(grid.value);
  }
  return success(grids);
};

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

/** The relations of a part; of the package where it has no name. */
const relations = (file: string, zip: ZipParts, part: string): Result<readonly Relation[]> => {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = zip.read(path);
  if (bytes === undefined) return failure(refusal(file, `is no workbook: it has no \`${path}\` in it`));
  if (!bytes.ok) return bytes;
  const found: Relation[] = [];
  const read = readXml(file, path, bytes.value, icsLimits, {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return undefined;
      const target = resolved(folder, attributes.get('Target') ?? '');
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      if (target !== undefined) found.push({ id: attributes.get('Id') ?? '', type, target });
      return undefined;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return read.ok ? success(found) : read;
};

/** The path of a target within the package; undefined where it leads out of it. */
const resolved = (folder: string, target: string): string | undefined => {
  const whole = target.startsWith('/') ? target.slice(1) : folder + target;
  const path: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..' && path.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};

interface SheetLink {
  readonly name: string;
  /** The id of the relation that leads to it. */
  readonly link: string;
}

const sheetsOf = (file: string, zip: ZipParts, book: string): Result<readonly SheetLink[]> => {
  const bytes = zip.read(book);
  if (bytes === undefined) return failure(refusal(file, `is no workbook: it has no \`${book}\` in it`));
  if (!bytes.ok) return bytes;
  const found: SheetLink[] = [];
  const read = readXml(file, book, bytes.value, icsLimits, {
    open: ({ name, attributes }) => {
      if (name !== 'sheet') return undefined;
      found.push({ name: attributes.get('name') ?? '', link: attributes.get('ns:id') ?? '' });
      return found.length > icsLimits.sheets
        ? `has more than the ${icsLimits.sheets} sheets that are read`
        : undefined;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return read.ok ? success(found) : read;
};
