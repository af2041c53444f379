import type { Comparison, ResultChange } from '../model/comparison.ts';
import {
  changeMessage,
  changePhrase,
  comparisonLine,
  directions,
  elementText,
  surroundingLines,
} from './compare-words.ts';
import { escapeMarkdown, markdownCode, markdownMessage } from './escape-markdown.ts';
import { clip } from './fact-text.ts';
import { markdownTable } from './markdown-table.ts';

/** Writes what changed between two runs as Markdown. */
export const compareMd = (comparison: Comparison): string =>
  [
    '# Comparison of two runs',
    `Earlier: ${markdownCode(comparison.before.name)}; later: ${markdownCode(comparison.after.name)}`,
    ...comparisonMd(comparison, '##'),
  ].join('\n\n') + '\n';

/** The parts of a comparison as blocks of Markdown, with headings of the level given. */
export const comparisonMd = (comparison: Comparison, heading: '##' | '###'): readonly string[] => [
  markdownMessage(comparisonLine(comparison)),
  ...surroundingMd(comparison),
  ...directions.flatMap(({ direction, title }) => {
    const own = comparison.changes.filter(change => change.direction === direction);
    return own.length === 0 ? [] : [`${heading} ${title} (${own.length})`, changesMd(own)];
  }),
];

const surroundingMd = (comparison: Comparison): readonly string[] => {
  const lines = surroundingLines(comparison);
  return lines.length === 0 ? [] : [lines.map(line => `- ${markdownMessage(line)}`).join('\n')];
};

const changesMd = (changes: readonly ResultChange[]): string =>
  markdownTable(
    ['requirement', 'descriptor', 'element', 'change', 'finding'],
    changes.map(change => [
      escapeMarkdown(change.requirement),
      markdownCode(change.descriptor),
      escapeMarkdown(elementText(change)),
      markdownMessage(changePhrase(change)),
      markdownMessage(clip(changeMessage(change), 400)),
    ]),
  );
