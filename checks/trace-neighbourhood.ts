import type { StateCounts, TraceNeighbourhood, TraceStep } from '../model/trace-answer.ts';
import { traceNodeKinds, type TraceLink, type TraceNode, type TraceNodeKind } from '../model/trace-graph.ts';
import { verdicts } from '../model/verdict.ts';
import { at, reach } from './graph.ts';
import { nodeAt, type TraceIndex } from './trace-index.ts';
import { linksDown, stepsDown, stepTo } from './trace-steps.ts';

/** How many steps to go from an item. */
export interface TraceDepth {
  readonly up: number;
  readonly down: number;
}

const all = Number.POSITIVE_INFINITY;

/** How far one wants to see from an item of each kind at first: on to the standard, and down to the verdicts. */
export const usualDepth: { readonly [K in TraceNodeKind]: TraceDepth } = {
  'programme-item': { up: all, down: 1 },
  standard: { up: all, down: 1 },
  clause: { up: all, down: 1 },
  statement: { up: all, down: 1 },
  requirement: { up: all, down: 2 },
  rule: { up: 1, down: 1 },
  path: { up: 2, down: 1 },
  descriptor: { up: 1, down: 1 },
  verdict: { up: all, down: 1 },
  evidence: { up: 2, down: 1 },
  test: { up: 1, down: 1 },
};

/** What is above and below an item, within so many steps. */
export const neighbourhood = (
  index: TraceIndex,
  item: TraceNode,
  depth: TraceDepth = usualDepth[item.kind],
): TraceNeighbourhood => {
  const start = index.numbers.get(item.id) ?? 0;
  const above = reach(index.up, [start], { through: isNoItem(index) });
  const below = reach(index.down, [start]);
  const within = (distances: readonly number[], most: number): number =>
    distances.filter(distance => distance > most).length;
  return {
    item,
    below: countStates(index, below.nodes),
    up: stepsUp(index, start, depth.up),
    down: stepsDown(index, start, depth.down),
    related: [...related(index, item), ...notApplying(index, above.nodes)],
    beyond: { up: within(above.distances, depth.up), down: within(below.distances, depth.down) },
    cycles: index.cycles.filter(members => members.includes(item.id)),
  };
};

/** Each link below counts once, by however many ways it is reached. */
const countStates = (index: TraceIndex, nodes: readonly number[]): StateCounts => {
  const counts: { [S in TraceLink['state']]?: number } = {};
  for (const node of nodes)
    for (const link of linksDown(index, node)) counts[link.state] = (counts[link.state] ?? 0) + 1;
  return counts;
};

/** A programme item is where a chain begins: in which text it stands is told where it is asked for. */
const isNoItem = (index: TraceIndex) => (number: number) => nodeAt(index, number)?.kind !== 'programme-item';

/** Each item above once, by kind and then from the furthest to the nearest; and the ends that are not there. */
const stepsUp = (index: TraceIndex, start: number, most: number): readonly TraceStep[] => {
  const { nodes, distances, links } = reach(index.up, [start], { most, through: isNoItem(index) });
  const found = nodes.flatMap((number, position) => {
    const link = index.trace.links[at(links, position)];
    if (link === undefined) return [];
    return [stepTo(index, { link, number, by: link.to ?? '', distance: at(distances, position) })];
  });
  const missing = (index.loose.get(nodeAt(index, start)?.id ?? '') ?? [])
    .filter(link => link.from === null)
    .map(link => ({ distance: 1, by: link.to ?? '', link, below: [] }));
  const order = new Map(traceNodeKinds.map((kind, position) => [kind, position]));
  const rank = ({ node }: TraceStep): number => (node === undefined ? -1 : (order.get(node.kind) ?? 0));
  return [...missing, ...found].toSorted(
    (a, b) => rank(a) - rank(b) || b.distance - a.distance || worse(a) - worse(b),
  );
};

/** The worst verdict comes first. */
const worse = ({ node }: TraceStep): number =>
  node?.verdict === undefined ? 0 : -verdicts.indexOf(node.verdict);

const related = (index: TraceIndex, item: TraceNode): readonly TraceStep[] =>
  (index.loose.get(item.id) ?? [])
    .filter(link => link.from !== null && link.to !== null)
    .map(link => {
      const other = link.from === item.id ? link.to : link.from;
      const number = index.numbers.get(other ?? '');
      return number === undefined
        ? { distance: 1, by: item.id, link, below: [] }
        : stepTo(index, { link, number, by: item.id, distance: 1 });
    });

/** Why there may be no verdict: the descriptors to which a standard above does not apply. */
const notApplying = (index: TraceIndex, above: readonly number[]): readonly TraceStep[] =>
  above.slice(1).flatMap(standard => {
    const id = nodeAt(index, standard)?.id ?? '';
    return (index.loose.get(id) ?? [])
      .filter(({ from, cause }) => from === id && cause === 'standard-not-applying')
      .map(link => {
        const number = index.numbers.get(link.to ?? '') ?? 0;
        return stepTo(index, { link, number, by: id, distance: 1 });
      });
  });
