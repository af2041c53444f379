import type { FactState } from '../model/assessment.ts';
import type { Comparator, Condition, ListValue, Path, Value } from '../model/expression.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import { compareValues } from './compare.ts';
import { callOpaque, type OpaqueFunctions } from './opaque.ts';
import { matchesPattern } from './pattern.ts';
import { cheapest, conjunction, disjunction, negated, united } from './support.ts';
import type { Cited, Explained, Weigh } from './support.ts';
import { step } from './values.ts';

/** A value and where it stands. */
export interface Located {
  readonly value: unknown;
  readonly pointer: Pointer;
}

/** What a reading needs besides the condition: how dear facts are, and the functions behind `opaque`. */
export interface Explaining {
  readonly weigh: Weigh;
  readonly functions: OpaqueFunctions;
}

/** The second reading of a condition: its truth with the smallest set of facts that settles it. */
export const explain = (condition: Condition, bound: readonly Located[], by: Explaining): Explained => {
  const inner = (part: Condition): Explained => explain(part, bound, by);
  switch (condition.kind) {
    case 'constant':
      return { truth: condition.value, facts: [] };
    case 'given':
      return given(locate(condition.path, bound));
    case 'compare': {
      const sides = [condition.left, condition.right].map(side => operand(side, bound));
      return onValues(sides, ([a, b]) => compareValues(condition.sort, condition.op, a, b));
    }
    case 'in':
      return onValues([operand(condition.value, bound)], ([value]) =>
        condition.options.some(option => option === value),
      );
    case 'matches':
      return onValues([operand(condition.value, bound)], ([value]) =>
        typeof value === 'string' ? matchesPattern(condition.pattern, value) : undefined,
      );
    case 'covers':
      return conjunction(
        condition.items.map(item =>
          overEntries(condition.list, bound, by, entry => onValues([entry], ([value]) => value === item)),
        ),
        by.weigh,
      );
    case 'and':
      return conjunction(condition.all.map(inner), by.weigh);
    case 'or':
      return disjunction(condition.any.map(inner), by.weigh);
    case 'not':
      return negated(inner(condition.that));
    case 'when':
      return disjunction([negated(inner(condition.condition)), inner(condition.then)], by.weigh);
    case 'every':
      // every entry that counts is so: there is none that counts and is not so
      return negated(
        overEntries(condition.list, bound, by, entry => {
          const within = bindEntry(bound, condition.bind, entry);
          const that = negated(explain(condition.that, within, by));
          return conjunction([explain(condition.where, within, by), that], by.weigh);
        }),
      );
    case 'some':
      return overEntries(condition.list, bound, by, entry => {
        const within = bindEntry(bound, condition.bind, entry);
        return conjunction(
          [explain(condition.where, within, by), explain(condition.that, within, by)],
          by.weigh,
        );
      });
    case 'count':
      return onEntries(condition.list, bound, (entries, whole) => {
        const counted = entries.map(entry =>
          witnessed(explain(condition.where, bindEntry(bound, condition.bind, entry), by), entry, whole),
        );
        return counts[condition.op](counted, condition.than, whole, by.weigh);
      });
    case 'unique':
      return onEntries(condition.list, bound, (entries, whole) =>
        unique(
          entries.map(entry => follow(entry, condition.key)),
          whole,
        ),
      );
    case 'refersTo': {
      const sought = operand(condition.value, bound);
      return overEntries(condition.list, bound, by, entry => {
        const key = operandAt(follow(entry, condition.key));
        // an entry without the key is referred to by nothing
        if (key.value === undefined) return { truth: false, facts: factsOf([key]) };
        return onValues([sought, key], ([a, b]) => a === b);
      });
    }
    case 'opaque':
      return opaque(condition.name, condition.args, bound, by);
  }
};

/** What is known of a value that a condition asks for. */
interface Operand {
  readonly value: unknown;
  /** Undefined for a literal. */
  readonly fact?: Cited;
  /** Whether the value may be judged: not where it is unknown, or absent without default. */
  readonly stated: boolean;
}

/** Follows keys from a located value; where something on the way is unknown, that is where it ends. */
const follow = (start: Located, keys: readonly string[]): Located => {
  let { value, pointer } = start;
  for (const key of keys) {
    if (isUnknown(value)) return { value, pointer };
    value = step(value, key);
    pointer = childPointer(pointer, key);
  }
  return { value, pointer };
};

/** The value at a path, with its pointer. */
export const locate = (path: Path, bound: readonly Located[]): Located => {
  const start = bound[path.from];
  if (start === undefined) throw new TypeError(`variable ${path.from} is not bound`);
  return follow(start, path.keys);
};

/** What a located value is, as a fact. */
export const factOf = ({ value, pointer }: Located): Cited => ({ pointer, ...stateOf(value) });

const stateOf = (value: unknown): FactState => {
  if (value === undefined) return { state: 'absent' };
  if (isUnknown(value)) return { state: 'unknown', reason: value.reason };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return { state: 'value', value };
  return { state: 'present' };
};

const operandAt = (located: Located): Operand => {
  const stated = located.value !== undefined && !isUnknown(located.value);
  return { value: located.value, fact: factOf(located), stated };
};

const operand = (value: Value, bound: readonly Located[]): Operand => {
  switch (value.kind) {
    case 'literal':
      return { value: value.value, stated: true };
    case 'path':
      return operandAt(locate(value, bound));
    case 'orElse': {
      const found = operandAt(locate(value.path, bound));
      return found.value === undefined ? { ...found, value: value.value, stated: true } : found;
    }
  }
};

