import type { FilledIcs, FilledIcsRow, IcsCell } from '../model/filled-ics.ts';
import {
  foldedText,
  icsColumns,
  icsCover,
  icsCoverColumns,
  type IcsColumn,
  type IcsCoverKey,
} from '../model/ics-layout.ts';
import type { Place } from '../model/place.ts';
import { failure, success, type Problem, type Result } from '../model/problem.ts';
import { icsLimits } from './ics-limits.ts';

/** A row of cells, those that have text by their column. */
export interface GridRow {
  readonly cells: ReadonlyMap<number, IcsCell>;
  /** The cell of a column that has no text. */
  readonly blank: (column: number) => IcsCell;
  readonly place: Place;
}

/** A table of text, as Markdown and spreadsheets have it. */
export type Grid = readonly GridRow[];

/** Finds the cover and the ICS tables among the tables of a file, by their headings. */
export const gridsToIcs = (file: string, sha256: string, grids: readonly Grid[]): Result<FilledIcs> => {
  const cover: Partial<Record<IcsCoverKey, IcsCell>> = {};
  const rows: FilledIcsRow[] = [];
  for (const grid of grids) {
    const problem = readGrid(grid, cover, rows);
    if (problem !== undefined) return failure(problem);
  }
  return rows.length === 0 ? failure(noTable(file)) : success({ file, sha256, cover, rows });
};

/** Says that a file has no ICS table in it. */
export const noTable = (file: string): Problem => ({
  code: 'no-ics-table',
  message: `no ICS table was found: expected one with the columns ${icsColumns.map(({ title }) => `\`${title}\``).join(', ')} and a row`,
  place: { file, line: 1, column: 1 },
  help: 'make a proforma with the command `ics`, and leave its headings as they are',
});

const readGrid = (
  grid: Grid,
  cover: Partial<Record<IcsCoverKey, IcsCell>>,
  rows: FilledIcsRow[],
): Problem | undefined => {
  let columns: Heading = {};
  for (const row of grid) {
    const heading = headingOf(row);
    if (heading !== undefined) columns = heading;
    else if (columns.ics !== undefined) {
      const read = icsRow(row, columns.ics);
      if (read !== undefined) rows.push(read);
    } else if (columns.cover !== undefined) {
      const problem = coverRow(row, columns.cover, cover);
      if (problem !== undefined) return problem;
    }
    if (rows.length > icsLimits.rows) return tooManyRows(row.place);
  }
  return undefined;
};

const tooManyRows = (place: Place): Problem => ({
  code: 'too-many',
  message: `there are more rows than the ${icsLimits.rows} that are read`,
  place,
});

interface Heading {
  readonly ics?: Readonly<Record<IcsColumn, number>>;
  readonly cover?: { readonly field: number; readonly entry: number };
}

/** Which column is which, where a row is the head of a cover or of an ICS table. */
const headingOf = ({ cells }: GridRow): Heading | undefined => {
  const titles = new Map([...cells].map(([column, { text }]) => [foldedText(text).toLowerCase(), column]));
  const at = (title: string): number | undefined => titles.get(title.toLowerCase());
  const [field, entry] = [at(icsCoverColumns.field), at(icsCoverColumns.entry)];
  if (field !== undefined && entry !== undefined) return { cover: { field, entry } };
  const found = icsColumns.flatMap(({ key, title }) => {
    const column = at(title);
    return column === undefined ? [] : [[key, column] as const];
  });
  if (found.length < icsColumns.length) return undefined;
  // sound: there is an entry for each column
  return { ics: Object.fromEntries(found) as Record<IcsColumn, number> };
};

/** A row with an item; undefined for a note under a table, or for an empty row. */
const icsRow = (row: GridRow, columns: Readonly<Record<IcsColumn, number>>): FilledIcsRow | undefined => {
  const cell = (key: IcsColumn): IcsCell => row.cells.get(columns[key]) ?? row.blank(columns[key]);
  const others = icsColumns.filter(({ key }) => key !== 'item').map(({ key }) => foldedText(cell(key).text));
  if (others.every(text => text === '') && !isItem(cell('item').text)) return undefined;
  return {
    item: cell('item'),
    description: cell('description'),
    reference: cell('reference'),
    status: cell('status'),
    support: cell('support'),
    detail: cell('detail'),
  };
};

const isItem = (text: string): boolean => /^[A-Z]\.\d+\/\d+$/u.test(foldedText(text));

const keys: ReadonlyMap<string, IcsCoverKey> = new Map(
  icsCover.map(({ key, title }) => [foldedText(title).toLowerCase(), key]),
);

const coverRow = (
  row: GridRow,
  { field, entry }: { readonly field: number; readonly entry: number },
  cover: Partial<Record<IcsCoverKey, IcsCell>>,
): Problem | undefined => {
  const key = keys.get(foldedText(row.cells.get(field)?.text ?? '').toLowerCase());
  if (key === undefined) return undefined;
  if (cover[key] !== undefined)
    return {
      code: 'repeated-field',
      message: `the field \`${icsCover.find(each => each.key === key)?.title ?? key}\` stands twice, expected each once`,
      place: row.place,
      help: 'remove one of the two',
    };
  cover[key] = row.cells.get(entry) ?? row.blank(entry);
  return undefined;
};
