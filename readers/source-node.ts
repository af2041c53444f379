import type { Problem, Problems } from '../model/problem.ts';

/** A value as it was written, with the offset of each part; what the YAML and the JSON reader have in common. */
export type SourceNode = SourceMap | SourceList | SourceScalar;

/** A map, its entries in the order of the text; keys may still repeat. */
export interface SourceMap {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly SourceEntry[];
}

/** A key with its value. */
export interface SourceEntry {
  readonly key: string;
  readonly keyAt: number;
  readonly value: SourceNode;
}

/** A list. */
export interface SourceList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly SourceNode[];
}

/** A scalar; numbers are exact. */
export interface SourceScalar {
  readonly kind: 'scalar';
  readonly at: number;
  readonly value: string | number | boolean | null;
}

/** What a reader of text made of it: a tree and what was noticed, or why there is none. */
export type SourceTree =
  | { readonly ok: true; readonly root: SourceNode; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: Problems };
