import type { Condition, ListValue, Path, Subjects, Value } from '../../model/expression.ts';

/** The path pattern of each bound variable. */
export type Patterns = readonly string[];

/** The pattern of what an operand names; empty for a literal. */
export const patternOfValue = (value: Value | ListValue, bound: Patterns): string => {
  if (value.kind === 'literal') return '';
  if (value.kind === 'flat') return [patternOfValue(value.list, bound), '*', ...value.keys].join('/');
  return patternOfPath(value.kind === 'orElse' ? value.path : value, bound);
};

/** The pattern of what a path names. */
const patternOfPath = (path: Path, bound: Patterns): string =>
  [bound[path.from] ?? '', ...path.keys].join('/');

/** The patterns within a quantifier, whose variable stands for the entries of its list. */
export const patternsWithin = (
  quantifier: Extract<Condition | Subjects, { readonly list: ListValue; readonly bind: number }>,
  bound: Patterns,
): Patterns => {
  const within = bound.slice();
  within[quantifier.bind] = `${patternOfValue(quantifier.list, bound)}/*`;
  return within;
};

/** The patterns of the variables that lead to the subjects of a rule, and the subjects themselves. */
export const patternsOf = (subjects: Subjects): Patterns =>
  subjects.kind === 'deployment' ? [''] : patternsWithin(subjects, patternsOf(subjects.within));
