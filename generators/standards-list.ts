import type { RuleSet } from '../model/rule-set.ts';
import type { Standard } from '../model/standard.ts';
import { jsonText } from './json-text.ts';

/** Lists standards with their rule sets, for a terminal. */
export const standardsText = (ruleSets: readonly RuleSet[]): string =>
  ruleSets
    .map(({ standard, verification, digest }) => {
      const byRule = Object.values(verification).filter(({ method }) => method === 'rule').length;
      return [
        `${standard.id}  ${standard.designation} (${standard.edition}, ${standard.stage})`,
        `  ${standard.title}`,
        ...successorLine(standard),
        `  ${standard.requirements.length} requirements, ${byRule} of them verified by a rule`,
        `  rule set sha256:${digest}`,
        '',
      ].join('\n');
    })
    .join('\n');

const successorLine = ({ successor }: Standard): readonly string[] =>
  successor === undefined
    ? []
    : [`  not encoded: its successor, ${successor.designation} ${successor.edition}`];

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
      successor: standard.successor,
      sections: standard.sections,
      requirements: standard.requirements.length,
      digest,
    })),
  );
