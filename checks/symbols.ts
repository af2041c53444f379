import type {
  Comparator,
  Condition,
  Flat,
  ListValue,
  OrElse,
  Path,
  Sort,
  Value,
} from '../model/expression.ts';
import { always, and, binding, node, poisoned, when } from './builder.ts';
import { compareValues } from './compare.ts';

/** A function over values that the rule can not express; evaluated, never analysed. `why` says what forces it. */
export const opaque = (name: string, why: string, ...args: readonly unknown[]): Condition =>
  node({ kind: 'opaque', name, why, args: Object.freeze(args.map(pathOf)) });

const paths = new WeakMap<object, Reference>();

/** What a proxy stands for: a value, and for a list which of its entries. */
interface Reference {
  readonly value: Path | OrElse | Flat;
  readonly where?: (entry: unknown) => Condition;
}

/** A symbolic reference to a path: its methods build nodes, any other property leads one step on. */
export const reference = (from: number, ...keys: readonly string[]): unknown =>
  proxy({ value: Object.freeze({ kind: 'path', from, keys: Object.freeze(keys) }) });

const proxy = (target: Reference): unknown => {
  const made: object = new Proxy(Object.freeze({}), {
    get: (_, key) => step(target, key),
    has: poisoned,
    ownKeys: poisoned,
    getOwnPropertyDescriptor: poisoned,
  });
  paths.set(made, target);
  return made;
};

const step = (target: Reference, key: string | symbol): unknown => {
  if (typeof key === 'symbol' || forbidden.has(key)) return poisoned();
  if (key === 'given') return node({ kind: 'given', path: plainPath(target.value) });
  const method = methods[key];
  if (method !== undefined) return method(target);
  const path = plainPath(target.value);
  return reference(path.from, ...path.keys, key);
};

const forbidden = new Set(['valueOf', 'toString', 'toJSON', 'then', 'length', 'constructor', '__proto__']);

const plainPath = (value: Value | Flat): Path => {
  if (value.kind === 'path') return value;
  throw new TypeError(
    value.kind === 'flat'
      ? 'a list of several lists has no properties of its own'
      : 'a default has no properties of its own',
  );
};

/** A value that can be compared. */
const single = (value: Value | Flat): Value => (value.kind === 'flat' ? plainPath(value) : value);

/** A whole list. */
const listIn = (value: unknown): ListValue => {
  const found = referenceOf(value);
  if (found === undefined) throw new TypeError('expected a reference to a list of the descriptor');
  if (found.where !== undefined) throw new TypeError('expected a whole list, found some of its entries');
  return found.value;
};

const referenceOf = (value: unknown): Reference | undefined =>
  typeof value === 'object' && value !== null ? paths.get(value) : undefined;

const pathOf = (value: unknown): Path => {
  const found = referenceOf(value);
  if (found === undefined) throw new TypeError('expected a reference to a value of the descriptor');
  if (found.where !== undefined) throw new TypeError('expected a whole list, found some of its entries');
  return plainPath(found.value);
};

/** A literal or a reference as an operand. */
const operand = (value: unknown): Value => {
  const found = referenceOf(value);
  if (found !== undefined) return single(found.value);
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value))
    // sound: the line above leaves strings, booleans and safe integers only
    return Object.freeze({ kind: 'literal', value: value as string | boolean | number });
  throw new TypeError(`expected a string, a boolean, a safe integer or a reference, found ${typeof value}`);
};

const compare = (sort: Sort, op: Comparator) => (left: Reference) => (right: unknown) =>
  node({
    kind: 'compare',
    op,
    sort,
    left: readable(sort, single(left.value)),
    right: readable(sort, operand(right)),
  });

/** An operand, whose literal or default must be of the sort: else the comparison would be open for ever. */
const readable = <V extends Value>(sort: Sort, value: V): V => {
  if (value.kind === 'path' || sort === 'scalar') return value;
  if (compareValues(sort, 'is', value.value, value.value) === undefined)
    throw new TypeError(`expected a value of sort ${sort}, found \`${String(value.value)}\``);
  return value;
};

/** Binds the next variable for the entries of a list while a callback runs. */
const bind = (list: Reference, that: (entry: unknown) => Condition) =>
  binding(bound => {
    const entry = reference(bound);
    return { list: list.value, bind: bound, where: list.where?.(entry) ?? always, that: that(entry) };
  });

type Callback = (entry: unknown) => Condition;

/** The keys that lead from an entry to its key. */
const keyOf = (key: (entry: unknown) => unknown): readonly string[] => {
  const { from, keys } = pathOf(key(reference(-1)));
  if (from !== -1) throw new TypeError('expected a key of the entry itself');
  return keys;
};

