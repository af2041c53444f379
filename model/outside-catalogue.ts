import type { Relation, Confidence } from './crosswalk.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Standard } from './standard.ts';

/** How a requirement of a catalogue from elsewhere is verified; there is no rule for any. */
export interface OutsideVerification {
  readonly method: 'evidence' | 'inspection' | 'none';
  /** Why no rule decides it. */
  readonly reason: string;
}

/** A catalogue of controls that somebody else wrote, as a standard. */
export interface OutsideCatalogue {
  readonly standard: Standard;
  /** By the id of the requirement. */
  readonly verified: Readonly<Record<string, OutsideVerification>>;
  /** The requirement that tells a control, or a statement of it, by the id that the catalogue gives. */
  readonly requirementOf: ReadonlyMap<string, string>;
}

/** One end of a relation that was judged elsewhere, as it is written there. */
export interface OutsideEnd {
  /** The id of the control or statement. */
  readonly id: string;
  /** How the control is printed, where that is said. */
  readonly label?: string;
  readonly text: OutsideText;
}

/** A text at an end of relations that were judged elsewhere. */
export interface OutsideText {
  /** What the file calls it. */
  readonly name: string;
  /** The id of the catalogue among those given that it is. */
  readonly catalogue?: string;
  /** Ids under which a framework that is known may be meant. */
  readonly frameworks: readonly string[];
  /** The edition that it was judged against, where that is said. */
  readonly edition?: string;
}

/** A relation that was judged elsewhere. */
export interface OutsideRelation {
  readonly from: OutsideEnd;
  readonly to: OutsideEnd;
  readonly relation: Relation;
  readonly confidence: Confidence;
  readonly rationale: string;
  readonly place: Place;
}

/** What was read of catalogues and relations from elsewhere. */
export interface OutsideTexts {
  readonly catalogues: readonly OutsideCatalogue[];
  readonly relations: readonly OutsideRelation[];
  /** What was noticed, and kept nothing from being read. */
  readonly warnings: readonly Problem[];
}
