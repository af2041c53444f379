import type { Crosswalk, CrosswalkCoverage, CrosswalkReport, CrosswalkRow } from '../model/crosswalk.ts';
import { crosswalkCoverage } from './crosswalk-coverage.ts';
import { crosswalkRows, reversedRow } from './crosswalk-rows.ts';

/** What is asked of a crosswalk; what is left out does not narrow. */
export interface CrosswalkQuestion {
  /** The framework that the relations are read from. */
  readonly from?: string;
  /** The framework that they are read to. */
  readonly to?: string;
  /** Only relations with one of these at either end; there is no coverage then, as most is left out on purpose. */
  readonly ids?: readonly string[];
}

/** Answers a question: the rows in the direction asked, in the order of the frameworks, with the coverage of both ends. */
export const crosswalkReport = (crosswalk: Crosswalk, question: CrosswalkQuestion): CrosswalkReport => {
  const { from, to, ids } = question;
  const directed = crosswalkRows(crosswalk)
    .flatMap(row => directions(row, question))
    .filter(row => ids === undefined || ids.includes(row.from.id) || ids.includes(row.to.id));
  const rows = inOrder(crosswalk, directed);
  if (ids !== undefined) return { rows, to: [], from: [] };
  return {
    rows,
    to: coverageOf(crosswalk, rows, { asked: to, facing: from, ours: false }),
    from: coverageOf(crosswalk, rows.map(reversedRow), { asked: from, facing: to, ours: true }),
  };
};

/** A relation is written once and read from either end: as asked, and as written where nothing is asked. */
const directions = (row: CrosswalkRow, { from, to, ids }: CrosswalkQuestion): readonly CrosswalkRow[] => {
  if (from === undefined && to === undefined)
    return [ids?.includes(row.to.id) === true && !ids.includes(row.from.id) ? reversedRow(row) : row];
  return [row, reversedRow(row)].filter(
    each =>
      (from === undefined || each.from.framework === from) && (to === undefined || each.to.framework === to),
  );
};

/** One end of a question: what is asked there, what is asked at the other end, whether it is ours if nothing is. */
interface Side {
  readonly asked: string | undefined;
  readonly facing: string | undefined;
  readonly ours: boolean;
}

/** The coverage of the framework asked for; or of each that a row leads to, and of all of its kind, be it not reached. */
const coverageOf = (
  { frameworks, own }: Crosswalk,
  rows: readonly CrosswalkRow[],
  { asked, facing, ours }: Side,
): readonly CrosswalkCoverage[] => {
  const reached = new Set(rows.map(row => row.to.framework));
  const oursHere = facing === undefined ? ours : !own.includes(facing);
  const isListed = (id: string): boolean =>
    asked === undefined ? reached.has(id) || own.includes(id) === oursHere : id === asked;
  return frameworks.filter(({ id }) => isListed(id)).map(framework => crosswalkCoverage(framework, rows));
};

/** The order of the frameworks and of their controls, at the one end and then at the other. */
const inOrder = ({ frameworks }: Crosswalk, rows: readonly CrosswalkRow[]): readonly CrosswalkRow[] => {
  const ranks = new Map<string, number>();
  for (const { id, controls, further } of frameworks)
    for (const control of Object.keys({ ...controls, ...further })) ranks.set(`${id} ${control}`, ranks.size);
  const rankOf = ({ framework, id }: CrosswalkRow['from']): number =>
    ranks.get(`${framework} ${id}`) ?? ranks.size;
  return rows.toSorted((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to));
};
