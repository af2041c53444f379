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

/** The bounds within which a catalogue from elsewhere is read: large ones have a thousand controls and more. */
export const catalogueLimits = {
  ...limits,
  bytes: 32 * 1024 * 1024,
  nodes: 2_000_000,
  /** Controls of one catalogue, and relations of one collection. */
  entries: 50_000,
  /** Patterns by which a profile selects. */
  patterns: 1_000,
  /** Characters that the texts of parameters add to prose. */
  inserted: 16 * 1024 * 1024,
  /** Characters of an id. */
  id: 200,
} as const;
