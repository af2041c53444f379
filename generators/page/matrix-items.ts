import { groupBy } from '../group-by.ts';
import type { PageData, PageRow } from './page-model.ts';
import { shownVerdict, shownVerdicts, verdictSigns } from './verdict-signs.ts';
import type { GroupKey } from './view-state.ts';

/** A line of the matrix as it is shown: a heading, or a requirement. */
export type MatrixItem =
  | { readonly kind: 'group'; readonly label: string; readonly rows: readonly PageRow[] }
  | { readonly kind: 'row'; readonly row: PageRow };

/** Lays rows out under headings, which stand in the order of the catalogue, or of the verdicts. */
export const matrixItems = (
  rows: readonly PageRow[],
  group: GroupKey,
  data: PageData,
): readonly MatrixItem[] => {
  if (group === 'none') return rows.map(row => ({ kind: 'row', row }));
  const { orderOf, labelOf } = groupings[group];
  const groups = [...groupBy(rows, row => orderOf(row, data))].sort(([left], [right]) => left - right);
  return groups.flatMap(([, own]): readonly MatrixItem[] => [
    { kind: 'group', label: own[0] === undefined ? '' : labelOf(own[0], data), rows: own },
    ...own.map(row => ({ kind: 'row', row }) as const),
  ]);
};

const groupings: {
  readonly [G in Exclude<GroupKey, 'none'>]: {
    readonly orderOf: (row: PageRow, data: PageData) => number;
    readonly labelOf: (row: PageRow, data: PageData) => string;
  };
} = {
  clause: {
    orderOf: ({ clause }) => clause,
    labelOf: ({ clause }, { clauses }) => clauses[clause]?.label ?? '',
  },
  standard: {
    orderOf: ({ clause }, { clauses }) => clauses[clause]?.standard ?? -1,
    labelOf: ({ clause }, { clauses, standards }) =>
      standards[clauses[clause]?.standard ?? -1]?.designation ?? '',
  },
  verdict: {
    orderOf: row => shownVerdicts.indexOf(shownVerdict(row)),
    labelOf: row => verdictSigns[shownVerdict(row)].words,
  },
};
