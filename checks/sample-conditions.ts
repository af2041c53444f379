import type { Condition } from '../model/expression.ts';

/** Both of these; the same node for the same parts, so that it is compiled once. */
export const bothOf = (a: Condition, b: Condition): Condition =>
  derived(a, 'and', b, () => ({ kind: 'and', all: [a, b] }));

/** Where the one holds, so does the other; the same node for the same parts. */
export const whenOf = (condition: Condition, then: Condition): Condition =>
  derived(condition, 'when', then, () => ({ kind: 'when', condition, then }));

/** What does not hold; the same node for the same part. */
export const notOf = (that: Condition): Condition =>
  derived(that, 'not', that, () => ({ kind: 'not', that }));

const known = new WeakMap<Condition, Map<string, WeakMap<Condition, Condition>>>();

const derived = (a: Condition, kind: string, b: Condition, made: () => Condition): Condition => {
  const byKind = known.get(a) ?? new Map<string, WeakMap<Condition, Condition>>();
  known.set(a, byKind);
  const byOther = byKind.get(kind) ?? new WeakMap<Condition, Condition>();
  byKind.set(kind, byOther);
  const node = byOther.get(b) ?? made();
  byOther.set(b, node);
  return node;
};
