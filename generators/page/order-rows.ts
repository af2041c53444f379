import type { PageData, PageRow } from './page-model.ts';
import { rowEvidence } from './row-evidence.ts';
import { shownVerdict, wordOrders } from './verdict-signs.ts';
import type { SortKey, ViewState } from './view-state.ts';

/** Sorts rows; those that do not differ stay in the order of the catalogue. */
export const orderRows = (
  rows: readonly PageRow[],
  { key, isDescending }: ViewState['sort'],
  data: PageData,
): readonly PageRow[] => {
  if (key === 'requirement') return isDescending ? rows.toReversed() : rows;
  const rank = ranks[key];
  const ranked = rows.map(row => ({ row, rank: rank(row, data) }));
  const sign = isDescending ? -1 : 1;
  return ranked.sort((a, b) => sign * compare(a.rank, b.rank)).map(({ row }) => row);
};

const compare = (left: number | string, right: number | string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** What is worst, most binding or most comes first. */
const ranks: {
  readonly [K in Exclude<SortKey, 'requirement'>]: (row: PageRow, data: PageData) => number | string;
} = {
  obligation: ({ obligation }) => wordOrders.obligation.indexOf(obligation),
  statement: ({ statement }) => statement,
  method: ({ method }) => method,
  verdict: row => wordOrders.verdict.indexOf(shownVerdict(row)),
  assurance: ({ assurance }) =>
    assurance === undefined ? wordOrders.assurance.length : wordOrders.assurance.indexOf(assurance),
  results: ({ results = [] }) => -results.length,
  evidence: (row, data) => -rowEvidence(row, data).length,
};
