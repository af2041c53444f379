import { createHash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import type { Rule } from '../model/expression.ts';
import type { RuleSet } from '../model/rule-set.ts';

/** SHA-256 in hex over the RFC 8785 form of a rule's tree: the same for the same check, in whatever standard. */
export const ruleDigest = (rule: Rule): string =>
  createHash('sha256').update(canonicalize(rule)).digest('hex');

/** Each check by its digest, with the ids of all requirements that it verifies, in the catalogue's order. */
export const sharedChecks = (ruleSets: readonly RuleSet[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { standard, verification } of ruleSets)
    for (const { id } of standard.requirements) {
      const entry = verification[id];
      if (entry?.method !== 'rule') continue;
      const digest = ruleDigest(entry.rule);
      const ids = found.get(digest);
      if (ids === undefined) found.set(digest, [id]);
      else ids.push(id);
    }
  return found;
};
