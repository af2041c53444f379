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

/** A truth whose facts are gathered only if somebody asks for them: of a proof, most parts are not cited. */
class Lazily implements Explained {
  readonly truth: Truth;
  #gather: (() => readonly Cited[]) | undefined;
  #facts: readonly Cited[] | undefined;

  constructor(truth: Truth, gather: () => readonly Cited[]) {
    this.truth = truth;
    this.#gather = gather;
  }

  get facts(): readonly Cited[] {
    this.#facts ??= this.#gather?.() ?? [];
    this.#gather = undefined;
    return this.#facts;
  }
}

/** A truth, and how to gather the facts that settle it. */
export const explained = (truth: Truth, gather: () => readonly Cited[]): Explained =>
  new Lazily(truth, gather);

/** What a fact costs to rest upon: of several proofs the cheapest is cited. */
export interface Weigh {
  (pointer: Pointer): number;
  /** The least that any fact can cost: a proof by one fact that costs no more is not bettered by any other. */
  readonly least?: number;
}

/** From this weight on something speaks against a fact, or leaves it open. */
export const disputedFrom = 1e8;

/** The opposite truth, on the same facts. */
export const negated = (that: Explained): Explained =>
  explained(that.truth === undefined ? undefined : !that.truth, () => that.facts);

/**
 * Kleene's conjunction with its proof: one false part settles it, the cheapest; all parts together prove it true, with
 * `whole`, the facts that say that there are no further parts.
 */
export const conjunction = (
  parts: Iterable<Explained>,
  weigh: Weigh,
  whole: readonly Cited[] = [],
): Explained => settled(parts, false, weigh, whole);

/** Kleene's disjunction with its proof. */
export const disjunction = (
  parts: Iterable<Explained>,
  weigh: Weigh,
  whole: readonly Cited[] = [],
): Explained => settled(parts, true, weigh, whole);

/** Keeps no part longer than it may be cited: once one decides, those that do not are let go. */
const settled = (
  parts: Iterable<Explained>,
  decisive: boolean,
  weigh: Weigh,
  whole: readonly Cited[],
): Explained => {
  const deciding: Explained[] = [];
  let others: Explained[] = [];
  for (const part of parts) {
    if (part.truth === decisive) {
      if (isUnbeatable(part, weigh)) return part;
      if (deciding.push(part) === 1) others = [];
    } else if (deciding.length === 0) others.push(part);
  }
  if (deciding.length > 0) return explained(decisive, () => cheapest(deciding, 1, weigh));
  return others.some(part => part.truth === undefined)
    ? explained(undefined, () => united(others.filter(part => part.truth === undefined)))
    : explained(!decisive, () => united(others, whole));
};

/** A proof by one fact of the least weight, or by none. */
const isUnbeatable = (part: Explained, weigh: Weigh): boolean => {
  if (weigh.least === undefined) return false;
  const [fact, ...more] = part.facts;
  return fact === undefined || (more.length === 0 && weigh(fact.pointer) <= weigh.least);
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
  const [only] = parts;
  if (parts.length === 1 && more.length === 0 && only !== undefined && only.facts.length < 2)
    return only.facts;
  const all = [...parts.flatMap(part => part.facts), ...more];
  const byPointer = new Map<Pointer, Cited>();
  for (const fact of all) {
    const known = byPointer.get(fact.pointer);
    if (known === undefined || known.state === 'present') byPointer.set(fact.pointer, fact);
  }
  const facts = [...byPointer.values()];
  return all.some(({ state }) => state === 'present') ? withoutEnclosing(facts) : facts;
};

/** Leaves out that something is there where a stated fact inside it is cited. */
const withoutEnclosing = (facts: readonly Cited[]): readonly Cited[] => {
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

/** What is stated, and what is not, before the lists that say that there is no more. */
export const tellingFirst = (facts: readonly Cited[]): readonly Cited[] => {
  const isBackground = (fact: Cited): boolean => fact.state === 'list' && fact.entries > 0;
  return [...facts.filter(fact => !isBackground(fact)), ...facts.filter(isBackground)];
};

/** Whether a fact is something that stands in the descriptor: not absent, not unknown, not an empty list. */
export const isStated = (fact: Cited): boolean =>
  fact.state === 'value' || fact.state === 'present' || (fact.state === 'list' && fact.entries > 0);
