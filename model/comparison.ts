import type { GateAnswer, VerdictCounts } from './assessment.ts';
import type { Assurance, Verdict } from './verdict.ts';

/** The head of one of two runs that are compared. */
export interface ComparedRun {
  readonly name: string;
  readonly assessedAt: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly ruleSets: readonly {
    readonly standard: string;
    readonly edition: string;
    readonly digest: string;
  }[];
  readonly answer: GateAnswer;
  readonly results: VerdictCounts;
  readonly byStandard: readonly { readonly standard: string; readonly results: VerdictCounts }[];
}

/** What can differ in a result between two runs. */
export const changedAspects = ['verdict', 'assurance', 'value', 'evidence', 'waiver'] as const;
/** See {@link changedAspects}. */
export type ChangedAspect = (typeof changedAspects)[number];

/** A result as far as two runs are compared by it. */
export interface ComparedResult {
  readonly verdict: Verdict;
  readonly assurance: Assurance;
  readonly message: string;
  readonly waiver?: string;
}

/** A result that differs: it appeared, went, or is not what it was. */
export interface ResultChange {
  readonly requirement: string;
  readonly descriptor: string;
  readonly element: string;
  /** What differs; empty where the result appeared or went. */
  readonly aspects: readonly ChangedAspect[];
  /** Whether it got better, worse or neither, by its verdict. */
  readonly direction: 'better' | 'worse' | 'other';
  readonly before?: ComparedResult;
  readonly after?: ComparedResult;
}

/** What changed between two runs. */
export interface Comparison {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Rule sets that were not the same: added, removed, or of another digest or edition. */
  readonly ruleSets: readonly {
    readonly standard: string;
    readonly before?: string;
    readonly after?: string;
  }[];
  /** Descriptors that only one of the runs has. */
  readonly descriptors: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Evidence whose state changed. */
  readonly evidence: readonly {
    readonly descriptor: string;
    readonly id: string;
    readonly before?: string;
    readonly after?: string;
  }[];
  /** In the order of the later run, then what went in that of the earlier. */
  readonly changes: readonly ResultChange[];
  readonly unchanged: number;
}
