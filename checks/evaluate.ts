import type { Comparator, Condition, ListValue, Path, Sort, Value } from '../model/expression.ts';
import { isUnknown } from '../model/unknown.ts';
import { compareValues, orderTests, type Truth } from './compare.ts';
import type { OpaqueFunctions } from './opaque.ts';
import { callOpaque } from './opaque.ts';
import { matchesPattern } from './pattern.ts';
import { entriesOf, gather, isOpenList, step, valueUnder } from './values.ts';

/** The values of the variables: 0 is the descriptor, each quantifier binds the next. */
export type Bound = unknown[];
/** A condition compiled to a closure. */
export type Test = (bound: Bound) => Truth;

/** The first reading of a condition: compiles it once to a closure that tells its truth. */
export const compile = (condition: Condition, functions: OpaqueFunctions = {}): Test => {
  const inner = (part: Condition): Test => compile(part, functions);
  switch (condition.kind) {
    case 'constant':
      return () => condition.value;
    case 'given':
      return given(read(condition.path));
    case 'compare':
      return compare(condition.sort, condition.op, condition.left, condition.right);
    case 'in':
      return among(read(condition.value), new Set<unknown>(condition.options));
    case 'covers':
      return covers(read(condition.list), condition.items);
    case 'matches':
      return matches(read(condition.value), condition.pattern);
    case 'and':
      return all(condition.all.map(inner));
    case 'or':
      return any(condition.any.map(inner));
    case 'not':
      return negate(inner(condition.that));
    case 'when':
      return any([negate(inner(condition.condition)), inner(condition.then)]);
    case 'every':
      return each(
        read(condition.list),
        condition.bind,
        implies(condition.where, condition.that, inner),
        false,
      );
    case 'some':
      return some(condition, inner);
    case 'count':
      return count(
        read(condition.list),
        condition.bind,
        inner(condition.where),
        condition.op,
        condition.than,
      );
    case 'unique':
      return unique(read(condition.list), condition.key);
    case 'refersTo':
      return refersTo(read(condition.value), read(condition.list), condition.key);
    case 'opaque':
      return opaque(condition.name, condition.args.map(read), functions);
  }
};

type Read = (bound: Bound) => unknown;

/** Compiles an operand to a closure: undefined is absent, the marker is unknown. */
const read = (value: Value | ListValue | Path): Read => {
  switch (value.kind) {
    case 'literal':
      return () => value.value;
    case 'orElse': {
      const path = read(value.path);
      return bound => {
        const found = path(bound);
        return found === undefined ? value.value : found;
      };
    }
    case 'path':
      return readPath(value);
    case 'flat': {
      const list = read(value.list);
      return bound => gather(list(bound), value.keys);
    }
  }
};

/** Most paths have one key or none. */
const readPath = ({ from, keys }: Path): Read => {
  const [key] = keys;
  if (key === undefined) return bound => bound[from];
  return keys.length === 1 ? bound => step(bound[from], key) : bound => valueUnder(bound[from], keys);
};

const isOpen = (value: unknown): boolean => value === undefined || isUnknown(value);

const given =
  (value: Read): Test =>
  bound => {
    const found = value(bound);
    return isUnknown(found) ? undefined : found !== undefined;
  };

const compare = (sort: Sort, op: Comparator, left: Value, right: Value): Test => {
  if (sort === 'scalar' && op === 'is' && right.kind === 'literal') return equals(read(left), right.value);
  const [first, second] = [read(left), read(right)];
  return bound => {
    const a = first(bound);
    const b = second(bound);
    return isOpen(a) || isOpen(b) ? undefined : compareValues(sort, op, a, b);
  };
};

const equals =
  (value: Read, literal: unknown): Test =>
  bound => {
    const found = value(bound);
    return found === literal || (isOpen(found) ? undefined : false);
  };

const among =
  (value: Read, options: ReadonlySet<unknown>): Test =>
  bound => {
    const found = value(bound);
    return isOpen(found) ? undefined : options.has(found);
  };

const matches =
  (value: Read, pattern: string): Test =>
  bound => {
    const found = value(bound);
    return typeof found === 'string' ? matchesPattern(pattern, found) : undefined;
  };

const covers =
  (list: Read, items: readonly unknown[]): Test =>
  bound => {
    const found = list(bound);
    const entries = entriesOf(found);
    if (entries === undefined) return undefined;
    for (const item of items)
      if (!entries.includes(item)) return isOpenList(found) || entries.some(isUnknown) ? undefined : false;
    return true;
  };

/** Kleene's conjunction: false as soon as one is false, else unknown as soon as one is unknown. */
const all =
  (tests: readonly Test[]): Test =>
  bound => {
    let truth: Truth = true;
    for (const test of tests) {
      const next = test(bound);
      if (next === false) return false;
      if (next === undefined) truth = undefined;
    }
    return truth;
  };

