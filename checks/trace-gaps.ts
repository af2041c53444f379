import type { StateCounts, TraceGap, TraceGapGroup, TraceGaps } from '../model/trace-answer.ts';
import { linkCauses, type LinkCause, type TraceLink, type TraceNode } from '../model/trace-graph.ts';
import type { TraceIndex } from './trace-index.ts';

/** All that is missing in a trace, by its cause and then by the item that it concerns. */
export const traceGaps = ({ trace, cycles }: TraceIndex): TraceGaps => {
  const nodes = new Map(trace.nodes.map(node => [node.id, node]));
  const groups = causes.flatMap(cause => groupOf(cause, trace.links, nodes));
  return {
    links: countStates(trace.links),
    gaps: groups.filter(({ state }) => state !== 'out-of-reach'),
    outOfReach: groups.filter(({ state }) => state === 'out-of-reach'),
    cycles,
  };
};

/** Whether anything is missing: what is out of reach is not. */
export const hasGaps = ({ gaps, cycles }: TraceGaps): boolean => gaps.length + cycles.length > 0;

// sound: the keys of an object of the model that nobody can add to
const causes = Object.keys(linkCauses) as readonly LinkCause[];

const groupOf = (
  cause: LinkCause,
  links: readonly TraceLink[],
  nodes: ReadonlyMap<string, TraceNode>,
): readonly TraceGapGroup[] => {
  const found = new Map<string, [TraceLink, ...TraceLink[]]>();
  for (const link of links) {
    if (link.cause !== cause) continue;
    const id = concerned(link, nodes);
    const list = found.get(id);
    if (list === undefined) found.set(id, [link]);
    else list.push(link);
  }
  const gaps = [...found].flatMap(([id, own]): readonly TraceGap[] => {
    const item = nodes.get(id);
    return item === undefined ? [] : [{ item, links: own }];
  });
  return gaps.length === 0 ? [] : [{ cause, state: linkCauses[cause], gaps }];
};

/** The end at which somebody has to look: the evidence that a link leads to, else the upper end, else what is there. */
const concerned = ({ from, to }: TraceLink, nodes: ReadonlyMap<string, TraceNode>): string => {
  const isEvidence = to !== null && nodes.get(to)?.kind === 'evidence';
  return (isEvidence ? to : (from ?? to)) ?? '';
};

const countStates = (links: readonly TraceLink[]): StateCounts => {
  const counts: { [S in TraceLink['state']]?: number } = {};
  for (const { state } of links) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
