import type { BaselineSummary } from './baseline.ts';
import type { EvidenceStatus } from './evidence.ts';
import type { Place } from './place.ts';
import type { GatedObligation, Obligation } from './requirement.ts';
import type { Pointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { Assurance, Verdict } from './verdict.ts';
import type { ResultKey, Waiver, WaiverSummary } from './waiver.ts';

/**
 * What a fact is: a scalar that is stated, a list that is complete with so many entries, a list or object that is
 * there, something absent, something unknown.
 */
export type FactState =
  | { readonly state: 'value'; readonly value: string | number | boolean | null }
  | { readonly state: 'list'; readonly entries: number }
  | { readonly state: 'present' }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly reason: string };

/** One thing that was looked at to settle a verdict, and where it stands. */
export type Fact = FactState & {
  readonly pointer: Pointer;
  /** Whether it settles that the requirement applies, or whether it is met. */
  readonly settles: 'applicability' | 'requirement';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Ids of the evidence entries that its claim object names. */
  readonly evidence: readonly string[];
  readonly assurance: Assurance;
};

/** The verdict on one requirement for one subject, with the facts that settle it. */
export interface RequirementResult {
  readonly requirement: string;
  /** The element that the result is about; the empty pointer is the whole deployment. */
  readonly subject: Pointer;
  readonly verdict: Verdict;
  /**
   * The weakest assurance among the facts that settle the verdict: for pass, fail and inconclusive those that settle
   * the requirement, for not-applicable those that settle the applicability.
   */
  readonly assurance: Assurance;
  /** How many facts were looked at; a pass has looked at one stated value at least. */
  readonly engaged: number;
  /** The finding as a sentence. */
  readonly message: string;
  readonly facts: readonly Fact[];
  /** For an inconclusive result: the pointers or evidence that would settle it. */
  readonly wouldSettle: readonly string[];
  /** Ids of the evidence that contradicts a claim on which the verdict would have rested. */
  readonly contradictedBy: readonly string[];
  readonly key: ResultKey;
  /** The waiver that holds for it; the verdict stays what it is. */
  readonly waiver?: Waiver;
  /** Set where a baseline holds it: it was there before, and a gate on what is new lets it be. */
  readonly isKnown?: true;
}

/** The results of one requirement over all its subjects, rolled up by the worst. */
export interface RequirementRollUp {
  readonly standard: string;
  readonly requirement: string;
  readonly obligation: Obligation;
  readonly verdict: Verdict;
  readonly assurance: Assurance;
  readonly subjects: number;
}

/** An object of a descriptor that refers to evidence, and the ids in its list. */
export interface EvidenceClaim {
  readonly pointer: Pointer;
  readonly evidence: readonly string[];
  readonly place: Place;
}

/** What became of one descriptor. */
export interface DescriptorAssessment {
  readonly descriptor: string;
  readonly sha256: string;
  /** Sorted by standard, then by the catalogue's order, then by subject in document order. */
  readonly results: readonly RequirementResult[];
  readonly rollUps: readonly RequirementRollUp[];
  /** The standards that do not apply to it, since it states none of the sections that they are about. */
  readonly notApplying: readonly { readonly standard: string; readonly sections: readonly string[] }[];
  readonly evidence: readonly EvidenceStatus[];
  /** What refers to evidence, whatever was assessed; absent where the descriptor has no evidence. */
  readonly claims?: readonly EvidenceClaim[];
  /** Findings about the descriptor itself: warnings, dangling evidence ids, and the like. */
  readonly findings: readonly Problem[];
}

/** What a gate asks of the requirements of one obligation. */
export const gateLevels = ['ignore', 'no-fail', 'pass', 'evidenced', 'verified'] as const;
/** See {@link gateLevels}: each level asks all that the one before it asks. */
export type GateLevel = (typeof gateLevels)[number];
/** The gate: what is asked of each obligation. Permissions, candidates and information can not be gated on. */
export type Gate = { readonly [K in GatedObligation]: GateLevel };

/** The answers of a gate, from the worst: where several hold, the first is given. */
export const gateAnswers = [
  'internal-error',
  'integrity',
  'not-met',
  'could-not-run',
  'inconclusive',
  'nothing-assessed',
  'met',
] as const;
/** What the gate answered. `integrity`: evidence was altered; `nothing-assessed`: nothing that gates was decided. */
export type GateAnswer = (typeof gateAnswers)[number];

/** Counts of results by verdict. */
export type VerdictCounts = { readonly [K in Verdict]: number };

/** An assessment of several descriptors against several rule sets. */
export interface Assessment {
  /** What is volatile, in one place. */
  readonly run: {
    readonly tool: { readonly name: string; readonly version: string };
    /** RFC 3339, UTC. */
    readonly assessedAt: string;
    readonly gate: Gate;
  };
  readonly ruleSets: readonly {
    readonly standard: string;
    readonly edition: string;
    readonly digest: string;
  }[];
  readonly summary: {
    readonly descriptors: number;
    readonly results: VerdictCounts;
    readonly requirements: VerdictCounts;
    /** The weakest assurance among the passes that gate; absent where there is none. */
    readonly assurance?: Assurance;
    readonly answer: GateAnswer;
    readonly exitCode: number;
    /** Why the gate answered as it did, as a sentence. */
    readonly reason: string;
    /** False where an input could not be read, so that something was not looked at. */
    readonly complete: boolean;
  };
  readonly assessments: readonly DescriptorAssessment[];
  /** Inputs that could not be read or were not valid. */
  readonly problems: readonly Problem[];
  /** What became of the waivers that were given; absent where none were. */
  readonly waivers?: WaiverSummary;
  /** What the baseline came to; absent where none was given. */
  readonly baseline?: BaselineSummary;
}
