/** One line of the results. */
export interface Measurement {
  readonly what: string;
  readonly measured: string;
  /** What is aimed at, and whether it was met; absent where there is no aim. */
  readonly aim?: { readonly text: string; readonly isMet: boolean };
}

/** What a part of the measurements found out. */
export interface Part {
  readonly title: string;
  readonly measurements: readonly Measurement[];
  /** What to know when reading the figures. */
  readonly notes: readonly string[];
  /** Where two ways that must agree do not: these, and nothing about time, make the whole fail. */
  readonly disagreements: readonly string[];
}

/** A ratio that should be at most so much. */
export const atMost = (ratio: number, limit: number): NonNullable<Measurement['aim']> => ({
  text: `<= ${limit}x`,
  isMet: ratio <= limit,
});

/** A ratio that should be at least so much. */
export const atLeast = (ratio: number, limit: number): NonNullable<Measurement['aim']> => ({
  text: `>= ${limit}x`,
  isMet: ratio >= limit,
});

/** A ratio as it is shown. */
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)}x`;

/** A share as it is shown. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
