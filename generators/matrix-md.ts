import { closingLine } from './closing-line.ts';
import { markdownCode, markdownMessage } from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';
import { columnsFor, type MatrixRow, matrixRows } from './matrix-row.ts';
import type { ReportInput } from './report-input.ts';

/** Writes the traceability matrix as a Markdown table. */
export const matrixMd = (input: ReportInput): string => {
  const columns = columnsFor(input);
  return `${[
    '# Traceability matrix',
    markdownMessage(closingLine(input)),
    markdownTable(
      columns.map(({ title }) => title),
      matrixRows(input).map(row => columns.map(({ key }) => cellText(row, key))),
    ),
  ].join('\n\n')}\n`;
};

const asCode: ReadonlySet<keyof MatrixRow> = new Set([
  'reads',
  'subjects',
  'facts',
  'evidence',
  'purposes',
  'tests',
  'lastResults',
]);

/** A page has to stay readable: the rest is in the CSV. */
const mostInCell = 8;

const cellText = (row: MatrixRow, key: keyof MatrixRow): string => {
  const value: string | readonly string[] = row[key];
  const write = asCode.has(key) ? markdownCode : markdownMessage;
  if (typeof value === 'string') return write(value);
  const more = value.length - mostInCell;
  const shown = (more > 1 ? value.slice(0, mostInCell) : value).map(write);
  return [...shown, ...(more > 1 ? [`and ${more} more, all in the CSV`] : [])].join('<br>');
};
