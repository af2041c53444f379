import type { Standard } from './standard.ts';
import type { VerificationTable } from './verification.ts';

/** A standard joined to the ways in which its requirements are verified. */
export interface RuleSet {
  readonly standard: Standard;
  readonly verification: VerificationTable;
  /** SHA-256, in hex, over the RFC 8785 form of requirements and rules: the same for the same meaning. */
  readonly digest: string;
}
