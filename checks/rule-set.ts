import { createHash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import type { RuleSet } from '../model/rule-set.ts';
import type { Standard } from '../model/standard.ts';
import type { VerificationTable } from '../model/verification.ts';

/** The ids of a standard whose requirements are literal data. */
type IdOf<S extends Standard> = S['requirements'][number]['id'];

/** Entries whose ids the standard does not have; also where the table is put together of several. */
type Unknowns<V, Id extends string> = { readonly [K in Exclude<keyof V, Id>]: never };

/** Joins each requirement of a standard to its verification: a missing or unknown id does not compile. */
export const ruleSet = <const S extends Standard, V extends VerificationTable<IdOf<S>>>(
  standard: S,
  verification: V & Unknowns<V, IdOf<S>>,
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
