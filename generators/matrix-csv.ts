import { escapeCsv } from './escape-csv.ts';
import { matrixColumns, matrixRows } from './matrix-row.ts';
import type { ReportInput } from './report-input.ts';

/** Writes the traceability matrix as CSV: RFC 4180, UTF-8 without a mark, CRLF, several values in a cell by `; `. */
export const matrixCsv = (input: ReportInput): string => {
  const header = matrixColumns.map(({ title }) => title);
  const rows = matrixRows(input).map(row =>
    matrixColumns.map(({ key }) => {
      const cell: string | readonly string[] = row[key];
      return typeof cell === 'string' ? cell : cell.join('; ');
    }),
  );
  return [header, ...rows].map(cells => `${cells.map(escapeCsv).join(',')}\r\n`).join('');
};
