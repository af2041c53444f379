import type { CrosswalkCoverage, CrosswalkEnd, CrosswalkReport, CrosswalkRow } from '../model/crosswalk.ts';
import { coverageStates, endName } from './crosswalk-words.ts';
import { groupBy } from './group-by.ts';

/** A control in a table of coverage. */
export interface CoverageLine {
  readonly end: 'to' | 'from';
  readonly coverage: CrosswalkCoverage;
  readonly at: CrosswalkEnd;
  readonly state: string;
  /** What covers it: the other ends of the rows that count. */
  readonly by: readonly string[];
  /** The other ends of the rows that are uncertain. */
  readonly uncertain: readonly string[];
}

/** Lays coverage out as a table: a line for each control, of what the rows lead to and then of what they start from. */
export const coverageLines = ({ rows, to, from }: CrosswalkReport): readonly CoverageLine[] => [
  ...linesOf('to', to, rows),
  ...linesOf('from', from, rows),
];

const linesOf = (
  end: 'to' | 'from',
  list: readonly CrosswalkCoverage[],
  rows: readonly CrosswalkRow[],
): readonly CoverageLine[] => {
  const byEnd = groupBy(rows, row => endName(row[end]));
  const other = end === 'to' ? 'from' : 'to';
  return list.flatMap(coverage =>
    coverageStates
      .flatMap(({ key, words }) => coverage[key].map(at => ({ at, state: words })))
      .map(({ at, state }) => {
        const leading = byEnd.get(endName(at)) ?? [];
        return {
          end,
          coverage,
          at,
          state,
          by: leading.filter(({ counted }) => counted).map(row => endName(row[other])),
          uncertain: leading
            .filter(({ confidence }) => confidence === 'uncertain')
            .map(row => endName(row[other])),
        };
      }),
  );
};
