import type { Problem } from './problem.ts';
import type { LinkCause, LinkState, TraceLink, TraceNode } from './trace-graph.ts';

/** How many links there are of each state; a state that no link has is left out. */
export type StateCounts = { readonly [S in LinkState]?: number };

/** An item on the way up or down from another, and the link by which it is reached. */
export interface TraceStep {
  /** 1 for what is next to the item itself. */
  readonly distance: number;
  /** The id of the item from which it is reached. */
  readonly by: string;
  readonly link: TraceLink;
  /** Absent where that end of the link is not there. */
  readonly node?: TraceNode;
  /** The states, other than covered, that are found on the item's own links downwards and anywhere below. */
  readonly below: readonly LinkState[];
}

/** One item with what is above and below it. */
export interface TraceNeighbourhood {
  readonly item: TraceNode;
  /** The links anywhere below it, each counted once. */
  readonly below: StateCounts;
  /** From the top down: what is furthest comes first. */
  readonly up: readonly TraceStep[];
  /** Each item followed by what is below it. */
  readonly down: readonly TraceStep[];
  readonly related: readonly TraceStep[];
  /** How many more items there are above and below than the depth lets through. */
  readonly beyond: { readonly up: number; readonly down: number };
  /** The cycles that it is a member of, by their members. */
  readonly cycles: readonly (readonly string[])[];
}

/** An item with the links of one cause that concern it. */
export interface TraceGap {
  readonly item: TraceNode;
  readonly links: readonly [TraceLink, ...TraceLink[]];
}

/** All that has one cause. */
export interface TraceGapGroup {
  readonly cause: LinkCause;
  readonly state: LinkState;
  readonly gaps: readonly TraceGap[];
}

/** What is missing anywhere in a trace. */
export interface TraceGaps {
  /** Of all links, the covered ones too. */
  readonly links: StateCounts;
  /** What can be mended, by its cause. */
  readonly gaps: readonly TraceGapGroup[];
  /** What can not be decided here; it is no gap. */
  readonly outOfReach: readonly TraceGapGroup[];
  /** By their members; each is a gap. */
  readonly cycles: readonly (readonly string[])[];
}

/** Under what circumstances a trace was made. */
export interface TraceHeading {
  /** What is volatile, in one place. */
  readonly run: {
    readonly tool: { readonly name: string; readonly version: string };
    /** RFC 3339, UTC. */
    readonly assessedAt: string;
  };
  readonly ruleSets: readonly {
    readonly standard: string;
    readonly designation: string;
    readonly edition: string;
    readonly digest: string;
  }[];
  /** The descriptors that were assessed, by the names under which they are reported. */
  readonly descriptors: readonly string[];
  /** Inputs that could not be read or were not valid. */
  readonly problems: readonly Problem[];
}

/** What a question to a trace is answered with. */
export type TraceAnswer =
  | { readonly asked: 'items'; readonly heading: TraceHeading; readonly items: readonly TraceNeighbourhood[] }
  | { readonly asked: 'gaps'; readonly heading: TraceHeading; readonly gaps: TraceGaps };
