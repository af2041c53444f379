import type { CrosswalkEnd, CrosswalkRow } from '../../model/crosswalk.ts';
import { groupBy } from '../group-by.ts';
import { requirementId } from './requirement-nodes.ts';
import { type SpecNode, type SpecWriter, specId } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** The relations of a crosswalk that touch the requirements at hand, with the ends that are no requirement of these. */
export interface Crosswalked {
  /** By framework, in the order in which the relations name them. */
  readonly controls: ReadonlyMap<string, readonly SpecNode[]>;
  readonly relations: readonly string[];
}

/** Writes the relations that have a requirement of `known` at one end or both. */
export const crosswalked = (
  rows: readonly CrosswalkRow[],
  known: ReadonlySet<string>,
  writer: SpecWriter,
): Crosswalked => {
  const touching = rows.filter(({ from, to }) => known.has(from.id) || known.has(to.id));
  const others = new Map(
    touching
      .flatMap(({ from, to }) => [from, to])
      .filter(({ id }) => !known.has(id))
      .map(end => [endId(end, known), end]),
  );
  const nodes = [...others].map(([id, end]) => ({
    framework: end.framework,
    node: controlNode(id, end, writer),
  }));
  const byFramework = groupBy(nodes, ({ framework }) => framework);
  return {
    controls: new Map([...byFramework].map(([id, own]) => [id, own.map(({ node }) => node)])),
    relations: touching.map(row => relation(row, known, writer)),
  };
};

const endId = ({ framework, id }: CrosswalkEnd, known: ReadonlySet<string>): string =>
  known.has(id) ? requirementId(id) : specId('control', framework, id);

const controlNode = (id: string, end: CrosswalkEnd, writer: SpecWriter): SpecNode =>
  writer.object('control', {
    id,
    name: end.title === '' ? end.id : `${end.title} (${end.id})`,
    values: { id: end.id, text: xhtml(end.title, end.statement), framework: end.framework },
  });

const relation = (row: CrosswalkRow, known: ReadonlySet<string>, writer: SpecWriter): string =>
  writer.relation(
    'crosswalk',
    { from: endId(row.from, known), to: endId(row.to, known) },
    {
      relation: row.relation,
      confidence: row.confidence,
      counted: row.counted,
      rationale: xhtml(row.rationale),
      edition: row.judged.edition,
      title: row.judged.title,
      faults: xhtml(
        row.faults.map(fault =>
          'judged' in fault
            ? `${fault.kind}: judged \`${fault.judged}\`, found \`${fault.found}\``
            : fault.kind,
        ),
      ),
    },
  );
