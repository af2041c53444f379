import type { Condition, ListValue, Path, Value } from '../model/expression.ts';
import { quote } from './wording.ts';

/** The node of a kind. */
export type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

/** Whether a condition asks for nothing. */
export const isAlways = (condition: Condition): boolean => condition.kind === 'constant' && condition.value;

/** What a condition demands one by one, without what goes without saying. */
export const demands = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? withoutImplied(condition.all).flatMap(demands) : [condition];

/** A value that must be there and of which something holds needs no "is stated" of its own. */
const withoutImplied = (all: readonly Condition[]): readonly Condition[] => {
  const [first, ...rest] = all;
  const implied =
    first?.kind === 'given' && rest.length > 0 && rest.every(part => speaksOf(part, first.path));
  return implied ? rest : all;
};

const speaksOf = (condition: Condition, path: Path): boolean => {
  switch (condition.kind) {
    case 'and':
      return withoutImplied(condition.all).some(part => speaksOf(part, path));
    case 'or':
      return condition.any.every(part => speaksOf(part, path));
    case 'given':
      return isWithin(condition.path, path);
    case 'some': {
      const ties = [condition.where, condition.that].flatMap(demands).map(part => tie(part, condition.bind));
      const told = ties.flatMap(tied => tied?.value ?? tied?.list ?? []);
      return isWithin(condition.list, path) || told.some(value => isWithin(value, path));
    }
    case 'count':
    case 'covers':
      return isWithin(condition.list, path);
    case 'compare':
      return isWithin(condition.left, path) || isWithin(condition.right, path);
    case 'in':
    case 'matches':
    case 'refersTo':
      return isWithin(condition.value, path);
    default:
      return false;
  }
};

const isWithin = (value: Value | ListValue, path: Path): boolean =>
  (value.kind === 'flat' && isWithin(value.list, path)) ||
  (value.kind === 'path' &&
    value.from === path.from &&
    path.keys.every((key, index) => value.keys[index] === key));

/** A condition that ties an entry, by its id, to a value or to a list of words elsewhere. */
export const tie = (
  condition: Condition,
  bind: number,
): { readonly value?: Value; readonly list?: ListValue } | undefined => {
  const isId = (value: Value): boolean =>
    value.kind === 'path' && value.from === bind && value.keys.join('/') === 'id';
  if (condition.kind === 'compare' && condition.op === 'is') {
    const { left, right } = condition;
    if (isId(left) && right.kind === 'path') return { value: right };
    return isId(right) && left.kind === 'path' ? { value: left } : undefined;
  }
  if (condition.kind !== 'some' || !isAlways(condition.where)) return undefined;
  if (condition.that.kind !== 'compare' || condition.that.op !== 'is') return undefined;
  const { left, right } = condition.that;
  return isId(right) && left.kind === 'path' && left.from === condition.bind && left.keys.length === 0
    ? { list: condition.list }
    : undefined;
};

/** Conditions that are alike, one at least. */
export type Parts = readonly [Condition, ...Condition[]];

/** Runs of conditions that ask the same of the same list, but for the word asked for. */
export const alike = (conditions: readonly Condition[]): readonly Parts[] => {
  const runs: Parts[] = [];
  for (const condition of conditions) {
    const run = runs.at(-1);
    const key = wordAsked(condition)?.key;
    if (run !== undefined && key !== undefined && key === wordAsked(run[0])?.key)
      runs[runs.length - 1] = [...run, condition];
    else runs.push([condition]);
  }
  return runs;
};

/** The word that an entry of a list is asked to have or be, and what else makes the condition what it is. */
export const wordAsked = (
  condition: Condition,
): { readonly word: string; readonly key: string } | undefined => {
  if (condition.kind !== 'some' || condition.that.kind !== 'compare' || condition.that.op !== 'is')
    return undefined;
  const { left, right } = condition.that;
  if (right.kind !== 'literal' || !isAlways(condition.where)) return undefined;
  return { word: quote(right.value), key: JSON.stringify([condition.list, left]) };
};
