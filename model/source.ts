/**
 * What a statement of a source text can be, each with its meaning. `says` tells whether the word alone explains why
 * the statement is no requirement, or a reason or the entries it went into must stand beside it.
 */
export const sourceClasses = {
  requirement: { meaning: 'what it says is encoded in the entries named', says: 'entries' },
  heading: { meaning: 'names a clause, an annex or a part of one', says: 'all' },
  caption: { meaning: 'names a figure or a table', says: 'all' },
  'table-head': { meaning: 'names the columns or rows of a table', says: 'all' },
  'lead-in': { meaning: 'opens a list and says nothing by itself', says: 'all' },
  definition: { meaning: 'defines a term', says: 'all' },
  abbreviation: { meaning: 'spells out an abbreviation', says: 'all' },
  convention: { meaning: 'says how the wording of the text is to be read', says: 'all' },
  reference: { meaning: 'points to another document, or to another place of this one', says: 'all' },
  scope: { meaning: 'says what the text is about, or is not about', says: 'all' },
  motivation: { meaning: 'says why the text was written', says: 'all' },
  boilerplate: { meaning: 'is printed in every text of its publisher', says: 'all' },
  placeholder: {
    meaning: 'stands where the editors have yet to write, or says that there is nothing',
    says: 'all',
  },
  'editors-note': { meaning: 'is addressed to the editors of the text', says: 'all' },
  note: {
    meaning: 'explains a provision; its meaning is in the entries named, or the reason says why in none',
    says: 'why',
  },
  example: {
    meaning: 'gives an instance; its meaning is in the entries named, or the reason says why in none',
    says: 'why',
  },
  overview: { meaning: 'describes the surroundings and asks nothing of a deployment', says: 'why' },
  programme: { meaning: 'says how the work on the text or around it is organised', says: 'why' },
  repeated: {
    meaning: 'says again what is said elsewhere; the entries or the reason say where',
    says: 'why',
  },
  residue: { meaning: 'was left behind by the extraction of the text', says: 'why' },
} as const;

/** A word for what a statement is. */
export type SourceClass = keyof typeof sourceClasses;

/** The words in the order in which they are listed. */
// Sound: the keys of an object of this module that nobody can add to.
export const sourceClassWords = Object.keys(sourceClasses) as readonly SourceClass[];

/** The classes of which `says` is the value given. */
export type ClassThatSays<Says extends string> = {
  [Word in SourceClass]: (typeof sourceClasses)[Word]['says'] extends Says ? Word : never;
}[SourceClass];

/** How one statement of a source text is accounted for; it carries no word of the text. */
export interface SourceRecord<Id extends string = string> {
  /** SHA-256, in hex, of the normalised statement. */
  readonly fingerprint: string;
  /** The line at which it began in the copy that was encoded: a hint, no more. */
  readonly line: number;
  /** The number of its clause, or the name of the unnumbered part that it stands in. */
  readonly clause: string;
  readonly as: SourceClass;
  /** The entries of the catalogue that hold its meaning. */
  readonly requirements: readonly Id[];
  /** Why it is no requirement, in our own words, where its class alone does not say so. */
  readonly reason?: string;
}

/** All statements of a source text in their order, as they were accounted for. */
export interface SourceText<Id extends string = string> {
  readonly standard: string;
  /** The version of the normalisation under which the fingerprints were taken. */
  readonly normalisation: number;
  readonly records: readonly SourceRecord<Id>[];
}

/** What a reader takes a statement for, from its layout alone. */
export type StatementKind =
  | 'heading'
  | 'step'
  | 'caption'
  | 'row'
  | 'definition'
  | 'abbreviation'
  | 'reference'
  | 'note'
  | 'editors-note'
  | 'example'
  | 'item'
  | 'sentence';

/** A statement of a copy of a source text: a sentence, an item of a list, a row of a table, a heading, … */
export interface SourceStatement {
  /** As it stands in the copy, on one line. */
  readonly text: string;
  readonly kind: StatementKind;
  readonly clause: string;
  readonly line: number;
  readonly column: number;
  /** The line on which it ends. */
  readonly lastLine: number;
  readonly fingerprint: string;
}

/** A clause, an annex or an unnumbered part that a copy has. */
export interface SourceClause {
  /** A `part` has no number, a `term` is numbered like a clause and defines a term. */
  readonly kind: 'clause' | 'part' | 'term';
  readonly number: string;
  readonly title: string;
  readonly line: number;
}

/** Somebody's copy of a source text, taken apart. */
export interface SourceCopy {
  readonly file: string;
  /** SHA-256, in hex, of its exact bytes. */
  readonly sha256: string;
  readonly clauses: readonly SourceClause[];
  readonly statements: readonly SourceStatement[];
}
