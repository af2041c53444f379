import { createHash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import type { RuleSet } from '../model/rule-set.ts';
import type { Standard } from '../model/standard.ts';
import type { VerificationTable } from '../model/verification.ts';

/** The ids of a standard whose requirements are literal data. */
type IdOf<S extends Standard> = S['requirements'][number]['id'];

/** Joins each requirement of a standard to its verification: a missing or unknown id does not compile. */
export const ruleSet = <const S extends Standard>(
  standard: S,
  verification: VerificationTable<IdOf<S>>,
): RuleSet => {
  let digest: string | undefined;
  return Object.freeze({
    standard,
    verification,
    get digest(): string {
      digest ??= digestOf(standard, verification);
      return digest;
    },
  });
};

/**
 * SHA-256 in hex over the RFC 8785 form of what a rule set means: the requirements and how each is verified. Not of
 * the standard's title or the clauses' headings, nor of how the source is written.
 */
export const digestOf = (standard: Standard, verification: VerificationTable): string => {
  const { id, edition, requirements } = standard;
  return createHash('sha256').update(canonicalize({ id, edition, requirements, verification })).digest('hex');
};
