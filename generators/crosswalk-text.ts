import type { CrosswalkReport, CrosswalkRow } from '../model/crosswalk.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import { crosswalkTextCoverage } from './crosswalk-text-coverage.ts';
import { endName, endText, faultWords, relationWords, reserve } from './crosswalk-words.ts';
import { groupBy } from './group-by.ts';
import { labelled } from './text-lines.ts';

/** How the text is written. */
export interface CrosswalkTextOptions {
  readonly colours: Colours;
  /** Only the coverage, with titles. */
  readonly coverage: boolean;
}

/** Writes a crosswalk for a terminal: the relations below what they start from, then the coverage. */
export const crosswalkText = (
  report: CrosswalkReport,
  { colours, coverage }: CrosswalkTextOptions,
): string => {
  const blocks = coverage ? [] : [...relationBlocks(report.rows, colours), totals(report.rows)];
  return `${[...blocks, ...crosswalkTextCoverage(report, { colours, titles: coverage })].join('\n\n')}\n`;
};

const relationBlocks = (rows: readonly CrosswalkRow[], colours: Colours): readonly string[] =>
  [...groupBy(rows, ({ from }) => endName(from)).values()].map(group =>
    group
      .flatMap((row, index) => [...(index === 0 ? heading(row, colours) : []), ...rowLines(row, colours)])
      .join('\n'),
  );

const heading = ({ from }: CrosswalkRow, colours: Colours): readonly string[] => {
  const name = `${endName(from)}  `;
  return labelled(name, endText(from), { indent: 0, labelWidth: name.length, label: colours.bold });
};

const labelWidth = 20;

type Mark = ' ' | '?' | '!' | '-';

const rowMark = ({ counted, confidence, faults }: CrosswalkRow): Mark => {
  if (counted) return ' ';
  if (faults.length > 0) return '!';
  return confidence === 'uncertain' ? '?' : '-';
};

const markWords: readonly { readonly mark: Mark; readonly words: string }[] = [
  { mark: '?', words: 'uncertain (?)' },
  { mark: '-', words: 'unrelated or of the opposite model (-)' },
  { mark: '!', words: 'stale (!)' },
];

const rowLines = (row: CrosswalkRow, colours: Colours): readonly string[] => {
  const mark = rowMark(row);
  const paint = mark === ' ' ? colours.green : colours.yellow;
  const why = reserve(row);
  const shown = why === '' ? '' : `  (${why})`;
  const layout = { indent: 2, labelWidth } as const;
  return [
    ...labelled(`${mark} ${relationWords[row.relation]}`, `${endName(row.to)}  ${endText(row.to)}${shown}`, {
      ...layout,
      label: paint,
    }),
    ...labelled('', row.rationale, { ...layout, paint: colours.dim }),
    ...row.faults.flatMap(fault =>
      labelled('', faultWords(fault, row), { ...layout, paint: colours.yellow }),
    ),
  ];
};

const totals = (rows: readonly CrosswalkRow[]): string =>
  [
    `${count(rows.length, 'relation')}; ${rows.filter(row => row.counted).length} counted`,
    ...markWords
      .map(({ mark, words }) => ({ words, number: rows.filter(row => rowMark(row) === mark).length }))
      .filter(({ number }) => number > 0)
      .map(({ words, number }) => `${number} ${words}`),
  ].join('; ');
