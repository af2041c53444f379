import type { Verdict } from './verdict.ts';

/** What a test purpose tries: what conforms, one way of not conforming, or the last case on either side of a limit. */
export const purposeKinds = ['valid', 'invalid', 'boundary'] as const;
/** See {@link purposeKinds}. */
export type PurposeKind = (typeof purposeKinds)[number];

/** A test purpose: what one test has to show about one requirement (ETS 300 406). */
export interface TestPurpose {
  /**
   * `TP/<requirement>/BV-01`: BV for valid behaviour, BI for invalid (ETS 300 406); a boundary is one or the other, by
   * the verdict that is expected. Numbered within the requirement and type, in the order of its rule.
   */
  readonly id: string;
  readonly requirement: string;
  readonly revision: number;
  readonly kind: PurposeKind;
  /** What is to be shown, as a sentence: upper case, no full stop. */
  readonly objective: string;
  readonly reference: { readonly standard: string; readonly edition: string; readonly clause: string };
  /** When it is run, over the items of the standard's ICS: `A.2/1 AND A.4/3`; empty where always. */
  readonly selection: string;
  /** What holds before, one sentence each. */
  readonly initial: readonly string[];
  readonly stimulus: string;
  readonly expected: string;
  /** The verdict that the requirement gets where the purpose's case is met with. */
  readonly verdict: Extract<Verdict, 'pass' | 'fail' | 'inconclusive' | 'not-applicable'>;
  /** What has to be kept of a run of it. */
  readonly evidence: string;
  /** A descriptor, as data, that is the case; absent where the rule does not let one be made up. */
  readonly sample?: unknown;
}

/** The purposes of one requirement, or why it has none. */
export interface RequirementPurposes {
  readonly requirement: string;
  readonly purposes: readonly TestPurpose[];
  /** Why there are none; absent where there are. */
  readonly reason?: string;
}
