import type { CatalogueEntry } from '../model/catalogue.ts';
import type { IcsItem } from '../model/ics.ts';
import type { Standard } from '../model/standard.ts';
import type { RequirementPurposes } from '../model/test-purpose.ts';

/** A requirement with what a skeleton says of it. */
export interface SkeletonRequirement {
  readonly entry: CatalogueEntry;
  /** The title of its clause; empty where the clause has none. */
  readonly clauseTitle: string;
  /** The row of the ICS that asks about it; absent where none does. */
  readonly item?: Pick<IcsItem, 'item' | 'status'>;
  readonly purposes: RequirementPurposes;
  /** SHA-256 over the RFC 8785 form of its rule, in lower-case hex; of its reason where no rule verifies it. */
  readonly ruleDigest: string;
}

/** What the skeletons of one standard are written from. */
export interface SkeletonInput {
  readonly standard: Pick<Standard, 'id' | 'designation' | 'title' | 'edition'>;
  /** The digest of the rule set, in hex. */
  readonly digest: string;
  /** The descriptor that the tests put to the rules, as the tests name it. */
  readonly descriptor: string;
  /** In the order of the catalogue, those without purposes too. */
  readonly requirements: readonly SkeletonRequirement[];
}