/** A test on values: open where one of them is not stated. */
const onValues = (
  operands: readonly Operand[],
  test: (values: readonly unknown[]) => boolean | undefined,
): Explained => {
  const open = operands.filter(each => !each.stated);
  if (open.length > 0) return { truth: undefined, facts: factsOf(open) };
  return { truth: test(operands.map(each => each.value)), facts: factsOf(operands) };
};

const factsOf = (operands: readonly Operand[]): readonly Cited[] =>
  united([{ facts: operands.flatMap(({ fact }) => (fact === undefined ? [] : [fact])) }]);

const given = (located: Located): Explained => {
  const fact = factOf(located);
  return { truth: fact.state === 'unknown' ? undefined : fact.state !== 'absent', facts: [fact] };
};

const bindEntry = (bound: readonly Located[], at: number, entry: Located): readonly Located[] => {
  const within = bound.slice();
  within[at] = entry;
  return within;
};

/** Judges the entries of a list, given the fact that says the list is complete; open where the list is not stated. */
const onEntries = (
  list: ListValue,
  bound: readonly Located[],
  judge: (entries: readonly Located[], whole: Cited) => Explained,
): Explained => {
  const located = locate(list.kind === 'orElse' ? list.path : list, bound);
  const fact = factOf(located);
  if (fact.state === 'absent' && list.kind === 'orElse' && Array.isArray(list.value))
    return onDefault(fact, judge(entriesOf(list.value, located.pointer), fact));
  if (!Array.isArray(located.value)) return { truth: undefined, facts: [fact] };
  return judge(entriesOf(located.value, located.pointer), {
    pointer: located.pointer,
    state: 'list',
    entries: located.value.length,
  });
};

/** The entries of a default stand in the rule: the fact behind them is that the list is absent. */
const onDefault = (absence: Cited, { truth, facts }: Explained): Explained => {
  const stands = (fact: Cited): Cited => (isInside(fact.pointer, absence.pointer) ? absence : fact);
  return { truth, facts: united([{ facts: facts.map(stands) }]) };
};

const isInside = (pointer: Pointer, outer: Pointer): boolean => pointer.startsWith(`${outer}/`);

/** That an entry is there at all is part of the proof, where nothing in it is: then the list is cited. */
const witnessed = (judged: Explained, entry: Located, whole: Cited): Explained => {
  const isCited = judged.facts.some(
    ({ pointer }) => pointer === entry.pointer || isInside(pointer, entry.pointer),
  );
  return judged.truth !== true || isCited
    ? judged
    : { truth: judged.truth, facts: united([judged], [whole]) };
};

const entriesOf = (list: readonly unknown[], pointer: Pointer): readonly Located[] =>
  list.map((value, index) => ({ value, pointer: childPointer(pointer, index) }));

/** Whether this holds of some entry. */
const overEntries = (
  list: ListValue,
  bound: readonly Located[],
  by: Explaining,
  test: (entry: Located & Operand) => Explained,
): Explained =>
  onEntries(list, bound, (entries, whole) =>
    disjunction(
      entries.map(entry => witnessed(test({ ...entry, ...operandAt(entry) }), entry, whole)),
      by.weigh,
      [whole],
    ),
  );

type Count = (counted: readonly Explained[], than: number, whole: Cited, weigh: Weigh) => Explained;

const atLeast: Count = (counted, than, whole, weigh) => {
  const yes = counted.filter(each => each.truth === true);
  const no = counted.filter(each => each.truth === false);
  if (yes.length >= than) return { truth: true, facts: than <= 0 ? [whole] : cheapest(yes, than, weigh) };
  const tooFew = counted.length - than + 1;
  if (no.length >= tooFew)
    return { truth: false, facts: united([{ facts: cheapest(no, Math.max(tooFew, 0), weigh) }], [whole]) };
  return { truth: undefined, facts: united(counted.filter(each => each.truth === undefined)) };
};

const exactly: Count = (counted, than, whole, weigh) =>
  conjunction(
    [atLeast(counted, than, whole, weigh), negated(atLeast(counted, than + 1, whole, weigh))],
    weigh,
  );

/** Every comparison of a count, in terms of "at least". */
const counts: { readonly [K in Comparator]: Count } = {
  atLeast,
  moreThan: (counted, than, whole, weigh) => atLeast(counted, than + 1, whole, weigh),
  lessThan: (counted, than, whole, weigh) => negated(atLeast(counted, than, whole, weigh)),
  atMost: (counted, than, whole, weigh) => negated(atLeast(counted, than + 1, whole, weigh)),
  is: exactly,
  isNot: (counted, than, whole, weigh) => negated(exactly(counted, than, whole, weigh)),
};

const unique = (keys: readonly Located[], whole: Cited): Explained => {
  const first = new Map<unknown, Located>();
  for (const key of keys) {
    if (key.value === undefined || isUnknown(key.value)) continue;
    const twin = first.get(key.value);
    if (twin !== undefined) return { truth: false, facts: [factOf(twin), factOf(key)] };
    first.set(key.value, key);
  }
  const open = keys.filter(key => isUnknown(key.value));
  if (open.length > 0) return { truth: undefined, facts: open.map(factOf) };
  return { truth: true, facts: united([{ facts: keys.map(factOf) }], [whole]) };
};

const opaque = (
  name: string,
  args: readonly Path[],
  bound: readonly Located[],
  by: Explaining,
): Explained => {
  const values = args.map(arg => locate(arg, bound));
  const open = values.filter(({ value }) => isUnknown(value));
  if (open.length > 0) return { truth: undefined, facts: united([{ facts: open.map(factOf) }]) };
  const truth = callOpaque(
    by.functions,
    name,
    values.map(({ value }) => value),
  );
  return { truth, facts: united([{ facts: values.map(factOf) }]) };
};
