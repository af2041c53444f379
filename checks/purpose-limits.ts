import type { Comparator, Condition, Value } from '../model/expression.ts';
import { isAlways, type Of } from './demands.ts';
import { phrase } from './english.ts';
import { allOf, type Way } from './purpose-ways.ts';
import { edges, limitOf, stepped, type OrderedSort } from './sample-values.ts';
import { comparators, valuePhrase, type Names } from './wording.ts';

/** The last number inside of the limit of a count. */
export const countLimit = (condition: Of<'count'>, names: Names): readonly Way[] =>
  numbered(condition, names, [edges[condition.op].inside]);

/** The first number outside of the limit of a count, on either side; and a list that is not there. */
export const countBreaks = (condition: Of<'count'>, names: Names, absent: readonly Way[]): readonly Way[] => {
  const { op } = condition;
  return [...absent, ...numbered(condition, names, op === 'is' ? [-1, 1] : [edges[op].outside])];
};

const numbered = (condition: Of<'count'>, names: Names, steps: readonly number[]): readonly Way[] =>
  steps
    .map(step => condition.than + step)
    .filter(number => number >= 0)
    .map((than): Way => {
      const exact: Condition = { ...condition, op: 'is', than };
      const { list, bind } = condition;
      // where only some entries count, there are others
      const others: Condition = {
        kind: 'count',
        list,
        bind,
        where: { kind: 'constant', value: true },
        op: 'atLeast',
        than: 1,
      };
      const goals = than === 0 && !isAlways(condition.where) ? [allOf([others, exact]), exact] : [exact];
      const lost = than === 0 && isAlways(condition.where) && list.kind === 'path' ? { lost: list } : {};
      return { words: phrase(exact, names), goals, isLimit: true, ...lost };
    });

/** The last value inside of the limit of a comparison of values that are ordered. */
export const orderLimit = (condition: Of<'compare'>, names: Names): readonly Way[] =>
  condition.sort === 'scalar' ? [] : atStep(condition, condition.sort, edges[condition.op].inside, names);

/** The first value outside of the limit of a comparison. */
export const orderBreaks = (condition: Of<'compare'>, names: Names): readonly Way[] =>
  condition.sort === 'scalar' ? [] : atStep(condition, condition.sort, edges[condition.op].outside, names);

const atStep = (
  { left, right }: Of<'compare'>,
  sort: OrderedSort,
  step: -1 | 0 | 1,
  names: Names,
): readonly Way[] => {
  const limit = right.kind === 'literal' ? right.value : limitOf[sort];
  const value = stepped(sort, limit, step);
  if (value === undefined) return [];
  const is = (side: Value, to: string | number): Condition => ({
    kind: 'compare',
    op: 'is',
    sort,
    left: side,
    right: { kind: 'literal', value: to },
  });
  const fixed = right.kind === 'literal' || typeof limit === 'boolean' ? [] : [is(right, limit)];
  return [
    {
      words: stepWords(left, right, sort, step, names),
      goals: [allOf([...fixed, is(left, value)])],
      isLimit: true,
    },
  ];
};

const stepWords = (left: Value, right: Value, sort: OrderedSort, step: -1 | 0 | 1, names: Names): string => {
  const [a, b] = [valuePhrase(left, names), valuePhrase(right, names)];
  return `${a} ${apart[sort][step]} ${b}`;
};

const ops: { readonly [S in -1 | 0 | 1]: Comparator } = { [-1]: 'lessThan', 0: 'is', 1: 'moreThan' };

const apart: { readonly [S in OrderedSort]: { readonly [Step in -1 | 0 | 1]: string } } = {
  integer: { [-1]: 'is one less than', 0: 'is exactly', 1: 'is one more than' },
  date: { [-1]: 'is one day before', 0: 'is on the same day as', 1: 'is one day after' },
  version: { [-1]: comparators.version[ops[-1]], 0: 'is the same as', 1: comparators.version[ops[1]] },
};
