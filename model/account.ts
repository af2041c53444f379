import type { SourceRecord, SourceStatement } from './source.ts';
import type { VerbalForm } from './standard.ts';

/**
 * Why a verbal form in a statement obliges nobody. `conditional`: it opens an inverted condition; `question`: it asks;
 * `quoted`: it is spoken of, not used; `undefined`: the text's own convention does not define it.
 */
export type Discount = 'conditional' | 'question' | 'quoted' | 'undefined';

/** A verbal form found in a statement, and what the text's own convention makes of it. */
export type FormFound =
  | {
      readonly kind: 'counts';
      readonly form: string;
      readonly at: number;
      readonly obligation: VerbalForm['obligation'];
    }
  | { readonly kind: 'discounted'; readonly form: string; readonly at: number; readonly why: Discount };

/** A statement of a copy with the verbal forms in it. */
export interface JudgedStatement extends SourceStatement {
  readonly forms: readonly FormFound[];
}

/** A statement that changed since it was encoded, or, without statement, one that is no longer there. */
export interface Drift {
  readonly record: SourceRecord;
  readonly statement?: JudgedStatement;
}

/** A statement that stands elsewhere than when it was encoded, among others or in another clause. */
export interface Move {
  readonly record: SourceRecord;
  readonly statement: JudgedStatement;
}

/**
 * A disagreement between the text's convention and the catalogue. `not-encoded`: the statement has a form that gives
 * an obligation which none of its entries has; `not-in-text`: an entry has an obligation that no statement gives it.
 */
export interface Misjudgement {
  readonly why: 'not-encoded' | 'not-in-text';
  readonly obligation: VerbalForm['obligation'];
  readonly record: SourceRecord;
  readonly statement: JudgedStatement;
  /** The entries concerned. */
  readonly requirements: readonly string[];
}

/**
 * What the accounting comes to. `accounted`: every statement is a requirement or deliberately not one; `open`: something
 * is unaccounted for or drifted; `nothing-read`: the file has no statement; `other-text`: next to nothing in it is known.
 */
export type AccountAnswer = 'accounted' | 'open' | 'nothing-read' | 'other-text';

/** The accounting of one copy of a source text. */
export interface Account {
  readonly standard: {
    readonly id: string;
    readonly designation: string;
    readonly title: string;
    readonly edition: string;
  };
  readonly file: string;
  readonly sha256: string;
  readonly normalisation: number;
  readonly answer: AccountAnswer;
  readonly counts: {
    readonly statements: number;
    readonly records: number;
    /** Statements whose fingerprint is known. */
    readonly accounted: number;
    /** Of these, the ones that are requirements. */
    readonly requirements: number;
  };
  /** How many statements are accounted for under each word, in the order of the words; none left out but zeros. */
  readonly classes: readonly { readonly as: SourceRecord['as']; readonly statements: number }[];
  readonly unaccounted: readonly JudgedStatement[];
  readonly drifted: readonly Drift[];
  readonly moved: readonly Move[];
  readonly misjudged: readonly Misjudgement[];
  /** Entries of the catalogue that no statement of the text gives. */
  readonly withoutSource: readonly string[];
  readonly clauses: {
    readonly found: number;
    /** Clauses of the catalogue that the copy does not have. */
    readonly missing: readonly string[];
    /** Numbered clauses of the copy that the catalogue does not have. */
    readonly unknown: readonly string[];
  };
}
