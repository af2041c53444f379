import type { Relation } from './crosswalk.ts';
import type { Place } from './place.ts';
import type { Pointer } from './pointer.ts';
import type { Obligation } from './requirement.ts';
import type { Assurance, Verdict } from './verdict.ts';

/** What a trace is made of, from what is asked down to what became of it. */
export const traceNodeKinds = [
  'programme-item',
  'standard',
  'clause',
  'statement',
  'requirement',
  'rule',
  'path',
  'descriptor',
  'verdict',
  'evidence',
  'test',
] as const;
/**
 * See {@link traceNodeKinds}. `statement`: a sentence of the source text, known by its fingerprint; `rule`: how
 * something is verified, one node for all requirements that share it; `path`: a pattern of the paths of a descriptor;
 * `verdict`: the result of one requirement on one element of one descriptor; `test`: a test of the deployment, known
 * from its code or its results.
 */
export type TraceNodeKind = (typeof traceNodeKinds)[number];

/** One item of a trace. */
export interface TraceNode {
  readonly kind: TraceNodeKind;
  /** Unique and stable: `x1452`, `x1452:9.1.1`, a requirement's id, `rule:` with its digest, a path pattern, … */
  readonly id: string;
  /** What it says, in a line. */
  readonly label: string;
  readonly place?: Place;
  /** Of a requirement or programme item. */
  readonly obligation?: Obligation;
  readonly revision?: number;
  /** Of a verdict. */
  readonly verdict?: Verdict;
  readonly assurance?: Assurance;
}

/** The states of a link, from what is sound to what can not be told. */
export const linkStates = [
  'covered',
  'uncovered',
  'outdated',
  'orphaned',
  'duplicate',
  'suspect',
  'out-of-reach',
] as const;
/**
 * See {@link linkStates}. `covered`: both ends are there, and what is below is decided or applies to nothing;
 * `uncovered`: there is nothing below, or nothing decides it; `outdated`: what is below is for an earlier revision or
 * past its date; `orphaned`: one end names something that is not there, or nothing names it; `duplicate`: the same
 * link is stated again; `suspect`: the fingerprint of an end is not what it was; `out-of-reach`: not to be decided
 * here, for the reason given.
 */
export type LinkState = (typeof linkStates)[number];

/** What is the matter with a link that is not covered, and the state that follows from it. */
export const linkCauses = {
  'item-unserved': 'uncovered',
  'clause-without-entry': 'uncovered',
  'statement-unaccounted': 'uncovered',
  undecided: 'uncovered',
  'no-result': 'uncovered',
  'test-not-run': 'uncovered',
  'earlier-revision': 'outdated',
  'evidence-expired': 'outdated',
  'requirement-not-there': 'orphaned',
  'item-not-there': 'orphaned',
  'evidence-not-there': 'orphaned',
  'statement-not-there': 'orphaned',
  'nothing-leads-to-it': 'orphaned',
  'stated-twice': 'duplicate',
  'evidence-altered': 'suspect',
  'statement-drifted': 'suspect',
  'clause-not-stating': 'out-of-reach',
  'not-verified': 'out-of-reach',
  'not-attested': 'out-of-reach',
  'evidence-unreadable': 'out-of-reach',
  'evidence-not-yet-valid': 'out-of-reach',
  'evidence-not-asked': 'out-of-reach',
  'standard-not-applying': 'out-of-reach',
  'item-without-deployment': 'out-of-reach',
  'fact-not-known': 'out-of-reach',
  uncertain: 'out-of-reach',
} as const satisfies Readonly<Record<string, LinkState>>;
/** See {@link linkCauses}. */
export type LinkCause = keyof typeof linkCauses;

/** What leads from an item to the next below it. */
export const refiningKinds = [
  'serves',
  'contains',
  'states',
  'encodes',
  'verifies',
  'reads',
  'settles',
  'supports',
  'judges',
  'holds',
  'tries',
] as const;
/** What joins two items of which neither is below the other; shown beside them, and never followed further. */
export const relatingKinds = ['relates', 'applies', 'backs'] as const;
/**
 * What a link says of its upper and its lower end: an item is served by a requirement; a standard or clause contains a
 * clause, a clause a statement; a clause states a requirement; a statement is encoded as one; a requirement is verified
 * by a rule, which reads paths, and judged by verdicts, which a descriptor holds; a verdict is settled at paths, it or a
 * requirement is supported by evidence; a requirement is tried by tests. Beside these, a requirement relates to another, a standard applies to a
 * descriptor, and what is claimed at a path is backed by evidence.
 */
export type LinkKind = (typeof refiningKinds)[number] | (typeof relatingKinds)[number];

/** A link between two items, or one of which an end is not there: then `reason` says what was looked for. */
export interface TraceLink {
  readonly kind: LinkKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly state: LinkState;
  /** Absent where the link is covered. */
  readonly cause?: LinkCause;
  /** Why it is in its state, or how the lower end answers to the upper one. */
  readonly reason?: string;
  /** Of a requirement that relates to another. */
  readonly relation?: Relation;
  /** The very element, where a path stands for several. */
  readonly pointer?: Pointer;
  /** Where the link is stated, or where the fact stands that makes it. */
  readonly place?: Place;
}

/** All items and links of a trace, in the order of the catalogue and then of the descriptors. */
export interface TraceGraph {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
}
