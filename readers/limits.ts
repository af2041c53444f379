/** The bounds within which a descriptor is read; what goes beyond them is refused, never cut short. */
export const limits = {
  /** Bytes of a file. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of a run that is compared with another: it holds the facts of every result. */
  runBytes: 256 * 1024 * 1024,
  /** Maps and lists inside each other. */
  depth: 64,
  /** Keys and values together. */
  nodes: 200_000,
  /** Lexical tokens, white space and comments included; it bounds memory before any node is counted. */
  tokens: 600_000,
  /** Keys of one map. */
  keys: 10_000,
  /** UTF-16 code units of one scalar as it is written. */
  scalar: 1024 * 1024,
  /** Problems, and warnings, that are shown for one file. */
  shown: 20,
} as const;
