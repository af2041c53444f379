import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Rule } from '../model/expression.ts';
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

/** Put into words only where somebody asks: most runs show few rules. */
const ruleInWords = (rule: Rule): CatalogueEntry['verification'] => {
  let sentence: string | undefined;
  let patterns: readonly string[] | undefined;
  return {
    method: 'rule',
    get english(): string {
      return (sentence ??= english(rule));
    },
    get reads(): readonly string[] {
      return (patterns ??= reads(rule));
    },
  };
};

const inWords = (verification: Verification): CatalogueEntry['verification'] => {
  switch (verification.method) {
    case 'rule':
      return ruleInWords(verification.rule);
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
