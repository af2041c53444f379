import type { RequirementResult } from './assessment.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Clause } from './standard.ts';
import type { Assurance, Verdict } from './verdict.ts';

/**
 * The state of a requirement in the trace. `covered`: something decided it, or found that it does not apply;
 * `uncovered`: it was looked for and nothing decides it; `not-assessed`: no descriptor was assessed;
 * `unverifiable`: it is not verified at all, for the reason given.
 */
export type TraceState = 'covered' | 'uncovered' | 'not-assessed' | 'unverifiable';

/** One requirement with everything that leads to it and from it. */
export interface TraceRow {
  readonly entry: CatalogueEntry;
  readonly clauseTitle: string;
  readonly state: TraceState;
  /** The worst verdict over all descriptors and subjects; absent where nothing was assessed. */
  readonly verdict?: Verdict;
  readonly assurance?: Assurance;
  readonly results: readonly (RequirementResult & { readonly descriptor: string })[];
}

/** The links between standard, clause, requirement, rule, fact, evidence and verdict, in the catalogue's order. */
export interface Trace {
  readonly standards: readonly {
    readonly id: string;
    readonly designation: string;
    readonly title: string;
    readonly edition: string;
    readonly stage: string;
    readonly digest: string;
    /** The clauses that a note is on. */
    readonly notedClauses: readonly Clause[];
  }[];
  readonly rows: readonly TraceRow[];
  /** Every check with all the requirements that it verifies, in the catalogue's order. */
  readonly checks: readonly TraceCheck[];
}

/** A rule, which may verify requirements of several standards. */
export interface TraceCheck {
  /** SHA-256 in hex over the RFC 8785 form of its tree. */
  readonly digest: string;
  readonly requirements: readonly string[];
}
