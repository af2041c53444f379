import type { BeginMark } from './skeleton-mark.ts';

/** A part of a text, by offsets in UTF-16 code units; `to` is the first that is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A region of ours in a skeleton that is on disk. */
export interface FoundRegion {
  readonly mark: BeginMark;
  /** What stands before its begin mark on the line. */
  readonly indent: string;
  /** How the line of its begin mark ends. */
  readonly lineEnd: string;
  /** From the start of its first line to the start of the line behind its last. */
  readonly whole: Span;
  /** The comment of its begin mark. */
  readonly begin: Span;
  /** The line behind the begin mark that tells what is outdated; empty where there is none. */
  readonly outdated: Span;
  /** What that line tells. */
  readonly changes: readonly string[];
  /** What stands between the marks, in whole lines. */
  readonly body: Span;
}

/** A skeleton as it stands on disk. */
export interface FoundSkeleton {
  readonly text: string;
  /** In the order of the file; each id once. */
  readonly regions: readonly FoundRegion[];
  /** Where what is new goes that belongs behind a region and what a person wrote for it. */
  readonly behind: (region: FoundRegion) => InsertPoint;
}

/** Where something is put into a text, and what its lines begin with there. */
export interface InsertPoint {
  readonly at: number;
  readonly indent: string;
}
