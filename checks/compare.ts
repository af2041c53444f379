import type { Comparator, Sort } from '../model/expression.ts';

/** True, false, or undefined where it can not be told: Kleene's three values. */
export type Truth = boolean | undefined;

/** Compares two stated values of a sort; undefined where one of them is not of the sort. */
export const compareValues = (sort: Sort, op: Comparator, left: unknown, right: unknown): Truth => {
  if (sort === 'scalar') return scalarTests[op]?.(left, right);
  const order = orders[sort](left, right);
  return order === undefined ? undefined : orderTests[op](order);
};

const scalarTests: { readonly [K in Comparator]?: (left: unknown, right: unknown) => boolean } = {
  is: (left, right) => left === right,
  isNot: (left, right) => left !== right,
};

/** What each comparator makes of an order: negative, zero or positive. */
export const orderTests: { readonly [K in Comparator]: (order: number) => boolean } = {
  is: order => order === 0,
  isNot: order => order !== 0,
  lessThan: order => order < 0,
  atMost: order => order <= 0,
  atLeast: order => order >= 0,
  moreThan: order => order > 0,
};

type Order = (left: unknown, right: unknown) => number | undefined;

const byKey =
  (key: (value: unknown) => number | undefined): Order =>
  (left, right) => {
    const [a, b] = [key(left), key(right)];
    return a === undefined || b === undefined ? undefined : a - b;
  };

const integer = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) ? Number(value) : undefined;

const dateForm =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** The first instant of a date, or the instant itself, in milliseconds since 1970 UTC. */
const instant = (value: unknown): number | undefined => {
  if (typeof value !== 'string') return undefined;
  const day = dateForm.exec(value)?.groups?.['day'];
  if (day === undefined || !isOnCalendar(day)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
};

/** Whether a day exists: the engine takes 30 February for 1 March. */
const isOnCalendar = (day: string): boolean => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const versionForm = /^\d{1,9}(?:\.\d{1,9})*$/u;

const versionOrder: Order = (left, right) => {
  const [a, b] = [versionParts(left), versionParts(right)];
  if (a === undefined || b === undefined) return undefined;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const versionParts = (value: unknown): readonly number[] | undefined =>
  typeof value === 'string' && versionForm.test(value) ? value.split('.').map(Number) : undefined;

const orders: { readonly [K in Exclude<Sort, 'scalar'>]: Order } = {
  integer: byKey(integer),
  date: byKey(instant),
  version: versionOrder,
};
