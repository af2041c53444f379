/** The bounds within which the results of tests are read; what goes beyond them is refused, never cut short. */
export const resultLimits = {
  /** Bytes of a file. */
  bytes: 64 * 1024 * 1024,
  /** Elements inside each other. */
  depth: 256,
  elements: 2_000_000,
  /** Keys and values of a JSON file. */
  nodes: 2_000_000,
  cases: 200_000,
  /** Suites inside each other. */
  suites: 32,
  /** Tags of a case, and requirements that the properties of a case and of the suites around it name. */
  references: 100,
  /** UTF-16 code units of a message, which is cut there: what is told is only the start of it. */
  message: 300,
} as const;
