/** The bounds within which an artifact is read; it was written by others, whom nobody here vouches for. */
export const artifactLimits = {
  bytes: 10 * 1024 * 1024,
  depth: 64,
  nodes: 200_000,
  keysPerMap: 10_000,
  aliases: 100,
  documents: 100,
} as const;

/** The bounds of a probe, which comes with the descriptor that is assessed; counted in steps, never in time. */
export const probeLimits = {
  expressionLength: 10_000,
  syntaxNodes: 2_000,
  syntaxDepth: 100,
  /** Steps of one expression. */
  steps: 1_000_000,
  /** Steps of all expressions of one descriptor. */
  totalSteps: 20_000_000,
  patternLength: 1_000,
  /** Characters of the text in which a value is shown. */
  shownLength: 2_000,
} as const;
