/** A directed graph over the nodes 0 … size - 1, in compressed sparse rows: all that leaves a node lies together. */
export interface Graph {
  readonly size: number;
  /** Where the row of a node begins; the row of node n ends where that of n + 1 begins. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** For each place in `targets`, which of the links it came by, in the order in which they were given. */
  readonly links: Int32Array;
}

/** A list of node numbers. */
export type Numbers = ArrayLike<number>;

/** Lays links out by the node they leave, in linear time; within a row they stay in the order given. */
export const graphOf = (size: number, from: Numbers, to: Numbers): Graph => {
  const offsets = new Int32Array(size + 1);
  for (let link = 0; link < from.length; link++) raise(offsets, at(from, link) + 1, 1);
  for (let node = 0; node < size; node++) raise(offsets, node + 1, at(offsets, node));
  const free = offsets.slice();
  const targets = new Int32Array(from.length);
  const links = new Int32Array(from.length);
  for (let link = 0; link < from.length; link++) {
    const place = at(free, at(from, link));
    raise(free, at(from, link), 1);
    targets[place] = at(to, link);
    links[place] = link;
  }
  return { size, offsets, targets, links };
};

/** What a search came to, nearest first: each node once, with how far it is and by which link it was first reached. */
export interface Reached {
  readonly nodes: readonly number[];
  readonly distances: readonly number[];
  /** -1 for the nodes at which the search began. */
  readonly links: readonly number[];
}

/** How far a search goes: so many steps, and from the start only through nodes that are asked about. */
export interface Reaching {
  readonly most?: number;
  readonly through?: (node: number) => boolean;
}

/** Finds all that can be reached from some nodes, breadth first. */
export const reach = (
  graph: Graph,
  starts: Numbers,
  { most = Infinity, through }: Reaching = {},
): Reached => {
  const seen = new Uint8Array(graph.size);
  const found = { nodes: [] as number[], distances: [] as number[], links: [] as number[] };
  const add = (node: number, distance: number, link: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    found.nodes.push(node);
    found.distances.push(distance);
    found.links.push(link);
  };
  for (let index = 0; index < starts.length; index++) add(at(starts, index), 0, -1);
  for (let index = 0; index < found.nodes.length; index++) {
    const distance = at(found.distances, index);
    if (distance >= most) break;
    const node = at(found.nodes, index);
    if (distance > 0 && through?.(node) === false) continue;
    for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++)
      add(at(graph.targets, place), distance + 1, at(graph.links, place));
  }
  return found;
};

/** The orphans: the nodes that none of the roots leads to, in ascending order. */
export const unreached = (graph: Graph, roots: Numbers): readonly number[] => {
  const seen = new Uint8Array(graph.size);
  for (const node of reach(graph, roots).nodes) seen[node] = 1;
  const orphans: number[] = [];
  for (let node = 0; node < graph.size; node++) if (seen[node] === 0) orphans.push(node);
  return orphans;
};

/** The entry at an index that is known to be within a list. */
export const at = (list: Numbers, index: number): number => list[index] ?? 0;

const raise = (list: Int32Array, index: number, by: number): void => {
  list[index] = at(list, index) + by;
};
