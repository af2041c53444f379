import { escapeCsv } from './escape-csv.ts';
import { columnsFor, matrixRows } from './matrix-row.ts';
import type { ReportInput } from './report-input.ts';

/** Writes the traceability matrix as CSV: RFC 4180, UTF-8 without a mark, CRLF, several values in a cell by `; `. */
export const matrixCsv = (input: ReportInput): string => {
  const columns = columnsFor(input);
  const header = columns.map(({ title }) => title);
  const rows = matrixRows(input).map(row =>
    columns.map(({ key }) => {
      const cell: string | readonly string[] = row[key];
      return typeof cell === 'string' ? cell : cell.join('; ');
    }),
  );
  return [header, ...rows].map(cells => `${cells.map(escapeCsv).join(',')}\r\n`).join('');
};
