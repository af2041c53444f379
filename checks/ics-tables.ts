import type { Standard } from '../model/standard.ts';
import type { Tabled } from './ics-capabilities.ts';

/** A table before its items have a status. */
export interface PlannedTable {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly rows: readonly { readonly item: string; readonly one: Tabled }[];
}

/** Lays requirements out in tables, from the second on: by clause, and by what they are derived from. */
export const tablesOf = (standard: Standard, tabled: readonly Tabled[]): readonly PlannedTable[] => {
  const groups = new Map<string, Tabled[]>();
  for (const one of tabled) {
    const key = JSON.stringify([clauseOf(one), one.requirement.provenance ?? '']);
    const rows = groups.get(key) ?? [];
    groups.set(key, rows);
    rows.push(one);
  }
  return [...groups.values()].map((rows, index) => planned(`A.${index + 2}`, rows, standard));
};

/** Clauses are told apart down to the second number. */
const clauseOf = ({ requirement }: Tabled): string => requirement.clause.split('.').slice(0, 2).join('.');

const planned = (id: string, rows: readonly Tabled[], { clauses }: Standard): PlannedTable => {
  const [first] = rows;
  const clause = first === undefined ? '' : clauseOf(first);
  const title = clauses.find(({ number }) => number === clause)?.title ?? `Clause ${clause}`;
  const provenance = first?.requirement.provenance;
  return {
    id,
    title: provenance === undefined ? title : `${title}; ${provenance}`,
    clause,
    rows: rows.map((one, index) => ({ item: `${id}/${index + 1}`, one })),
  };
};
