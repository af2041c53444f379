import type { TraceRow } from '../../model/trace.ts';
import { groupBy } from '../group-by.ts';
import { type JudgedResult, judgedResults } from '../judged-result.ts';
import { columnsFor, type MatrixRow, type matrixColumns, matrixRows } from '../matrix-row.ts';
import type { ReportInput } from '../report-input.ts';
import { standingOf } from '../result-form.ts';
import { type Column, type Sheet, sheet } from '../xlsx/sheet.ts';
import { verdictTone } from '../verdict-tone.ts';

interface StandardRow {
  readonly matrix: MatrixRow;
  readonly row: TraceRow;
  readonly judged: readonly JudgedResult[];
}

/** The matrix, a sheet for each standard, with counts of results beside what the other formats of the matrix have. */
export const standardSheets = (input: ReportInput): readonly Sheet[] => {
  const columns = columnsOf(input);
  const judged = groupBy(judgedResults(input), ({ entry }) => entry.id);
  const matrix = new Map(matrixRows(input).map(row => [row.requirement, row]));
  const rows = input.trace.rows.flatMap(row => {
    const own = matrix.get(row.entry.id);
    return own === undefined ? [] : [{ matrix: own, row, judged: judged.get(row.entry.id) ?? [] }];
  });
  const byStandard = groupBy(rows, ({ row }) => row.entry.standard);
  return input.trace.standards.map(({ id, designation }) =>
    sheet<StandardRow>({
      name: designation,
      columns,
      rows: byStandard.get(id) ?? [],
      frozenColumns: 1,
    }),
  );
};

const widths: { readonly [K in (typeof matrixColumns)[number]['key']]: number } = {
  requirement: 24,
  clause: 9,
  obligation: 13,
  keyword: 13,
  subject: 22,
  statement: 48,
  method: 12,
  check: 15,
  sharedWith: 24,
  english: 60,
  reads: 40,
  state: 13,
  verdict: 14,
  assurance: 12,
  subjects: 52,
  facts: 60,
  evidence: 22,
  purposes: 32,
  tests: 60,
  lastResults: 40,
  notes: 60,
};

const countColumn = (title: string, keep: (one: JudgedResult) => boolean): Column<StandardRow> => ({
  title,
  width: 9,
  of: ({ judged }) => judged.filter(keep).length,
});

const countColumns: readonly Column<StandardRow>[] = [
  countColumn('results', () => true),
  countColumn('failing', ({ result }) => result.verdict === 'fail'),
  countColumn('stopping', ({ relation }) => relation === 'stops'),
  countColumn('waived', one => standingOf(one) === 'waived'),
];

const columnsOf = (input: ReportInput): readonly Column<StandardRow>[] =>
  columnsFor(input).flatMap(({ key, title }): Column<StandardRow>[] => {
    const column: Column<StandardRow> = { title, width: widths[key], of: ({ matrix }) => matrix[key] };
    if (key !== 'verdict') return [column];
    return [{ ...column, tone: ({ row }) => verdictTone(row.verdict) }, ...countColumns];
  });
