import type { CrosswalkEnd, CrosswalkRow, Relation } from '../../model/crosswalk.ts';
import { endName, endText, faultWords, relationWords, reserve } from '../crosswalk-words.ts';
import { groupBy } from '../group-by.ts';
import type { PageRelation } from './page-model.ts';

/** The relations of a crosswalk by the id at either end, each read from that end. */
export const relationsById = (
  rows: readonly CrosswalkRow[],
): ReadonlyMap<string, readonly PageRelation[]> => {
  const read = rows.flatMap(row => [
    { id: row.from.id, relation: pageRelation(row, row.relation, row.to) },
    { id: row.to.id, relation: pageRelation(row, reversed(row.relation), row.from) },
  ]);
  return new Map(
    [...groupBy(read, ({ id }) => id)].map(([id, own]) => [id, own.map(({ relation }) => relation)]),
  );
};

const pageRelation = (row: CrosswalkRow, relation: Relation, end: CrosswalkEnd): PageRelation => {
  const why = [reserve(row), ...row.faults.map(fault => faultWords(fault, row))].filter(text => text !== '');
  return {
    relation: relationWords[relation],
    end: endName(end),
    title: endText(end),
    rationale: row.rationale,
    ...(why.length === 0 ? {} : { reserve: why.join('; ') }),
  };
};

const reversed = (relation: Relation): Relation => {
  if (relation === 'subset') return 'superset';
  return relation === 'superset' ? 'subset' : relation;
};
