import type { Verdict } from '../../../model/verdict.ts';
import { type CountRow, countedVerdicts, type ReportView } from '../../report-view.ts';
import { verdictTone } from '../../verdict-tone.ts';
import { type Block, bold, cell, heading, paragraph, table, type TableCell } from '../blocks.ts';

/** Counts of results by obligation, by clause, and by how strongly passes are supported. */
export const summaryBlocks = (view: ReportView): readonly Block[] => [
  heading(1, 'Summary'),
  paragraph(
    'Results by obligation and by clause; a requirement has a result for each element that it binds.',
  ),
  countsTable('obligation', [...view.byObligation, total(view.byObligation)]),
  countsTable('clause', view.byClause),
  table(
    [
      { title: 'support of passes', share: 3 },
      { title: 'results', share: 1 },
    ],
    view.passesByAssurance.map(({ assurance, number }) => [cell(assurance), cell(String(number))]),
  ),
];

const countsTable = (label: string, rows: readonly CountRow[]): Block =>
  table(
    [
      { title: label, share: 5.4 },
      ...countedVerdicts.map(verdict => ({ title: verdict, share: 1.9 })),
      { title: 'total', share: 1.2 },
    ],
    rows.map(row => [
      cell(row.label),
      ...row.counts.map(({ verdict, number }) => numberCell(verdict, number)),
      cell(bold(String(row.total))),
    ]),
  );

const numberCell = (verdict: Verdict, number: number): TableCell => ({
  ...cell(String(number)),
  ...(number === 0 ? {} : { tone: verdictTone(verdict) }),
});

const total = (rows: readonly CountRow[]): CountRow => ({
  label: 'all',
  counts: countedVerdicts.map((verdict, index) => ({
    verdict,
    number: rows.reduce((sum, { counts }) => sum + (counts[index]?.number ?? 0), 0),
  })),
  total: rows.reduce((sum, row) => sum + row.total, 0),
});
