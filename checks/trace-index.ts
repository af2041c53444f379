import {
  linkStates,
  refiningKinds,
  type LinkState,
  type TraceGraph,
  type TraceLink,
  type TraceNode,
} from '../model/trace-graph.ts';
import { at, graphOf, type Graph } from './graph.ts';
import { components, cycles, rollUp } from './graph-components.ts';

/** A trace laid out for walking: its items by number, what leads down and up, and what is found below each. */
export interface TraceIndex {
  readonly trace: TraceGraph;
  readonly numbers: ReadonlyMap<string, number>;
  /** The refining links with both ends, from the upper to the lower; `links` of it are numbers of `trace.links`. */
  readonly down: Graph;
  /** The same, from the lower to the upper. */
  readonly up: Graph;
  /** The links of each item that lead to nothing or that relate it, by its id. */
  readonly loose: ReadonlyMap<string, readonly TraceLink[]>;
  /** For each item the states of all links that begin at it or below it, as bits. */
  readonly states: Int32Array;
  readonly cycles: readonly (readonly string[])[];
}

/** Lays a trace out, in time that grows as its items and links do. */
export const traceIndex = (trace: TraceGraph): TraceIndex => {
  const { nodes, links } = trace;
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const own = new Int32Array(nodes.length);
  const loose = new Map<string, TraceLink[]>();
  const refining = newEnds();
  const ordering = newEnds();
  for (const [index, link] of links.entries()) {
    const [from, to] = [numbers.get(link.from ?? ''), numbers.get(link.to ?? '')];
    const isRefinement = isRefining(link);
    if (isRefinement && from !== undefined) own[from] = at(own, from) | bitOf(link.state);
    if (isRefinement && from !== undefined && to !== undefined) {
      add(refining, from, to, index);
      add(ordering, from, to, index);
    } else {
      keep(link, link.from, loose);
      keep(link, link.to, loose);
    }
    if (from !== undefined && to !== undefined) addPartial(link, from, to, index, ordering);
  }
  const down = layOut(nodes.length, refining);
  const ordered = layOut(nodes.length, ordering);
  return {
    trace,
    numbers,
    down,
    up: layOut(nodes.length, { ...refining, from: refining.to, to: refining.from }),
    loose,
    states: rollUp(down, components(down), own),
    cycles: cycles(ordered, components(ordered)).map(members =>
      members.map(member => nodes[member]?.id ?? ''),
    ),
  };
};

/** The states other than covered that are found on an item's links downwards, and below. */
export const openStates = (index: TraceIndex, number: number): readonly LinkState[] =>
  linkStates.filter(state => state !== 'covered' && (at(index.states, number) & bitOf(state)) !== 0);

/** The item of a number. */
export const nodeAt = ({ trace }: TraceIndex, number: number): TraceNode | undefined => trace.nodes[number];

const isRefining = ({ kind }: TraceLink): boolean => refiningSet.has(kind);
const refiningSet: ReadonlySet<TraceLink['kind']> = new Set(refiningKinds);

const bitOf = (state: LinkState): number => 1 << linkStates.indexOf(state);

interface Ends {
  readonly from: number[];
  readonly to: number[];
  readonly number: number[];
}

const newEnds = (): Ends => ({ from: [], to: [], number: [] });

const add = (ends: Ends, from: number, to: number, number: number): void => {
  ends.from.push(from);
  ends.to.push(to);
  ends.number.push(number);
};

/** A requirement that is part of another is below it, as far as cycles are concerned; what is uncertain says nothing. */
const addPartial = (link: TraceLink, from: number, to: number, number: number, ends: Ends): void => {
  if (link.state !== 'covered') return;
  if (link.relation === 'superset') add(ends, from, to, number);
  if (link.relation === 'subset') add(ends, to, from, number);
};

const layOut = (size: number, { from, to, number }: Ends): Graph => {
  const graph = graphOf(size, from, to);
  return { ...graph, links: graph.links.map(link => at(number, link)) };
};

const keep = (link: TraceLink, end: string | null, loose: Map<string, TraceLink[]>): void => {
  if (end === null) return;
  const list = loose.get(end);
  if (list === undefined) loose.set(end, [link]);
  else list.push(link);
};
