import { at, type Graph, type Numbers } from './graph.ts';

/** The strongly connected components of a graph, numbered so that links lead from higher numbers to lower ones. */
export interface Components {
  readonly count: number;
  /** The component of each node. */
  readonly of: Int32Array;
  /** All nodes, component by component, in ascending order of the components. */
  readonly order: Int32Array;
}

/** Finds the strongly connected components in linear time, by Tarjan's algorithm with a stack of its own. */
export const components = (graph: Graph): Components => {
  const search = newSearch(graph);
  for (let node = 0; node < graph.size; node++) if (search.index[node] === unseen) explore(node, search);
  return { count: search.count, of: search.of, order: search.order };
};

/** The members of each cycle, in ascending order; cycles by their least member. A link to itself is a cycle of one. */
export const cycles = (graph: Graph, { count, of, order }: Components): readonly (readonly number[])[] => {
  const sizes = new Int32Array(count);
  for (const component of of) sizes[component] = at(sizes, component) + 1;
  const members = new Map<number, number[]>();
  for (const node of order) {
    const component = at(of, node);
    if (at(sizes, component) === 1 && !linksToItself(graph, node)) continue;
    const list = members.get(component);
    if (list === undefined) members.set(component, [node]);
    else list.push(node);
  }
  return [...members.values()]
    .map(list => list.toSorted((a, b) => a - b))
    .toSorted((a, b) => at(a, 0) - at(b, 0));
};

/**
 * For each node, the union of its own bits and those of all that it leads to, in linear time: what is reached by
 * several ways counts once, and the members of a cycle share all their bits.
 */
export const rollUp = (graph: Graph, { count, of, order }: Components, own: Numbers): Int32Array => {
  const bits = new Int32Array(count);
  for (const node of order) {
    const component = at(of, node);
    let sum = at(bits, component) | at(own, node);
    for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++)
      sum |= at(bits, at(of, at(graph.targets, place)));
    bits[component] = sum;
  }
  return of.map(component => at(bits, component));
};

const linksToItself = (graph: Graph, node: number): boolean => {
  for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++)
    if (graph.targets[place] === node) return true;
  return false;
};

const unseen = -1;

interface Search {
  readonly graph: Graph;
  /** When each node was first met; `unseen` before. */
  readonly index: Int32Array;
  /** The earliest node that is still open and can be reached from it. */
  readonly low: Int32Array;
  /** The component of each node; `unseen` while it is open. */
  readonly of: Int32Array;
  readonly order: Int32Array;
  /** How far the row of each node on the path has been walked. */
  readonly next: Int32Array;
  /** The nodes from the start to where the search stands. */
  readonly path: number[];
  /** The nodes that were met and belong to no component yet. */
  readonly open: number[];
  met: number;
  closed: number;
  count: number;
}

const newSearch = (graph: Graph): Search => ({
  graph,
  index: new Int32Array(graph.size).fill(unseen),
  low: new Int32Array(graph.size),
  of: new Int32Array(graph.size).fill(unseen),
  order: new Int32Array(graph.size),
  next: graph.offsets.slice(),
  path: [],
  open: [],
  met: 0,
  closed: 0,
  count: 0,
});

const explore = (start: number, search: Search): void => {
  enter(start, search);
  for (let node = search.path.at(-1); node !== undefined; node = search.path.at(-1)) {
    const place = at(search.next, node);
    if (place < at(search.graph.offsets, node + 1)) {
      search.next[node] = place + 1;
      follow(node, at(search.graph.targets, place), search);
    } else leave(node, search);
  }
};

const enter = (node: number, search: Search): void => {
  search.index[node] = search.low[node] = search.met++;
  search.path.push(node);
  search.open.push(node);
};

const follow = (node: number, target: number, search: Search): void => {
  if (search.index[target] === unseen) enter(target, search);
  else if (search.of[target] === unseen) lower(node, at(search.index, target), search);
};

const lower = (node: number, to: number, { low }: Search): void => {
  low[node] = Math.min(at(low, node), to);
};

/** Done with all that a node leads to: it closes its component if it was the first of it. */
const leave = (node: number, search: Search): void => {
  search.path.pop();
  const before = search.path.at(-1);
  if (before !== undefined) lower(before, at(search.low, node), search);
  if (search.low[node] === search.index[node]) close(node, search);
};

const close = (first: number, search: Search): void => {
  for (let node = search.open.pop(); node !== undefined; node = search.open.pop()) {
    search.of[node] = search.count;
    search.order[search.closed++] = node;
    if (node === first) break;
  }
  search.count++;
};
