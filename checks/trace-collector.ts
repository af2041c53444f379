import {
  linkCauses,
  type LinkCause,
  type TraceGraph,
  type TraceLink,
  type TraceNode,
  type TraceNodeKind,
} from '../model/trace-graph.ts';

/** What is stated of a link; its state follows from its cause. */
export type LinkFacts = Omit<TraceLink, 'state' | 'cause'> & { readonly cause?: LinkCause | undefined };

/** Gathers the items and links of a trace: an item once, a link as often as it is stated. */
export interface TraceCollector {
  addNode(node: TraceNode): void;
  addLink(link: LinkFacts): void;
  /** Whether there is an item of this id, and of this kind where one is given. */
  has(id: string, kind?: TraceNodeKind): boolean;
  readonly graph: TraceGraph;
}

/** A collector with nothing in it. */
export const traceCollector = (): TraceCollector => {
  const nodes = new Map<string, TraceNode>();
  const list: TraceNode[] = [];
  const links: TraceLink[] = [];
  return {
    addNode: node => {
      if (nodes.has(node.id)) return;
      nodes.set(node.id, node);
      list.push(node);
    },
    addLink: ({ cause, ...link }) => {
      links.push(
        cause === undefined ? { ...link, state: 'covered' } : { ...link, state: linkCauses[cause], cause },
      );
    },
    has: (id, kind) => (kind === undefined ? nodes.has(id) : nodes.get(id)?.kind === kind),
    graph: { nodes: list, links },
  };
};
