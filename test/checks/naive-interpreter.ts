import type { Comparator, Condition, ListValue, Sort, Value } from '../../model/expression.ts';
import { Unknown } from '../../model/unknown.ts';

/**
 * A second interpreter of conditions, written from their meaning and not for speed: every table is spelt out, every
 * entry and every possible count is looked at, nothing is compiled, cut short or shared with the first.
 */
type Kleene = 'true' | 'false' | 'unknown';

type Functions = Readonly<Record<string, (...values: readonly unknown[]) => boolean | undefined>>;

/** The truth of a condition of a whole descriptor. */
export const naiveTruth = (
  condition: Condition,
  variables: readonly unknown[],
  functions: Functions = {},
): boolean | undefined =>
  ({ true: true, false: false, unknown: undefined })[judge(condition, variables, functions)];

const notTable = { true: 'false', false: 'true', unknown: 'unknown' } as const;

const andTable: Record<Kleene, Record<Kleene, Kleene>> = {
  true: { true: 'true', false: 'false', unknown: 'unknown' },
  false: { true: 'false', false: 'false', unknown: 'false' },
  unknown: { true: 'unknown', false: 'false', unknown: 'unknown' },
};

const orTable: Record<Kleene, Record<Kleene, Kleene>> = {
  true: { true: 'true', false: 'true', unknown: 'true' },
  false: { true: 'true', false: 'false', unknown: 'unknown' },
  unknown: { true: 'true', false: 'unknown', unknown: 'unknown' },
};

const impliesTable: Record<Kleene, Record<Kleene, Kleene>> = {
  true: { true: 'true', false: 'false', unknown: 'unknown' },
  false: { true: 'true', false: 'true', unknown: 'true' },
  unknown: { true: 'true', false: 'unknown', unknown: 'unknown' },
};

const conjunction = (list: readonly Kleene[]): Kleene => list.reduce((a, b) => andTable[a][b], 'true');
const disjunction = (list: readonly Kleene[]): Kleene => list.reduce((a, b) => orTable[a][b], 'false');
const kleene = (truth: boolean): Kleene => (truth ? 'true' : 'false');

const judge = (condition: Condition, variables: readonly unknown[], functions: Functions): Kleene => {
  const part = (inner: Condition): Kleene => judge(inner, variables, functions);
  const withEntry = (inner: Condition, bind: number, entry: unknown): Kleene =>
    entry === maybe ? 'unknown' : judge(inner, [...variables.slice(0, bind), entry], functions);
  switch (condition.kind) {
    case 'constant':
      return kleene(condition.value);
    case 'given': {
      const value = lookUp(condition.path, variables);
      return value instanceof Unknown ? 'unknown' : kleene(value !== undefined);
    }
    case 'compare':
      return compared(
        condition.sort,
        condition.op,
        lookUp(condition.left, variables),
        lookUp(condition.right, variables),
      );
    case 'in':
      return disjunction(
        condition.options.map(option => compared('scalar', 'is', lookUp(condition.value, variables), option)),
      );
    case 'matches': {
      const value = lookUp(condition.value, variables);
      return typeof value === 'string'
        ? kleene(new RegExp(`^(?:${condition.pattern})$`, 'u').test(value))
        : 'unknown';
    }
    case 'covers': {
      const entries = entriesOf(condition.list, variables);
      if (entries === undefined) return 'unknown';
      return conjunction(
        condition.items.map(item => disjunction(entries.map(entry => compared('scalar', 'is', entry, item)))),
      );
    }
    case 'and':
      return conjunction(condition.all.map(part));
    case 'or':
      return disjunction(condition.any.map(part));
    case 'not':
      return notTable[part(condition.that)];
    case 'when':
      return impliesTable[part(condition.condition)][part(condition.then)];
    case 'every': {
      const entries = entriesOf(condition.list, variables);
      if (entries === undefined) return 'unknown';
      return conjunction(
        entries.map(
          entry =>
            impliesTable[withEntry(condition.where, condition.bind, entry)][
              withEntry(condition.that, condition.bind, entry)
            ],
        ),
      );
    }
    case 'some': {
      const entries = entriesOf(condition.list, variables);
      if (entries === undefined) return 'unknown';
      return disjunction(
        entries.map(
          entry =>
            andTable[withEntry(condition.where, condition.bind, entry)][
              withEntry(condition.that, condition.bind, entry)
            ],
        ),
      );
    }
    case 'count': {
      const entries = entriesOf(condition.list, variables);
      if (entries === undefined) return 'unknown';
      const possible = possibleCounts(
        entries.map(entry => withEntry(condition.where, condition.bind, entry)),
      );
      const answers = new Set(possible.map(number => comparatorTable[condition.op](number - condition.than)));
      return answers.size > 1 ? 'unknown' : kleene(answers.has(true));
    }
    case 'unique': {
      const keys = entriesOf(condition.list, variables)?.map(entry => valueAt(entry, condition.key));
      if (keys === undefined) return 'unknown';
      const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map(other => [key, other]));
      if (pairs.some(([a, b]) => isStated(a) && isStated(b) && a === b)) return 'false';
      return keys.some(key => key instanceof Unknown) ? 'unknown' : 'true';
    }
    case 'refersTo': {
      const sought = lookUp(condition.value, variables);
      const entries = entriesOf(condition.list, variables);
      if (entries === undefined) return 'unknown';
      // an entry without the key is referred to by nothing
      return disjunction(
        entries
          .map(entry => valueAt(entry, condition.key))
          .map(key => (key === undefined ? 'false' : compared('scalar', 'is', sought, key))),
      );
    }
    case 'opaque': {
      const values = condition.args.map(arg => lookUp(arg, variables));
      if (values.some(value => value instanceof Unknown)) return 'unknown';
      const truth = functions[condition.name]?.(...values);
      return truth === undefined ? 'unknown' : kleene(truth);
    }
  }
};

