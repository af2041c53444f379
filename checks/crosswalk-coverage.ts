import type { CrosswalkCoverage, CrosswalkRow, Framework, Relation } from '../model/crosswalk.ts';
import { crosswalkEnds } from './crosswalk-ends.ts';

/** How well the counted controls of a framework are covered by the rows that lead to them. */
export const crosswalkCoverage = (framework: Framework, rows: readonly CrosswalkRow[]): CrosswalkCoverage => {
  const leading = rowsById(framework, rows);
  const ends = crosswalkEnds(framework);
  const inState = (state: State): CrosswalkCoverage['whole'] =>
    ends.filter(({ id }) => stateOf(leading.get(id) ?? []) === state);
  const { id, designation, edition, extent, unit } = framework;
  return {
    framework: id,
    designation,
    edition,
    extent,
    unit,
    total: ends.length,
    whole: inState('whole'),
    part: inState('part'),
    uncertain: inState('uncertain'),
    uncovered: inState('uncovered'),
  };
};

type State = 'whole' | 'part' | 'uncertain' | 'uncovered';

/** Read towards the control: it is asked as a whole by what is equal to it or more than it. */
const asksAll: ReadonlySet<Relation> = new Set(['equal', 'superset']);

const stateOf = (rows: readonly CrosswalkRow[]): State => {
  const counted = rows.filter(row => row.counted);
  if (counted.some(({ relation }) => asksAll.has(relation))) return 'whole';
  if (counted.length > 0) return 'part';
  return rows.some(({ confidence }) => confidence === 'uncertain') ? 'uncertain' : 'uncovered';
};

const rowsById = (
  { id: framework }: Framework,
  rows: readonly CrosswalkRow[],
): ReadonlyMap<string, readonly CrosswalkRow[]> => {
  const byId = new Map<string, CrosswalkRow[]>();
  for (const row of rows) {
    if (row.to.framework !== framework) continue;
    const found = byId.get(row.to.id);
    if (found === undefined) byId.set(row.to.id, [row]);
    else found.push(row);
  }
  return byId;
};
