import type { PageResult, PageRow } from '../page-model.ts';
import { rowEvidence } from '../row-evidence.ts';
import { shownVerdict, verdictSigns, wordOrders } from '../verdict-signs.ts';
import type { SortKey } from '../view-state.ts';
import { chip } from './chip.ts';
import { type Child, code, element, joined, message, soft } from './element.ts';
import type { PageContext } from './page-context.ts';

/** A column of the matrix. */
export interface MatrixColumn {
  readonly key: SortKey;
  readonly title: string;
  readonly cell: (row: PageRow, context: PageContext) => readonly Child[];
}

/** The columns of the matrix but for the first, which opens the row. */
export const matrixColumns: readonly MatrixColumn[] = [
  {
    key: 'obligation',
    title: 'Obligation',
    cell: ({ obligation }) => [obligation],
  },
  {
    key: 'statement',
    title: 'Asks',
    cell: ({ statement, subject }) => [
      ...message(statement),
      element('br', {}),
      soft('binds: ', ...message(subject)),
    ],
  },
  {
    key: 'method',
    title: 'Verified by',
    cell: ({ method }) => [method === 'none' ? soft('nothing') : method],
  },
  {
    key: 'verdict',
    title: 'Verdict',
    cell: row => [chip(shownVerdict(row), rowRemark(row.results ?? []))],
  },
  {
    key: 'assurance',
    title: 'Assurance',
    cell: ({ assurance }) => [assurance],
  },
  {
    key: 'results',
    title: 'Results',
    cell: ({ results = [] }) => resultCounts(results),
  },
  {
    key: 'evidence',
    title: 'Evidence',
    cell: (row, { data }) => joined(rowEvidence(row, data).map(code), ' '),
  },
];

/** What stands behind the verdict of a row: of one result in full, of several how many it is true of. */
const rowRemark = (results: readonly PageResult[]): string | undefined => {
  const [first, ...others] = results;
  if (others.length === 0) return first?.remark ?? (first?.known === true ? 'known' : undefined);
  const words = (['waived', 'known'] as const).flatMap(standing => {
    const number = results.filter(
      result => result.standing === standing || (standing === 'known' && result.known === true),
    ).length;
    return number === 0 ? [] : [`${number} of ${results.length} ${standing}`];
  });
  const weak = results.filter(({ verdict, standing }) => verdict === 'pass' && standing === 'stops').length;
  const all = [...words, ...(weak === 0 ? [] : [`${weak} not supported strongly enough`])];
  return all.length === 0 ? undefined : all.join(', ');
};

const resultCounts = (results: readonly PageResult[]): readonly Child[] => {
  const counts = wordOrders.verdict.flatMap(verdict => {
    const number = results.filter(result => result.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${verdictSigns[verdict].words}`];
  });
  if (results.length === 0) return [];
  return [String(results.length), ...(counts.length < 2 ? [] : [element('br', {}), soft(counts.join(', '))])];
};
