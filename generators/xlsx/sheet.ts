import type { Tone } from '../tone.ts';

/** A moment, RFC 3339; a spreadsheet shows it as a date, in UTC. */
export interface Moment {
  readonly moment: string;
}

/** What a cell holds: text, lines of text, a number, a moment, or nothing. Text is never taken for a formula. */
export type Cell = string | readonly string[] | number | Moment | undefined;

/** The head of a column. */
export interface ColumnHead {
  readonly title: string;
  /** About how many characters are side by side. */
  readonly width: number;
  /** What may be chosen for a cell; anything else is refused. Together below 255 characters, without commas. */
  readonly choices?: readonly string[];
}

/** A column: its head, and what a row has in it. */
export interface Column<Row> extends ColumnHead {
  readonly of: (row: Row) => Cell;
  readonly tone?: (row: Row) => Tone;
}

/** A sheet as its author plans it. */
export interface SheetPlan<Row> {
  /** Made to fit what a spreadsheet allows: short, unique, without some characters. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How many columns stay in sight when the sheet is moved sideways. */
  readonly frozenColumns?: number;
  /** Lines under the table. */
  readonly notes?: readonly string[];
  /** False where the sheet is no table that anyone would filter. */
  readonly filter?: boolean;
}

/** A cell with how it stands out. */
export interface SheetCell {
  readonly value: Cell;
  readonly tone: Tone;
}

/** A sheet whose rows are laid out in cells. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly frozenColumns: number;
  readonly notes: readonly string[];
  readonly filter: boolean;
}

/** Lays the rows of a sheet out in cells. */
export const sheet = <Row>(plan: SheetPlan<Row>): Sheet => ({
  name: plan.name,
  columns: plan.columns.map(({ title, width, choices }) => ({
    title,
    width,
    ...(choices === undefined ? {} : { choices }),
  })),
  rows: plan.rows.map(row =>
    plan.columns.map(({ of, tone }) => ({ value: of(row), tone: tone?.(row) ?? 'none' })),
  ),
  frozenColumns: plan.frozenColumns ?? 0,
  notes: plan.notes ?? [],
  filter: plan.filter ?? true,
});
