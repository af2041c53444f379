/** The bounds within which the code of tests is read; what goes beyond them is refused, never cut short. */
export const testLimits = {
  /** UTF-16 code units of a file. */
  text: 4 * 1024 * 1024,
  /** Suites inside each other. */
  depth: 128,
  /** Tests and suites of one file. */
  tests: 50_000,
  /** References of one file, those that its tests inherit counted for each. */
  references: 50_000,
  /** Cells of a file of Robot Framework, and tags of a feature. */
  cells: 200_000,
  /** UTF-16 code units of one title. */
  title: 1_000,
} as const;
