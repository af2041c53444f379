import { cellText } from './cell-text.ts';
import { cellXml } from './cell-xml.ts';
import { headHeight, rowHeight } from './row-height.ts';
import type { Sheet } from './sheet.ts';
import type { SharedStrings } from './shared-strings.ts';
import { styleOf } from './styles-part.ts';

/** The letters of a column, counted from 0. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Writes the head, the rows and the notes of a sheet. */
export const sheetRows = ({ columns, rows, notes }: Sheet, strings: SharedStrings): string => {
  const letters = columns.map((_, index) => columnLetters(index));
  const plain = (at: string, text: string, style: number): string =>
    `<c r="${at}" s="${style}" t="s"><v>${strings.numberOf(cellText(text))}</v></c>`;
  const head = columns.map(({ title }, index) => plain(`${letters[index] ?? ''}1`, title, styleOf('head')));
  return [
    row(1, headHeight(columns), head),
    ...rows.map((cells, index) =>
      row(
        index + 2,
        rowHeight(cells, columns),
        cells.map((cell, at) => cellXml(cell, `${letters[at] ?? ''}${index + 2}`, strings)),
      ),
    ),
    ...notes.map((note, index) => {
      const number = rows.length + 3 + index;
      return row(number, '', [plain(`A${number}`, note, styleOf('plain'))]);
    }),
  ].join('');
};

const row = (number: number, height: string, cells: readonly string[]): string =>
  `<row r="${number}"${height}>${cells.join('')}</row>`;
