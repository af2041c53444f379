/**
 * How what one text asks relates to what another asks, read from the first to the second: `subset` is part of it,
 * `superset` is more than it, `intersects` shares a part, `opposite-model` reaches the same end from the contrary
 * default, `none` was looked into and is not related.
 */
export const relations = ['equal', 'subset', 'superset', 'intersects', 'opposite-model', 'none'] as const;
/** See {@link relations}. */
export type Relation = (typeof relations)[number];

/** How sure a mapping is; an uncertain one is shown, marked as such, and never counted. */
export const confidences = ['certain', 'uncertain'] as const;
/** See {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/** Ids with the titles they have in the edition at hand. */
export type Titles<Id extends string = string> = Readonly<Record<Id, string>>;

/** A text that requirements are related to: a control catalogue, a specification, or one of our own standards. */
export interface Framework<Counted extends string = string, Further extends string = string> {
  /** Safe on a command line. */
  readonly id: string;
  readonly designation: string;
  readonly title: string;
  readonly edition: string;
  /** Whether all of its controls are listed, or only those chosen to be looked into. */
  readonly extent: 'complete' | 'selection';
  /** What coverage counts, in the plural, e.g. `base controls`. */
  readonly unit: string;
  readonly controls: Titles<Counted>;
  /** What a mapping may name as well, and coverage does not count, e.g. enhancements of a control. */
  readonly further?: Titles<Further>;
  /** What the controls say, where that is ours to repeat. */
  readonly statements?: Titles<Counted>;
}

/** A relation between a requirement of ours and a control of a framework, as it was judged. */
export interface Mapping {
  /** The id of a requirement of ours. */
  readonly from: string;
  readonly to: { readonly framework: string; readonly control: string };
  readonly relation: Relation;
  readonly confidence: Confidence;
  /** In which respect the two relate, and where they differ; in our own words. */
  readonly rationale: string;
  /** The edition of the framework that it was judged against. */
  readonly edition: string;
  /** The title that the control had in that edition. */
  readonly title: string;
}

/** Everything that a crosswalk is made of. */
export interface Crosswalk {
  /** Our own standards among them. */
  readonly frameworks: readonly Framework[];
  /** The ids of the frameworks that are our own standards; their controls are the requirements. */
  readonly own: readonly string[];
  readonly mappings: readonly Mapping[];
}

/** One end of a relation. */
export interface CrosswalkEnd {
  readonly framework: string;
  readonly id: string;
  readonly title: string;
  /** What it says, where that is ours to repeat. */
  readonly statement?: string;
}

/** Why a mapping needs another look. */
export type CrosswalkFault =
  | { readonly kind: 'requirement-gone' | 'framework-gone' | 'control-gone' | 'duplicate' }
  | {
      readonly kind: 'edition-changed' | 'title-changed' | 'contradiction';
      readonly judged: string;
      readonly found: string;
    };

/** A mapping with what is wrong with it. */
export interface FaultyMapping {
  readonly mapping: Mapping;
  readonly fault: CrosswalkFault;
}

/** A mapping in the direction in which somebody asked for it. */
export interface CrosswalkRow {
  readonly from: CrosswalkEnd;
  readonly to: CrosswalkEnd;
  readonly relation: Relation;
  readonly confidence: Confidence;
  readonly rationale: string;
  /** What it was judged against. */
  readonly judged: { readonly framework: string; readonly edition: string; readonly title: string };
  readonly faults: readonly CrosswalkFault[];
  /** Whether coverage counts it: certain, without fault, and neither `none` nor `opposite-model`. */
  readonly counted: boolean;
}

/** How well the controls of a framework are covered by the rows that lead to them. */
export interface CrosswalkCoverage {
  readonly framework: string;
  readonly designation: string;
  readonly edition: string;
  readonly extent: Framework['extent'];
  readonly unit: string;
  readonly total: number;
  /** Some counted row says that everything the control asks is asked at the other end. */
  readonly whole: readonly CrosswalkEnd[];
  /** Covered by counted rows, none of which says so. */
  readonly part: readonly CrosswalkEnd[];
  /** Only uncertain rows lead there. */
  readonly uncertain: readonly CrosswalkEnd[];
  readonly uncovered: readonly CrosswalkEnd[];
}

/** What a question to a crosswalk is answered with. */
export interface CrosswalkReport {
  readonly rows: readonly CrosswalkRow[];
  /** Coverage of what the rows lead to. */
  readonly to: readonly CrosswalkCoverage[];
  /** Coverage of what the rows start from: which of it is related to nothing. */
  readonly from: readonly CrosswalkCoverage[];
}
