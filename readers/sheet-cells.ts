import type { IcsCell } from '../model/filled-ics.ts';
import { failure, success, type Result } from '../model/problem.ts';
import type { Grid, GridRow } from './ics-grid.ts';
import { icsLimits } from './ics-limits.ts';
import { textItem, tooLong } from './sheet-strings.ts';
import { readXml, type XmlElement } from './xml-events.ts';
import { refusal } from './zip-entries.ts';
import type { ZipParts } from './zip-parts.ts';

/** A sheet by its name, and the texts that its cells refer to. */
export interface SheetContext {
  readonly name: string;
  readonly strings: readonly string[];
}

/** Reads the cells of a sheet as text, with the row as line and the column as column. */
export const readSheet = (file: string, zip: ZipParts, part: string, sheet: SheetContext): Result<Grid> => {
  const bytes = zip.read(part);
  if (bytes === undefined) return failure(refusal(file, `has no \`${part}\` in it, to which it refers`));
  if (!bytes.ok) return bytes;
  const rows: GridRow[] = [];
  let cells = new Map<number, IcsCell>();
  let at: Address = { row: 0, column: 0 };
  let type = '';
  let value = '';
  let isValue = false;
  const inline = textItem();
  const cellOf = (address: Address, text: string): IcsCell => ({
    text,
    place: { file, line: address.row, column: address.column },
    cell: `${sheet.name}!${nameOf(address)}`,
  });
  const finished = (): string | undefined => {
    const text = type === 'inlineStr' ? inline.text() : type === 's' ? sheet.strings[Number(value)] : value;
    if (text === undefined) return `has a cell that refers to text ${value}, which is not there`;
    if (cells.has(at.column)) return `has cell \`${nameOf(at)}\` twice`;
    if (text !== '') cells.set(at.column, cellOf(at, text));
    return cells.size > icsLimits.columns
      ? `has a row with more than the ${icsLimits.columns} cells that are read`
      : undefined;
  };
  const read = readXml(file, part, bytes.value, icsLimits, {
    open: element => {
      const { name, attributes } = element;
      if (name === 'row') {
        const row = rowOf(element, at);
        if (row === undefined || row <= at.row) return 'has a row that is out of order';
        at = { row, column: 0 };
        cells = new Map();
      } else if (name === 'c') {
        const next = addressOf(element, at);
        if (next === undefined) return 'has a cell that is not where it says';
        at = next;
        type = attributes.get('t') ?? 'n';
        value = '';
        inline.begin();
      } else if (name === 'v') isValue = true;
      else inline.open(name);
      return undefined;
    },
    close: name => {
      if (name === 'v') isValue = false;
      else if (name === 'c') return finished();
      else if (name === 'row' && cells.size > 0) {
        const { row } = at;
        rows.push({
          cells,
          blank: column => cellOf({ row, column }, ''),
          place: { file, line: row, column: 1 },
        });
        if (rows.length > icsLimits.rows) return `has more than the ${icsLimits.rows} rows that are read`;
      } else inline.close(name);
      return inline.isTooLong() || value.length > icsLimits.cell ? tooLong : undefined;
    },
    text: text => {
      if (isValue && value.length <= icsLimits.cell) value += text;
      else inline.add(text);
    },
  });
  return read.ok ? success(rows) : read;
};

interface Address {
  readonly row: number;
  readonly column: number;
}

/** The most rows and columns of a spreadsheet. */
const farthest = { row: 1_048_576, column: 16_384 };

const rowOf = ({ attributes }: XmlElement, before: Address): number | undefined => {
  const stated = attributes.get('r');
  const row = stated === undefined ? before.row + 1 : Number(stated);
  return Number.isInteger(row) && row > 0 && row <= farthest.row ? row : undefined;
};

/** Where a cell is: as it says, or beside the one before. */
const addressOf = ({ attributes }: XmlElement, before: Address): Address | undefined => {
  const stated = attributes.get('r');
  if (stated === undefined) return { row: before.row, column: before.column + 1 };
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(stated) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(digits) === before.row && column > 0 && column <= farthest.column
    ? { row: before.row, column }
    : undefined;
};

const nameOf = ({ row, column }: Address): string => `${lettersOf(column)}${row}`;

const lettersOf = (column: number): string =>
  column === 0
    ? ''
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
