import type { CatalogueEntry } from '../model/catalogue.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Verification } from '../model/verification.ts';
import { english, scopePhrase } from './english.ts';
import { reads } from './reads.ts';

/** The requirements of a rule set with their verification in words, in the catalogue's order. */
export const catalogue = ({ standard, verification }: RuleSet): readonly CatalogueEntry[] =>
  standard.requirements.flatMap(requirement => {
    const entry = verification[requirement.id];
    if (entry === undefined) return [];
    return [
      { ...requirement, standard: standard.id, edition: standard.edition, verification: inWords(entry) },
    ];
  });

const inWords = (verification: Verification): CatalogueEntry['verification'] => {
  switch (verification.method) {
    case 'rule':
      return { method: 'rule', english: english(verification.rule), reads: reads(verification.rule) };
    case 'evidence':
    case 'inspection':
      return {
        method: verification.method,
        english: `${scopePhrase(verification.scope)}: supported by ${verification.method === 'inspection' ? 'an attestation' : 'evidence'} that names the requirement`,
        reason: verification.reason,
      };
    case 'none':
      return { method: 'none', reason: verification.reason };
  }
};
