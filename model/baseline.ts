import type { Verdict } from './verdict.ts';

/** A finding that was there when a baseline was taken. */
export interface BaselineEntry {
  readonly requirement: string;
  readonly descriptor: string;
  readonly element: string;
  readonly value: string;
  readonly verdict: Extract<Verdict, 'fail' | 'inconclusive'>;
}

/** Findings that are known: a gate with a baseline asks about what is new. Passes are never in it. */
export interface Baseline {
  readonly file: string;
  readonly sha256: string;
  readonly entries: readonly BaselineEntry[];
}

/** What a baseline came to in a run. */
export interface BaselineSummary {
  readonly file: string;
  readonly sha256: string;
  /** Findings of this run that the baseline holds. */
  readonly known: number;
  /** Findings of this run that it does not hold. */
  readonly fresh: number;
  /** Entries that no finding of this run answers to. */
  readonly gone: readonly BaselineEntry[];
}
