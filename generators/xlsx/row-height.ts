import type { ColumnHead, SheetCell } from './sheet.ts';

/** One line of text, in points. */
const lineHeight = 13;
/** A row that would fill the screen is held to so many lines. */
const mostLines = 12;

/**
 * The attributes that give a row the height of its longest cell: not every application fits rows to wrapped text when
 * it opens a file. Where the height is not held down, a row still grows when somebody writes into it.
 */
export const rowHeight = (cells: readonly SheetCell[], columns: readonly ColumnHead[]): string =>
  height(
    cells.reduce((most, { value }, index) => Math.max(most, cellLines(value, columns[index]?.width ?? 1)), 1),
  );

/** The same for the head: the button of the filter takes the room of a few letters, and titles are bold. */
export const headHeight = (columns: readonly ColumnHead[]): string =>
  height(
    Math.max(...columns.map(({ title, width }) => Math.ceil((title.length * 1.2) / Math.max(1, width - 3)))),
  );

const height = (lines: number): string =>
  ` ht="${Math.min(lines, mostLines) * lineHeight + 2}"${lines > mostLines ? ' customHeight="1"' : ''}`;

const cellLines = (value: SheetCell['value'], width: number): number => {
  if (typeof value === 'string') return wrapped(value, width);
  if (value === undefined || typeof value === 'number' || 'moment' in value) return 1;
  return value.reduce((sum, line) => sum + wrapped(line, width), 0);
};

/** Letters are narrower than the digits that a width counts. */
const lettersIn = (width: number): number => width * 1.08;

/** Lines break at words; a word that is longer than a line breaks within. */
const wrapped = (text: string, width: number): number => {
  if (text.length <= width) return 1;
  const room = lettersIn(width);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(word.length / room);
    used = used + (word.length % room) + 1;
    if (lines > mostLines) break;
  }
  return lines;
};