const counted = (list: Reference, op: Comparator) => (than: number) => {
  const { that, ...rest } = bind(list, () => always);
  return node({ kind: 'count', ...rest, op, than }, rest.where, that);
};

/** What can be asked of a reference; whether a type offers it is the business of the types in reference.ts. */
const methods: Readonly<Record<string, ((target: Reference) => unknown) | undefined>> = Object.assign(
  // sound: an object without prototype, so that no inherited property is taken for a method
  Object.create(null) as Record<string, ((target: Reference) => unknown) | undefined>,
  {
    is: compare('scalar', 'is'),
    isNot: compare('scalar', 'isNot'),
    lessThan: compare('integer', 'lessThan'),
    atMost: compare('integer', 'atMost'),
    atLeast: compare('integer', 'atLeast'),
    moreThan: compare('integer', 'moreThan'),
    isVersion: compare('version', 'is'),
    olderThan: compare('version', 'lessThan'),
    atMostVersion: compare('version', 'atMost'),
    atLeastVersion: compare('version', 'atLeast'),
    newerThan: compare('version', 'moreThan'),
    isOn: compare('date', 'is'),
    before: compare('date', 'lessThan'),
    onOrBefore: compare('date', 'atMost'),
    onOrAfter: compare('date', 'atLeast'),
    after: compare('date', 'moreThan'),
    isTrue: (target: Reference) => () => compare('scalar', 'is')(target)(true),
    isFalse: (target: Reference) => () => compare('scalar', 'is')(target)(false),
    isOneOf:
      (target: Reference) =>
      (...options: readonly (string | number)[]) =>
        node({ kind: 'in', value: single(target.value), options: Object.freeze(options) }),
    matches: (target: Reference) => (pattern: string) =>
      node({ kind: 'matches', value: single(target.value), pattern }),
    refersTo: (target: Reference) => (list: unknown, key: (entry: unknown) => unknown) =>
      node({ kind: 'refersTo', value: single(target.value), list: listIn(list), key: keyOf(key) }),
    all: (target: Reference) => (select: (entry: unknown) => unknown) =>
      proxy({
        value: Object.freeze({ kind: 'flat', list: whole(target), keys: Object.freeze(keyOf(select)) }),
      }),
    where: (target: Reference) => (which: Callback) =>
      proxy({ value: target.value, where: narrowed(target, which) }),
    every: (target: Reference) => (that: Callback) => quantified('every', target, that),
    some: (target: Reference) => (that: Callback) => quantified('some', target, that),
    count: (target: Reference) => () => ({
      is: counted(target, 'is'),
      isNot: counted(target, 'isNot'),
      lessThan: counted(target, 'lessThan'),
      atMost: counted(target, 'atMost'),
      atLeast: counted(target, 'atLeast'),
      moreThan: counted(target, 'moreThan'),
      [Symbol.toPrimitive]: poisoned,
    }),
    covers:
      (target: Reference) =>
      (...items: readonly (string | number)[]) =>
        node({ kind: 'covers', list: target.value, items: Object.freeze(items) }),
    includes: (target: Reference) => (item: unknown) =>
      quantified('some', target, entry => compare('scalar', 'is')(known(entry))(item)),
    unique: (target: Reference) => (key: (entry: unknown) => unknown) =>
      node({ kind: 'unique', list: target.value, key: keyOf(key) }),
    orElse: (target: Reference) => (value: string | number | boolean | readonly string[]) =>
      proxy({
        value: Object.freeze({ kind: 'orElse', path: plainPath(target.value), value: frozen(value) }),
      }),
    mustBe: (target: Reference) => (that: Callback) => {
      const given = node({ kind: 'given', path: plainPath(target.value) });
      return and(given, that(proxy(target)));
    },
    whenGiven: (target: Reference) => (that: Callback) => {
      const given = node({ kind: 'given', path: plainPath(target.value) });
      return when(given, that(proxy(target)));
    },
  },
);

const whole = ({ value, where }: Reference): ListValue => {
  if (where !== undefined) throw new TypeError('expected a whole list, found some of its entries');
  return value;
};

const frozen = <T>(value: T): T => Object.freeze(value);

const known = (entry: unknown): Reference => {
  const found = referenceOf(entry);
  if (found === undefined) throw new TypeError('expected a reference to an entry of a list');
  return found;
};

const narrowed =
  (target: Reference, which: Callback): Callback =>
  entry =>
    target.where === undefined ? which(entry) : and(target.where(entry), which(entry));

const quantified = (kind: 'every' | 'some', target: Reference, that: Callback): Condition => {
  const parts = bind(target, that);
  return node({ kind, ...parts }, parts.where, parts.that);
};

/** The list that a selection of subjects names. */
export const listOf = (selected: unknown): Path => pathOf(selected);
