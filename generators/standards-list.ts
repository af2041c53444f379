import type { RuleSet } from '../model/rule-set.ts';
import { jsonText } from './json-text.ts';

/** Lists standards with their rule sets, for a terminal. */
export const standardsText = (ruleSets: readonly RuleSet[]): string =>
  ruleSets
    .map(({ standard, verification, digest }) => {
      const byRule = Object.values(verification).filter(({ method }) => method === 'rule').length;
      return [
        `${standard.id}  ${standard.designation} (${standard.edition}, ${standard.stage})`,
        `  ${standard.title}`,
        `  ${standard.requirements.length} requirements, ${byRule} of them verified by a rule`,
        `  rule set sha256:${digest}`,
        '',
      ].join('\n');
    })
    .join('\n');

/** Lists standards with their rule sets, as JSON. */
export const standardsJson = (ruleSets: readonly RuleSet[]): string =>
  jsonText(
    ruleSets.map(({ standard, digest }) => ({
      id: standard.id,
      designation: standard.designation,
      title: standard.title,
      publisher: standard.publisher,
      edition: standard.edition,
      stage: standard.stage,
      requirements: standard.requirements.length,
      digest,
    })),
  );
