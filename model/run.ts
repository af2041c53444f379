import type { GateAnswer } from './assessment.ts';
import type { Pointer } from './pointer.ts';
import type { Assurance, Verdict } from './verdict.ts';

/** A result as far as two runs are compared by it. */
export interface RunResult {
  readonly requirement: string;
  readonly subject: Pointer;
  readonly element: string;
  /** Empty on a pass and on what does not apply. */
  readonly value: string;
  readonly verdict: Verdict;
  readonly assurance: Assurance;
  readonly message: string;
  /** Ids of all evidence that its facts name or that contradicts it, sorted. */
  readonly evidence: readonly string[];
  readonly waiver?: string;
}

/** A run as far as it is compared with another: one that just ended, or one read from what `check --format json` wrote. */
export interface Run {
  /** The file it was read from, or what it is called. */
  readonly name: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly assessedAt: string;
  readonly answer: GateAnswer;
  readonly ruleSets: readonly {
    readonly standard: string;
    readonly edition: string;
    readonly digest: string;
  }[];
  readonly descriptors: readonly {
    readonly descriptor: string;
    readonly sha256: string;
    readonly results: readonly RunResult[];
    /** The standard of each requirement. */
    readonly standards: ReadonlyMap<string, string>;
    readonly evidence: readonly { readonly id: string; readonly state: string }[];
  }[];
}
