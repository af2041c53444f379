import type { ResultChange } from '../../model/comparison.ts';
import type { EvidenceState } from '../../model/evidence.ts';
import type { Obligation } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import type { TraceState } from '../../model/trace.ts';
import type { Assurance, Verdict } from '../../model/verdict.ts';
import type { Standing } from '../result-form.ts';

/**
 * What a page of ours holds for its script: plain JSON. What many rows share stands once in a table, and goes by its
 * index there.
 */
export interface PageData {
  readonly standards: readonly PageStandard[];
  readonly clauses: readonly PageClause[];
  readonly descriptors: readonly string[];
  readonly files: readonly string[];
  readonly rules: readonly PageRule[];
  readonly facts: readonly PageFact[];
  readonly evidence: readonly PageEvidence[];
  readonly waivers: readonly PageWaiver[];
  readonly rows: readonly PageRow[];
  /** Absent where no earlier run was given. */
  readonly changes?: readonly ResultChange[];
}

/** A standard as a page names it. */
export interface PageStandard {
  readonly id: string;
  readonly designation: string;
}

/** A clause with its heading, and the notes on it. */
export interface PageClause {
  /** Index in `standards`. */
  readonly standard: number;
  readonly number: string;
  readonly label: string;
  readonly notes?: readonly Note[];
}

/** A rule in English, with the path patterns that it reads and all requirements that it verifies. */
export interface PageRule {
  readonly english: string;
  readonly reads?: readonly string[];
  /** Left out where it verifies only one. */
  readonly verifies?: readonly string[];
}

/** Pointer, what is there, file (index in `files`), line, column, support, evidence ids. */
export type PageFact = readonly [
  pointer: string,
  state: string,
  file: number,
  line: number,
  column: number,
  assurance: Assurance,
  evidence: readonly string[],
];

/** An evidence entry as it was found. */
export interface PageEvidence {
  /** Index in `descriptors`. */
  readonly descriptor: number;
  readonly id: string;
  readonly kind: string;
  readonly state: EvidenceState;
  readonly reason: string;
  readonly path?: string;
  readonly sha256?: string;
  readonly probe?: string;
  readonly shows?: string;
  readonly place: string;
}

/** A waiver as it is shown beside what it waives. */
export interface PageWaiver {
  readonly id: string;
  readonly owner: string;
  readonly approver: string;
  readonly reason: string;
  readonly created: string;
  readonly expires: string;
  readonly place: string;
}

/** The verdict on one element. */
export interface PageResult {
  /** Index in `descriptors`. */
  readonly descriptor: number;
  readonly subject: string;
  readonly verdict: Verdict;
  readonly assurance: Assurance;
  readonly standing: Standing;
  /** Set where the baseline holds it, even if the gate would let it be anyway. */
  readonly known?: true;
  /** What stands behind the verdict word; left out where nothing does. */
  readonly remark?: string;
  readonly message: string;
  /** Indices in `facts` of those that settle that the requirement applies. */
  readonly applies?: readonly number[];
  /** Indices in `facts` of those that settle whether it is met. */
  readonly facts?: readonly number[];
  readonly wouldSettle?: readonly string[];
  /** Ids of the evidence that contradicts it. */
  readonly against?: readonly string[];
  /** Index in `waivers`. */
  readonly waiver?: number;
}

/** A relation to a requirement or control elsewhere, read from the row's requirement. */
export interface PageRelation {
  readonly relation: string;
  readonly end: string;
  readonly title: string;
  readonly rationale: string;
  /** Why it is not counted; left out where it is. */
  readonly reserve?: string;
}

/** What a test of a requirement has to show. */
export interface PagePurpose {
  readonly id: string;
  readonly objective: string;
}

/** A test of a requirement. */
export interface PageTest {
  readonly name: string;
  /** What it last came to. */
  readonly outcome: string;
  readonly place: string;
}

/** A requirement with all that leads to it and from it. */
export interface PageRow {
  readonly id: string;
  /** Index in `clauses`. */
  readonly clause: number;
  readonly obligation: Obligation;
  readonly keyword?: string;
  readonly subject: string;
  readonly statement: string;
  readonly parts?: readonly string[];
  readonly appliesWhen?: string;
  readonly declaredId?: string;
  readonly provenance?: string;
  readonly notWaivable?: string;
  readonly notes?: readonly Note[];
  readonly method: string;
  /** Index in `rules`. */
  readonly rule?: number;
  /** Why no rule verifies it. */
  readonly reason?: string;
  readonly state: TraceState;
  /** The worst over all results. */
  readonly verdict?: Verdict;
  /** Of a pass. */
  readonly assurance?: Assurance;
  readonly results?: readonly PageResult[];
  readonly relations?: readonly PageRelation[];
  readonly purposes?: readonly PagePurpose[];
  readonly tests?: readonly PageTest[];
}