const isStated = (value: unknown): boolean => value !== undefined && !(value instanceof Unknown);

const lookUp = (value: Value, variables: readonly unknown[]): unknown => {
  if (value.kind === 'literal') return value.value;
  if (value.kind === 'path') return valueAt(variables[value.from], value.keys);
  const found = valueAt(variables[value.path.from], value.path.keys);
  return found === undefined ? value.value : found;
};

const valueAt = (start: unknown, keys: readonly string[]): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined || start instanceof Unknown) return start;
  if (typeof start !== 'object' || start === null || Array.isArray(start)) return undefined;
  const next = new Map<string, unknown>(Object.entries(start)).get(key);
  return valueAt(next, rest);
};

/** Something that may or may not be there, of which nothing is known; as often as matters to any count here. */
const maybe = new Unknown('there may be more');
const mores = Array.from({ length: 12 }, () => maybe);

const entriesOf = (list: ListValue, variables: readonly unknown[]): readonly unknown[] | undefined => {
  if (list.kind !== 'flat') {
    const value = lookUp(list, variables);
    return Array.isArray(value) ? value : undefined;
  }
  return entriesOf(list.list, variables)?.flatMap((holder): readonly unknown[] => {
    if (holder === maybe) return [maybe];
    const inner = valueAt(holder, list.keys);
    if (inner === undefined) return [];
    return Array.isArray(inner) ? (inner as readonly unknown[]) : mores;
  });
};

/** Every number of entries that may count, given that each of the unknown ones may or may not. */
const possibleCounts = (truths: readonly Kleene[]): readonly number[] =>
  truths.reduce<number[]>(
    (sums, truth) => {
      if (truth === 'false') return sums;
      const counted = sums.map(sum => sum + 1);
      return truth === 'true' ? counted : [...new Set([...sums, ...counted])];
    },
    [0],
  );

const comparatorTable: { readonly [K in Comparator]: (difference: number) => boolean } = {
  is: difference => difference === 0,
  isNot: difference => !(difference === 0),
  lessThan: difference => difference < 0,
  atMost: difference => !(difference > 0),
  atLeast: difference => !(difference < 0),
  moreThan: difference => difference > 0,
};

const compared = (sort: Sort, op: Comparator, left: unknown, right: unknown): Kleene => {
  if (!isStated(left) || !isStated(right)) return 'unknown';
  if (sort === 'scalar') return kleene(op === 'is' ? left === right : left !== right);
  const [a, b] = [sortKey(sort, left), sortKey(sort, right)];
  if (a === undefined || b === undefined) return 'unknown';
  return kleene(comparatorTable[op](a < b ? -1 : a > b ? 1 : 0));
};

/** Text that sorts as the values do. */
const sortKey = (sort: Sort, value: unknown): string | undefined => {
  if (sort === 'integer') return typeof value === 'number' ? padded(value + 1e12) : undefined;
  if (typeof value !== 'string') return undefined;
  return sort === 'version' ? versionKey(value) : dateKey(value);
};

const padded = (number: number): string => String(number).padStart(20, '0');

const versionKey = (text: string): string | undefined => {
  const parts = text.split('.');
  if (parts.some(part => part === '' || [...part].some(char => !'0123456789'.includes(char))))
    return undefined;
  return Array.from({ length: 10 }, (_, index) => padded(Number(parts[index] ?? '0'))).join('.');
};

/** Seconds since the year 0, counted on the calendar by hand. */
const dateKey = (text: string): string | undefined => {
  const form =
    /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:T(?<h>\d\d):(?<i>\d\d):(?<s>\d\d)(?<f>\.\d+)?(?<z>Z|[+-]\d\d:\d\d))?$/u;
  const found = form.exec(text)?.groups;
  if (found === undefined) return undefined;
  const number = (name: string): number => Number(found[name] ?? '0');
  const [year, month, day] = [number('y'), number('m'), number('d')];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (number('h') > 23 || number('i') > 59 || number('s') > 59) return undefined;
  let days = day;
  for (let each = 0; each < year; each++) days += isLeap(each) ? 366 : 365;
  for (let each = 1; each < month; each++) days += daysIn(year, each);
  const zone = found['z'] ?? 'Z';
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  const seconds = ((days * 24 + number('h')) * 60 + number('i') - offset) * 60 + number('s');
  return `${padded(seconds)}${(found['f'] ?? '.').padEnd(10, '0')}`;
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
