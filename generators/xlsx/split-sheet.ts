import type { Sheet } from './sheet.ts';

/** A spreadsheet holds 1,048,576 rows, of which one is the head. */
const mostRows = 1_048_575;

/** Splits a sheet that has more rows than a spreadsheet holds; what stands under the table comes with its last part. */
export const splitSheet = (sheet: Sheet, most = mostRows): readonly Sheet[] => {
  const notes = sheet.notes.length === 0 ? 0 : sheet.notes.length + 1;
  if (sheet.rows.length + notes <= most || sheet.rows.length === 0) return [sheet];
  return [
    { ...sheet, rows: sheet.rows.slice(0, most), notes: [] },
    ...splitSheet({ ...sheet, rows: sheet.rows.slice(most) }, most),
  ];
};
