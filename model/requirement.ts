import type { Note } from './standard.ts';

/** The obligations, from the one that binds most; only the first two can be gated on. */
export const obligations = [
  'required',
  'recommended',
  'derived',
  'permitted',
  'candidate',
  'informative',
] as const;
/**
 * What the text asks by its own convention. `derived`: the text has no keyword at all, and this catalogue derived the
 * requirement from its scope; it informs, and gates only where the gate says so. `candidate`: reads like an obligation
 * but carries no keyword that the text defines; it informs and never gates.
 */
export type Obligation = (typeof obligations)[number];

/** The obligations that a gate can ask something of. */
export const gatedObligations = ['required', 'recommended', 'derived'] as const;
/** See {@link gatedObligations}. */
export type GatedObligation = (typeof gatedObligations)[number];
/** Whether a gate can ask something of an obligation. */
export const isGated = (obligation: Obligation): obligation is GatedObligation =>
  gatedObligations.some(gated => gated === obligation);

/** What sort of statement an entry encodes. A relation is a mark in a table or "is related to"; it obliges
 * nobody. A programme item is what a body sets out to study; requirements answer to it. */
export const requirementKinds = [
  'provision',
  'relation',
  'entity',
  'process',
  'programme-item',
  'description',
] as const;
/** See {@link requirementKinds}. */
export type RequirementKind = (typeof requirementKinds)[number];

/** One of several things that a single sentence of the text bundles. */
export interface Part {
  /** `a`, `b`, … within its requirement. */
  readonly id: string;
  readonly statement: string;
}

/** A provision of a standard as this catalogue encodes it. */
export interface Requirement<Id extends string = string> {
  /** Safe in every format we emit: letter first; letters, digits, `.` and `-`. */
  readonly id: Id;
  readonly clause: string;
  /** The identifier that the text itself gives, where it gives one. */
  readonly declaredId?: string;
  readonly kind: RequirementKind;
  readonly obligation: Obligation;
  /** Where it does not stand in the text: what it is derived from (`derived from scope: …`). */
  readonly provenance?: string;
  /** The verbal form found in the text (`is required`, `should`, `may`, `needs to`, …); null where there is none. */
  readonly keyword: string | null;
  /** Whom or what it binds. */
  readonly subject: string;
  /** What it says, in our own words. */
  readonly statement: string;
  readonly parts: readonly Part[];
  /** When it applies, in words; `always` where it is unconditional. */
  readonly appliesWhen: string;
  readonly notes: readonly Note[];
  /** Why its findings must not be waived; absent where they may be. */
  readonly notWaivable?: string;
  /** Counts up when the encoding changes its meaning. */
  readonly revision: number;
}
