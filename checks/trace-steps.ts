import type { TraceStep } from '../model/trace-answer.ts';
import { refiningKinds, type TraceLink } from '../model/trace-graph.ts';
import { verdicts } from '../model/verdict.ts';
import { at, reach, type Graph } from './graph.ts';
import { nodeAt, openStates, type TraceIndex } from './trace-index.ts';

/** All links below, each followed by those of the item that it leads to; an item is followed once. */
export const stepsDown = (index: TraceIndex, start: number, most: number): readonly TraceStep[] => {
  const far = reach(index.down, [start], { most });
  const distance = new Map(far.nodes.map((node, position) => [node, at(far.distances, position)]));
  const steps: TraceStep[] = [];
  const followed = new Set<number>();
  const open: Pending[] = [{ number: start, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { step, number, depth } = next;
    if (step !== undefined) steps.push(step);
    if (number === undefined || depth >= most || followed.has(number) || distance.get(number) !== depth)
      continue;
    followed.add(number);
    for (const link of inOrder(linksDown(index, number), index).toReversed())
      open.push(pending(index, link, depth + 1));
  }
  return steps;
};

/** By kind, down to the verdicts; of these what is missing first, then the worst. */
const inOrder = (links: readonly TraceLink[], index: TraceIndex): readonly TraceLink[] => {
  const verdictOf = ({ to }: TraceLink): number => {
    if (to === null) return verdicts.length;
    const verdict = nodeAt(index, index.numbers.get(to) ?? -1)?.verdict;
    return verdict === undefined ? 0 : verdicts.indexOf(verdict);
  };
  return links.toSorted((a, b) => kindRank(a) - kindRank(b) || verdictOf(b) - verdictOf(a));
};

const kindRank = ({ kind }: TraceLink): number => refiningKinds.findIndex(each => each === kind);

interface Pending {
  readonly step?: TraceStep;
  readonly number?: number;
  readonly depth: number;
}

const pending = (index: TraceIndex, link: TraceLink, depth: number): Pending => {
  const number = link.to === null ? undefined : index.numbers.get(link.to);
  const by = link.from ?? '';
  if (number === undefined) return { step: { distance: depth, by, link, below: [] }, depth };
  return { step: stepTo(index, { link, number, by, distance: depth }), number, depth };
};

/** The refining links of an item downwards: those that lead to another, and those that lead to nothing. */
export const linksDown = (index: TraceIndex, node: number): readonly TraceLink[] => {
  const id = nodeAt(index, node)?.id ?? '';
  const loose = (index.loose.get(id) ?? []).filter(link => link.from === id && link.to === null);
  return [...linksOf(index.down, node, index), ...loose];
};

const linksOf = (graph: Graph, node: number, { trace }: TraceIndex): readonly TraceLink[] => {
  const links: TraceLink[] = [];
  for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++) {
    const link = trace.links[at(graph.links, place)];
    if (link !== undefined) links.push(link);
  }
  return links;
};

/** A step to the item of a number, by a link. */
export const stepTo = (
  index: TraceIndex,
  { link, number, by, distance }: { link: TraceLink; number: number; by: string; distance: number },
): TraceStep => {
  const node = nodeAt(index, number);
  return { distance, by, link, ...(node === undefined ? {} : { node }), below: openStates(index, number) };
};
