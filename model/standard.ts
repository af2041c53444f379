import type { Obligation, Requirement } from './requirement.ts';

/** A remark on a defect or an ambiguity of the source text, kept beside what it concerns. */
export interface Note {
  readonly kind: 'defect' | 'ambiguity' | 'question' | 'reading';
  /** What is wrong or unclear, and where; in our own words. */
  readonly what: string;
  /** How this catalogue reads it until the editor answers. */
  readonly reading: string;
}

/** A numbered part of a standard. */
export interface Clause {
  readonly number: string;
  readonly title: string;
  readonly notes: readonly Note[];
}

/** A verbal form that the text itself defines, and the obligation that it gives. */
export interface VerbalForm {
  readonly form: string;
  readonly obligation: Exclude<Obligation, 'derived' | 'candidate'>;
}

/** A text of a standards body in one edition, with the convention by which its verbal forms are judged. */
export interface Standard {
  readonly id: string;
  readonly designation: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly stage: 'published' | 'draft' | 'work-item' | 'skeleton' | 'programme';
  /** The publication that is known to follow this one, and is not what this catalogue encodes. */
  readonly successor?: { readonly designation: string; readonly edition: string };
  /**
   * The sections of a descriptor that it is about: where the descriptor states none of them, the standard does not
   * apply. A standard that names none is put to every descriptor.
   */
  readonly sections: readonly string[];
  readonly convention: { readonly clause: string; readonly forms: readonly VerbalForm[] };
  readonly clauses: readonly Clause[];
  readonly terms: readonly Term[];
  readonly requirements: readonly Requirement[];
}

/** A term that the text defines, or uses without defining it. */
export interface Term {
  readonly term: string;
  /** The clause that defines it; absent where the text only uses it. */
  readonly clause?: string;
  /** Its meaning, in our own words. */
  readonly meaning: string;
  readonly notes: readonly Note[];
}
