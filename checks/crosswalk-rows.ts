import type {
  Crosswalk,
  CrosswalkEnd,
  CrosswalkFault,
  CrosswalkRow,
  Mapping,
  Relation,
} from '../model/crosswalk.ts';
import { crosswalkEnds } from './crosswalk-ends.ts';
import { crosswalkFaults, inverseRelation } from './crosswalk-faults.ts';

/** Every mapping as a row, in the direction in which it was judged. */
export const crosswalkRows = (crosswalk: Crosswalk): readonly CrosswalkRow[] => {
  const faults = faultsByMapping(crosswalk);
  const ends = ownEnds(crosswalk);
  return crosswalk.mappings.map(mapping => rowOf(mapping, ends, faults.get(mapping) ?? []));
};

/** The same relation read from its other end. */
export const reversedRow = (row: CrosswalkRow): CrosswalkRow => ({
  ...row,
  from: row.to,
  to: row.from,
  relation: inverseRelation(row.relation),
});

const rowOf = (
  mapping: Mapping,
  ends: ReadonlyMap<string, CrosswalkEnd>,
  faults: readonly CrosswalkFault[],
): CrosswalkRow => {
  const { from, to, relation, confidence, rationale, edition, title } = mapping;
  return {
    from: ends.get(from) ?? { framework: '', id: from, title: '' },
    to: { ...ends.get(to.control), framework: to.framework, id: to.control, title },
    relation,
    confidence,
    rationale,
    judged: { framework: to.framework, edition, title },
    faults,
    counted: confidence === 'certain' && faults.length === 0 && !apart.has(relation),
  };
};

/** Relations that say that the one does not answer the other. */
const apart: ReadonlySet<Relation> = new Set(['none', 'opposite-model']);

const faultsByMapping = (crosswalk: Crosswalk): ReadonlyMap<Mapping, readonly CrosswalkFault[]> => {
  const faults = new Map<Mapping, readonly CrosswalkFault[]>();
  for (const { mapping, fault } of crosswalkFaults(crosswalk))
    faults.set(mapping, [...(faults.get(mapping) ?? []), fault]);
  return faults;
};

/** Our own requirements as ends; their ids are like no control of anybody else. */
const ownEnds = ({ frameworks, own }: Crosswalk): ReadonlyMap<string, CrosswalkEnd> =>
  new Map(
    frameworks
      .filter(({ id }) => own.includes(id))
      .flatMap(framework => crosswalkEnds(framework).map(end => [end.id, end] as const)),
  );
