import type { Comparison, ResultChange } from '../model/comparison.ts';
import type { Colours } from './colours.ts';
import {
  changeMessage,
  changePhrase,
  comparisonLine,
  directions,
  elementText,
  surroundingLines,
} from './compare-words.ts';
import { groupBy } from './group-by.ts';
import { labelled } from './text-lines.ts';

const mostListed = 50;

/** Writes what changed between two runs for a terminal: what got worse first. */
export const compareText = (
  comparison: Comparison,
  { colours, quiet = false }: { readonly colours: Colours; readonly quiet?: boolean },
): string => {
  const { before, after, changes } = comparison;
  const chosen = quiet ? directions.slice(0, 1) : directions;
  const blocks = [
    labelled('', `${before.name} -> ${after.name}`, { indent: 0, labelWidth: 0, paint: colours.bold }),
    surroundingLines(comparison).flatMap(line => labelled('', line, { indent: 2, labelWidth: 0 })),
    ...chosen.map(({ direction, title }) =>
      sectionText(
        title,
        changes.filter(change => change.direction === direction),
        colours,
      ),
    ),
    labelled('', comparisonLine(comparison), { indent: 0, labelWidth: 0, paint: colours.bold }),
  ].filter(lines => lines.length > 0);
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const sectionText = (
  title: string,
  changes: readonly ResultChange[],
  colours: Colours,
): readonly string[] => {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, mostListed);
  const more = changes.length - shown.length;
  return [
    `  ${colours.bold(`${title} (${changes.length})`)}`,
    ...[...groupBy(shown, ({ descriptor }) => descriptor)].flatMap(([descriptor, own]) => [
      ...labelled('', descriptor, { indent: 4, labelWidth: 0 }),
      ...own.flatMap(changeText),
    ]),
    ...(more > 0 ? [`    and ${more} more, all in the JSON output`] : []),
  ];
};

const changeText = (change: ResultChange): readonly string[] => [
  ...labelled('', `${change.requirement}  ${elementText(change)}: ${changePhrase(change)}`, {
    indent: 6,
    labelWidth: 0,
  }),
  ...labelled('', changeMessage(change), { indent: 8, labelWidth: 0 }),
];
