import { always, and, not, or, when } from '../../checks/builder.ts';
import { opaque, reference } from '../../checks/symbols.ts';
import type { Condition, ListValue, Path, Value } from '../../model/expression.ts';

/** Whether the builder has a way to say a condition: it compares references only, and knows one constant. */
export const isBuildable = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'compare':
      return condition.left.kind !== 'literal';
    case 'in':
    case 'matches':
      return condition.value.kind !== 'literal';
    case 'refersTo':
      return condition.value.kind !== 'literal';
    case 'and':
      return condition.all.length > 1 && condition.all.every(isBuildable);
    case 'or':
      return condition.any.length > 1 && condition.any.every(isBuildable);
    case 'not':
      return isBuildable(condition.that);
    case 'when':
      return isBuildable(condition.condition) && isBuildable(condition.then);
    case 'every':
    case 'some':
      return isBuildable(condition.where) && isBuildable(condition.that);
    case 'count':
      return isBuildable(condition.where);
    default:
      return true;
  }
};

/** Says a condition again through the builder, as an author would. */
export const rebuilt = (condition: Condition, bound: readonly unknown[] = [reference(0)]): Condition => {
  const again = (part: Condition): Condition => rebuilt(part, bound);
  switch (condition.kind) {
    case 'constant':
      return always;
    case 'given':
      return givenOf(refer(condition.path, bound));
    case 'compare':
      return call(
        refer(condition.left, bound),
        comparisons[condition.sort][condition.op],
        operand(condition.right, bound),
      );
    case 'in':
      return call(refer(condition.value, bound), 'isOneOf', ...condition.options);
    case 'matches':
      return call(refer(condition.value, bound), 'matches', condition.pattern);
    case 'covers':
      return call(refer(condition.list, bound), 'covers', ...condition.items);
    case 'and':
      return and(...nonEmpty(condition.all.map(again)));
    case 'or':
      return or(...nonEmpty(condition.any.map(again)));
    case 'not':
      return not(again(condition.that));
    case 'when':
      return when(again(condition.condition), again(condition.then));
    case 'every':
    case 'some': {
      const inside = (part: Condition) => (entry: unknown) => rebuilt(part, [...bound, entry]);
      const list = narrowed(refer(condition.list, bound), condition.where, inside);
      return call(list, condition.kind, inside(condition.that));
    }
    case 'count': {
      const inside = (part: Condition) => (entry: unknown) => rebuilt(part, [...bound, entry]);
      const list = narrowed(refer(condition.list, bound), condition.where, inside);
      return call(call(list, 'count'), condition.op, condition.than);
    }
    case 'unique':
      return call(refer(condition.list, bound), 'unique', (entry: unknown) => follow(entry, condition.key));
    case 'refersTo':
      return call(refer(condition.value, bound), 'refersTo', refer(condition.list, bound), (entry: unknown) =>
        follow(entry, condition.key),
      );
    case 'opaque':
      return opaque(condition.name, condition.why, ...condition.args.map(arg => refer(arg, bound)));
  }
};

const comparisons = {
  scalar: { is: 'is', isNot: 'isNot', lessThan: '', atMost: '', atLeast: '', moreThan: '' },
  integer: {
    is: '',
    isNot: '',
    lessThan: 'lessThan',
    atMost: 'atMost',
    atLeast: 'atLeast',
    moreThan: 'moreThan',
  },
  version: {
    is: 'isVersion',
    isNot: '',
    lessThan: 'olderThan',
    atMost: 'atMostVersion',
    atLeast: 'atLeastVersion',
    moreThan: 'newerThan',
  },
  date: {
    is: 'isOn',
    isNot: '',
    lessThan: 'before',
    atMost: 'onOrBefore',
    atLeast: 'onOrAfter',
    moreThan: 'after',
  },
} as const;

/** Whether the builder has a method for each comparison of a condition. */
export const hasMethods = (condition: Condition): boolean =>
  !/"op":"(?:is|isNot)","sort":"integer"|"op":"isNot","sort":"(?:version|date)"/u.test(
    JSON.stringify(condition),
  );

/** Whether every literal that is ordered can be read as its sort. */
export const isReadable = (condition: Condition): boolean =>
  !/1\.2-rc|soon|2024-02-30/u.test(JSON.stringify(condition));

// sound, here and below: a reference answers to every property that its methods or its descriptor have
const propertyOf = (target: unknown, key: string): unknown =>
  (target as Readonly<Record<string, unknown>>)[key];

const call = (target: unknown, method: string, ...args: readonly unknown[]): Condition =>
  (propertyOf(target, method) as (...args: readonly unknown[]) => Condition)(...args);

const givenOf = (target: unknown): Condition => propertyOf(target, 'given') as Condition;

const follow = (start: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((at, key) => propertyOf(at, key), start);

const refer = (value: Value | ListValue, bound: readonly unknown[]): unknown => {
  if (value.kind === 'literal') throw new TypeError('a literal can not be referred to');
  if (value.kind === 'flat')
    return call(refer(value.list, bound), 'all', (entry: unknown) => follow(entry, value.keys));
  if (value.kind === 'orElse') return call(refer(value.path, bound), 'orElse', value.value);
  return follow(bound[value.from], value.keys);
};

const operand = (value: Value, bound: readonly unknown[]): unknown =>
  value.kind === 'literal' ? value.value : refer(value, bound);

type Inside = (part: Condition) => (entry: unknown) => Condition;

const narrowed = (list: unknown, where: Condition, inside: Inside): unknown =>
  where.kind === 'constant' ? list : call(list, 'where', inside(where));

const nonEmpty = (list: readonly Condition[]): readonly [Condition, ...Condition[]] => {
  const [first, ...rest] = list;
  if (first === undefined) throw new TypeError('expected a condition at least');
  return [first, ...rest];
};

/** The path that a reference stands for. */
export const pathOf = (target: unknown): Path => {
  const given = givenOf(target);
  if (given.kind !== 'given') throw new TypeError('expected a reference');
  return given.path;
};
