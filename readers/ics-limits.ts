/** The bounds within which an ICS is read; what goes beyond them is refused, never cut short. */
export const icsLimits = {
  /** Rows of all tables together. */
  rows: 20_000,
  /** Cells of one row. */
  columns: 64,
  /** UTF-16 code units of one cell. */
  cell: 64 * 1024,
  /** Files in a workbook. */
  entries: 500,
  /** Bytes of one part of a workbook. */
  part: 32 * 1024 * 1024,
  /** Bytes of all parts of a workbook that are read. */
  parts: 64 * 1024 * 1024,
  /** How many times a part may be larger than it is packed, once it has more than a megabyte. */
  ratio: 200,
  /** Elements inside each other in a part. */
  depth: 32,
  /** Elements of a part. */
  elements: 1_000_000,
  /** Sheets of a workbook. */
  sheets: 64,
  /** Different texts of a workbook. */
  strings: 200_000,
} as const;
