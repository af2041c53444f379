import type { CrosswalkCoverage, CrosswalkEnd, CrosswalkReport } from '../model/crosswalk.ts';
import type { Colours } from './colours.ts';
import { coverageSentence, coverageStates, endText, frameworkLabel } from './crosswalk-words.ts';
import { idRanges } from './id-ranges.ts';
import { labelled, textWidth } from './text-lines.ts';
import { wrapText } from './wrap-text.ts';

interface Options {
  readonly colours: Colours;
  /** A line for each control, with its title; otherwise ids alone. */
  readonly titles: boolean;
}

/** Writes the coverage of both ends as blocks of text: numbers, then what is covered and what is not. */
export const crosswalkTextCoverage = ({ to, from }: CrosswalkReport, options: Options): readonly string[] => [
  ...side('Coverage of what the relations lead to', to, options),
  ...side('Coverage of what they start from', from, options),
];

const side = (title: string, list: readonly CrosswalkCoverage[], options: Options): readonly string[] =>
  list.length === 0 ? [] : [options.colours.bold(title), ...list.map(each => block(each, options))];

const block = (coverage: CrosswalkCoverage, { colours, titles }: Options): string =>
  [
    colours.bold(frameworkLabel(coverage)),
    ...wrapText(coverageSentence(coverage), textWidth - 2).map(line => `  ${line}`),
    ...coverageStates.flatMap(({ key, words }) => {
      const ends = coverage[key];
      if (ends.length === 0) return [];
      return titles
        ? titledLines(words, ends)
        : labelled(words, idRanges(ends.map(({ id }) => id)), { indent: 4, labelWidth: 18 });
    }),
  ].join('\n');

const titledLines = (words: string, ends: readonly CrosswalkEnd[]): readonly string[] => {
  const width = Math.max(...ends.map(({ id }) => id.length)) + 2;
  return [
    `    ${words}`,
    ...ends.flatMap(end => labelled(end.id, endText(end), { indent: 6, labelWidth: width })),
  ];
};