/** Kleene's disjunction. */
const any =
  (tests: readonly Test[]): Test =>
  bound => {
    let truth: Truth = false;
    for (const test of tests) {
      const next = test(bound);
      if (next === true) return true;
      if (next === undefined) truth = undefined;
    }
    return truth;
  };

const negate =
  (test: Test): Test =>
  bound => {
    const truth = test(bound);
    return truth === undefined ? undefined : !truth;
  };

const isAlways = (condition: Condition): boolean => condition.kind === 'constant' && condition.value;

const implies = (where: Condition, that: Condition, inner: (part: Condition) => Test): Test =>
  isAlways(where) ? inner(that) : any([negate(inner(where)), inner(that)]);

const both = (where: Condition, that: Condition, inner: (part: Condition) => Test): Test =>
  isAlways(where) ? inner(that) : all([inner(where), inner(that)]);

/** Most often asked of a list: whether some entry has a certain word under a certain key. */
const some = (condition: Extract<Condition, { kind: 'some' }>, inner: (part: Condition) => Test): Test => {
  const { list, bind, where, that } = condition;
  const [key, word] = isAlways(where) ? wordOf(that, bind) : [];
  return key === undefined || word === undefined
    ? each(read(list), bind, both(where, that, inner), true)
    : hasWord(read(list), key, word);
};

/** The key of an entry and the word that must stand there, where a condition asks for nothing else. */
const wordOf = (condition: Condition, bind: number): readonly [string, unknown] | readonly [] => {
  if (condition.kind !== 'compare' || condition.sort !== 'scalar' || condition.op !== 'is') return [];
  const { left, right } = condition;
  const [key] = left.kind === 'path' && left.from === bind && left.keys.length === 1 ? left.keys : [];
  return key === undefined || right.kind !== 'literal' ? [] : [key, right.value];
};

const hasWord =
  (list: Read, key: string, word: unknown): Test =>
  bound => {
    const found = list(bound);
    const entries = entriesOf(found);
    if (entries === undefined) return undefined;
    let truth: Truth = isOpenList(found) ? undefined : false;
    for (const entry of entries) {
      const next = step(entry, key);
      if (next === word) return true;
      if (isOpen(next)) truth = undefined;
    }
    return truth;
  };

/** Runs a test over the entries of a list until one decides: `decisive` is true for `some`, false for `every`. */
const each =
  (list: Read, bind: number, test: Test, decisive: boolean): Test =>
  bound => {
    const found = list(bound);
    const entries = entriesOf(found);
    if (entries === undefined) return undefined;
    let truth: Truth = isOpenList(found) ? undefined : !decisive;
    for (const entry of entries) {
      bound[bind] = entry;
      const next = test(bound);
      if (next === decisive) return decisive;
      if (next === undefined) truth = undefined;
    }
    return truth;
  };

const count =
  (list: Read, bind: number, where: Test, op: Comparator, than: number): Test =>
  bound => {
    const found = list(bound);
    const entries = entriesOf(found);
    if (entries === undefined) return undefined;
    let [least, most] = [0, 0];
    for (const entry of entries) {
      bound[bind] = entry;
      const next = where(bound);
      if (next !== false) most++;
      if (next === true) least++;
    }
    // what may be there besides can lift the count beyond any number
    return countTruth(op, than, least, isOpenList(found) ? Math.max(most, than) + 1 : most);
  };

/** The truth of a comparison of a count of which only the bounds are known. */
const countTruth = (op: Comparator, than: number, least: number, most: number): Truth => {
  const truth = orderTests[op](least - than);
  for (let possible = least + 1; possible <= most; possible++)
    if (orderTests[op](possible - than) !== truth) return undefined;
  return truth;
};

const unique =
  (list: Read, key: readonly string[]): Test =>
  bound => {
    const found = list(bound);
    const keys = entriesOf(found)?.map(entry => valueUnder(entry, key));
    if (keys === undefined) return undefined;
    const stated = keys.filter(value => !isOpen(value));
    if (new Set(stated).size < stated.length) return false;
    return isOpenList(found) || keys.some(isUnknown) ? undefined : true;
  };

const refersTo =
  (value: Read, list: Read, key: readonly string[]): Test =>
  bound => {
    const [sought, found] = [value(bound), list(bound)];
    const isMore = isOpenList(found);
    // an entry without the key is referred to by nothing
    const keys = entriesOf(found)
      ?.map(entry => valueUnder(entry, key))
      .filter((stated): boolean => stated !== undefined);
    if (keys === undefined) return undefined;
    if (keys.length === 0) return isMore ? undefined : false;
    if (isOpen(sought)) return undefined;
    if (keys.includes(sought)) return true;
    return isMore || keys.some(isUnknown) ? undefined : false;
  };

const opaque =
  (name: string, args: readonly Read[], functions: OpaqueFunctions): Test =>
  bound => {
    const values = args.map(arg => arg(bound));
    return values.some(isUnknown) ? undefined : callOpaque(functions, name, values);
  };
