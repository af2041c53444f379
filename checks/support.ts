import type { FactState } from '../model/assessment.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Truth } from './compare.ts';

/** A fact that a condition looked at. */
export type Cited = FactState & { readonly pointer: Pointer };

/** A truth with the facts that settle it; for an unknown truth, the facts that leave it open. */
export interface Explained {
  readonly truth: Truth;
  readonly facts: readonly Cited[];
}

/** What a fact costs to rest upon: of several proofs the cheapest is cited. */
export type Weigh = (pointer: Pointer) => number;

/** The opposite truth, on the same facts. */
export const negated = ({ truth, facts }: Explained): Explained => ({
  truth: truth === undefined ? undefined : !truth,
  facts,
});

/**
 * Kleene's conjunction with its proof: one false part settles it, the cheapest; all parts together prove it true, with
 * `whole`, the facts that say that there are no further parts.
 */
export const conjunction = (
  parts: readonly Explained[],
  weigh: Weigh,
  whole: readonly Cited[] = [],
): Explained => settled(parts, false, weigh, whole);

/** Kleene's disjunction with its proof. */
export const disjunction = (
  parts: readonly Explained[],
  weigh: Weigh,
  whole: readonly Cited[] = [],
): Explained => settled(parts, true, weigh, whole);

const settled = (
  parts: readonly Explained[],
  decisive: boolean,
  weigh: Weigh,
  whole: readonly Cited[],
): Explained => {
  const deciding = parts.filter(part => part.truth === decisive);
  if (deciding.length > 0) return { truth: decisive, facts: cheapest(deciding, 1, weigh) };
  const open = parts.filter(part => part.truth === undefined);
  if (open.length > 0) return { truth: undefined, facts: united(open) };
  return { truth: !decisive, facts: united(parts, whole) };
};

/** The facts of the `wanted` parts that cost least, the earlier of equals. */
export const cheapest = (parts: readonly Explained[], wanted: number, weigh: Weigh): readonly Cited[] => {
  if (parts.length === 1 && wanted === 1) return parts[0]?.facts ?? [];
  const priced = parts.map(part => ({
    part,
    price: part.facts.reduce((sum, fact) => sum + weigh(fact.pointer), 0),
  }));
  return united(
    priced
      .toSorted((a, b) => a.price - b.price)
      .slice(0, wanted)
      .map(({ part }) => part),
  );
};

/**
 * The facts of several proofs, each once. That something is there needs no fact of its own where a stated fact inside
 * it is cited; that a list is complete says also that it is there.
 */
export const united = (
  parts: readonly Pick<Explained, 'facts'>[],
  more: readonly Cited[] = [],
): readonly Cited[] => {
  const byPointer = new Map<Pointer, Cited>();
  for (const fact of [...more, ...parts.flatMap(part => part.facts)]) {
    const known = byPointer.get(fact.pointer);
    if (known === undefined || known.state === 'present') byPointer.set(fact.pointer, fact);
  }
  const facts = [...byPointer.values()];
  const inside = new Set(
    facts.filter(fact => fact.state !== 'absent').flatMap(fact => ancestors(fact.pointer)),
  );
  return facts.filter(fact => fact.state !== 'present' || !inside.has(fact.pointer));
};

const ancestors = (pointer: Pointer): readonly Pointer[] => {
  const found: Pointer[] = [];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    found.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return found;
};

/** Whether a fact is something that stands in the descriptor: not absent, not unknown, not an empty list. */
export const isStated = (fact: Cited): boolean =>
  fact.state === 'value' || fact.state === 'present' || (fact.state === 'list' && fact.entries > 0);
