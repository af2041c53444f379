import type { Condition } from '../model/expression.ts';

/**
 * What the builder knows while a rule is being built: how deep the quantifiers are nested, and which conditions have
 * not yet found their place in the rule. Building is synchronous, so one such record at a time is enough.
 */
interface Building {
  depth: number;
  readonly loose: Set<Condition>;
}
let building: Building | undefined;

/** The condition that always holds. */
export const always: Condition = Object.freeze({ kind: 'constant', value: true });

/**
 * Runs a callback that builds one condition over references to variables `0` to `depth`.
 * @throws TypeError where a condition was built that is not part of the result: it was joined by `&&`, or dropped.
 */
export const build = (depth: number, callback: () => Condition): Condition => {
  const outer = building;
  const current: Building = { depth, loose: new Set() };
  building = current;
  try {
    const root = callback();
    current.loose.delete(root);
    if (current.loose.size > 0)
      throw new TypeError(
        'a condition was built that is not part of the rule: join conditions by and(), or(), not(), when()',
      );
    return root;
  } finally {
    building = outer;
  }
};

/** Freezes a node and notes that its parts have found their place. */
export const node = (made: Condition, ...parts: readonly Condition[]): Condition => {
  for (const part of parts) building?.loose.delete(part);
  Object.defineProperty(made, Symbol.toPrimitive, { value: poisoned });
  Object.freeze(made);
  if (made.kind !== 'constant') building?.loose.add(made);
  return made;
};

/** A reference or a condition is asked for a value, which it does not have while a rule is built. */
export const poisoned = (): never => {
  throw new TypeError('a reference or condition has no value while the rule is built: use its methods');
};

/** All of these hold. */
export const and = (...all: readonly [Condition, ...Condition[]]): Condition =>
  all.length === 1 ? all[0] : node({ kind: 'and', all: Object.freeze([...all]) }, ...all);

/** One of these holds at least. */
export const or = (...any: readonly [Condition, ...Condition[]]): Condition =>
  any.length === 1 ? any[0] : node({ kind: 'or', any: Object.freeze([...any]) }, ...any);

/** This does not hold. */
export const not = (that: Condition): Condition => node({ kind: 'not', that }, that);

/** Where the condition holds, so does the other. */
export const when = (condition: Condition, then: Condition): Condition =>
  node({ kind: 'when', condition, then }, condition, then);

/** Runs a callback with one more variable bound, and gives its number. */
export const binding = <T>(callback: (bound: number) => T): T => {
  const outer = building;
  const bound = (outer?.depth ?? 0) + 1;
  building = { depth: bound, loose: outer?.loose ?? new Set() };
  try {
    return callback(bound);
  } finally {
    building = outer;
  }
};
