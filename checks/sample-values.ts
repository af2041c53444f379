import type { Comparator, Sort } from '../model/expression.ts';

/** The other way round: `a op b` is `b mirrored(op) a`. */
export const mirrored: { readonly [C in Comparator]: Comparator } = {
  is: 'is',
  isNot: 'isNot',
  lessThan: 'moreThan',
  atMost: 'atLeast',
  atLeast: 'atMost',
  moreThan: 'lessThan',
};

/** What holds where a comparison does not. */
export const negated: { readonly [C in Comparator]: Comparator } = {
  is: 'isNot',
  isNot: 'is',
  lessThan: 'atLeast',
  atMost: 'moreThan',
  atLeast: 'lessThan',
  moreThan: 'atMost',
};

/** Where a comparison with a limit is true for the last time, and where it is not for the first: steps from the limit. */
export const edges: {
  readonly [C in Comparator]: { readonly inside: -1 | 0 | 1; readonly outside: -1 | 0 | 1 };
} = {
  is: { inside: 0, outside: 1 },
  isNot: { inside: 1, outside: 0 },
  lessThan: { inside: -1, outside: 0 },
  atMost: { inside: 0, outside: 1 },
  atLeast: { inside: 0, outside: -1 },
  moreThan: { inside: 1, outside: 0 },
};

/** The values of a sort that are ordered. */
export type OrderedSort = Exclude<Sort, 'scalar'>;

/** A value of a sort from which a step leads either way. */
export const limitOf: { readonly [S in OrderedSort]: string | number } = {
  integer: 3,
  date: '2026-03-02',
  version: '2.0',
};

/** The value that is one step away: a number, a day, the last part of a version; undefined where there is none. */
export const stepped = (sort: OrderedSort, value: unknown, step: number): string | number | undefined => {
  if (step === 0) return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  if (sort === 'integer') return typeof value === 'number' ? value + step : undefined;
  if (typeof value !== 'string') return undefined;
  return sort === 'date' ? dayAfter(value, step) : versionAfter(value, step);
};

const dayAfter = (text: string, step: number): string | undefined => {
  const time = Date.parse(text.slice(0, 10));
  return Number.isNaN(time) ? undefined : new Date(time + step * 86_400_000).toISOString().slice(0, 10);
};

const versionAfter = (text: string, step: number): string | undefined => {
  const parts = text.split('.').map(Number);
  const at = parts.findLastIndex(part => part + step >= 0 && !Number.isNaN(part + step));
  return at < 0 ? undefined : parts.map((part, index) => (index === at ? part + step : part)).join('.');
};
