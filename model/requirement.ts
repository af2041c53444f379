import type { Note } from './standard.ts';

/** The obligations, from the one that binds most; only the first two can be gated on. */
export const obligations = ['required', 'recommended', 'permitted', 'candidate', 'informative'] as const;
/**
 * What the text asks by its own convention. `candidate`: reads like an obligation but carries no keyword that the
 * text defines; it informs and never gates.
 */
export type Obligation = (typeof obligations)[number];

/** What sort of statement an entry encodes. A relation is a mark in a table or "is related to"; it obliges nobody. */
export const requirementKinds = ['provision', 'relation', 'entity', 'process', 'description'] as const;
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
  /** Counts up when the encoding changes its meaning. */
  readonly revision: number;
}
