import type { Requirement } from './requirement.ts';

/** A requirement as a reader of the catalogue sees it: with its standard, and its verification in words. */
export interface CatalogueEntry extends Requirement {
  readonly standard: string;
  readonly edition: string;
  readonly verification: {
    readonly method: 'rule' | 'evidence' | 'inspection' | 'none';
    /** The rule as a sentence. */
    readonly english?: string;
    /** The path patterns that the rule can read, e.g. `/services/{}/type`. */
    readonly reads?: readonly string[];
    /** Why it is not verified by a rule. */
    readonly reason?: string;
  };
}
