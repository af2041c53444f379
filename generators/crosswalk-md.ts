import type { CrosswalkCoverage, CrosswalkEnd, CrosswalkReport, CrosswalkRow } from '../model/crosswalk.ts';
import {
  coverageSentence,
  coverageStates,
  faultWords,
  frameworkLabel,
  relationWords,
  reserve,
} from './crosswalk-words.ts';
import { escapeMarkdown, markdownMessage } from './escape-markdown.ts';
import { groupBy } from './group-by.ts';
import { idRanges } from './id-ranges.ts';
import { markdownTable } from './markdown-table.ts';

/** Writes a crosswalk as Markdown: a table of relations for each pair of frameworks, then the coverage. */
export const crosswalkMd = (
  { rows, to, from }: CrosswalkReport,
  { coverage }: { readonly coverage: boolean },
): string =>
  [
    '# Crosswalk',
    'Relations read from the first column to the third. One that is uncertain is marked **?** and not counted.',
    ...(coverage ? [] : relationTables(rows)),
    ...side('## Coverage of what the relations lead to', to),
    ...side('## Coverage of what they start from', from),
  ].join('\n\n') + '\n';

const relationTables = (rows: readonly CrosswalkRow[]): readonly string[] =>
  [...groupBy(rows, ({ from, to }) => `${from.framework} to ${to.framework}`)].flatMap(([pair, group]) => [
    `## ${escapeMarkdown(pair)}`,
    markdownTable(['from', 'relation', 'to', 'in which respect', 'counted'], group.map(cellsOf)),
  ]);

const cellsOf = (row: CrosswalkRow): readonly string[] => {
  const why = reserve(row);
  const mark = row.confidence === 'uncertain' ? '**?** ' : '';
  return [
    endCell(row.from),
    mark + relationWords[row.relation],
    endCell(row.to),
    escapeMarkdown(row.rationale),
    [why === '' ? 'yes' : why, ...row.faults.map(fault => markdownMessage(faultWords(fault, row)))].join(
      '<br>',
    ),
  ];
};

const endCell = (end: CrosswalkEnd): string =>
  end.statement === undefined
    ? `${escapeMarkdown(end.id)} ${escapeMarkdown(end.title)}`
    : `${escapeMarkdown(end.id)}: ${escapeMarkdown(end.statement)}`;

const side = (heading: string, list: readonly CrosswalkCoverage[]): readonly string[] =>
  list.length === 0 ? [] : [heading, ...list.flatMap(coverageBlocks)];

const coverageBlocks = (coverage: CrosswalkCoverage): readonly string[] => [
  `### ${escapeMarkdown(frameworkLabel(coverage))}`,
  escapeMarkdown(coverageSentence(coverage)),
  ...coverageStates
    .filter(({ key }) => coverage[key].length > 0)
    .map(({ key, words }) => `**${words}:** ${listOf(coverage[key])}`),
];

/** Ids with titles; ids alone where they are our own, whose titles are those of long clauses. */
const listOf = (ends: readonly CrosswalkEnd[]): string =>
  ends.some(({ statement }) => statement !== undefined)
    ? escapeMarkdown(idRanges(ends.map(({ id }) => id)))
    : ends.map(endCell).join('; ');
