import { linkStates, type TraceGraph, type TraceLink, type TraceNode } from '../model/trace-graph.ts';
import { random } from './random.ts';

/** A trace of a given size, and how many cycles were planted in it. */
export interface SyntheticTrace {
  readonly trace: TraceGraph;
  readonly cycles: number;
}

const ring = 3;

/**
 * A trace of so many items and three times as many links: links lead from lower numbers to higher ones, many ways to
 * the same items, but for those that close a ring of three neighbours.
 */
export const syntheticTrace = (size: number, seed: number): SyntheticTrace => {
  const source = random(seed);
  const ids = Array.from({ length: size }, (_, number) => `item-${number}`);
  const nodes = ids.map((id): TraceNode => ({ kind: 'requirement', id, label: id }));
  const links: TraceLink[] = [];
  const add = (from: number, to: number): void => {
    const state = source.chance(0.9) ? 'covered' : source.pick(linkStates);
    links.push({ kind: 'serves', from: ids[from] ?? null, to: ids[to] ?? null, state });
  };
  for (let number = 1; number < size; number++) add(Math.floor((number - 1) / 4), number);
  let cycles = 0;
  for (let first = 0; first + ring <= size; first += 1000) {
    for (let step = 0; step < ring; step++) add(first + step, first + ((step + 1) % ring));
    cycles++;
  }
  while (links.length < 3 * size) {
    const from = source.below(size - 1);
    add(from, from + 1 + source.below(Math.min(1000, size - 1 - from)));
  }
  return { trace: { nodes, links }, cycles };
};
