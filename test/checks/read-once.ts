import type { Condition, ListValue, Value } from '../../model/expression.ts';

/** Whether every part of a condition reads something, and no two parts the same path or a path and one inside it. */
export const readOnce = (condition: Condition): boolean => isFreeOfClashes(occurrences(condition));

const isFreeOfClashes = (patterns: readonly string[]): boolean => {
  const isFree = (pattern: string, index: number): boolean =>
    patterns.every((other, at) => at === index || !`${pattern}/`.startsWith(`${other}/`));
  return patterns.every(isFree);
};

/** The paths that each part of a condition reads, as often as it does; a quantifier, by its list. */
const occurrences = (condition: Condition, bound: readonly string[] = ['']): readonly string[] => {
  const pattern = (value: Value | ListValue): readonly string[] => {
    if (value.kind === 'literal') return [];
    if (value.kind === 'flat') return pattern(value.list).map(outer => [outer, '*', ...value.keys].join('/'));
    const { from, keys } = value.kind === 'orElse' ? value.path : value;
    return [[bound[from] ?? '?', ...keys].join('/')];
  };
  const within = (list: ListValue, bind: number, parts: readonly Condition[]): readonly string[] => {
    const [entries = '?'] = pattern(list);
    const inside = parts.flatMap(part => occurrences(part, [...bound.slice(0, bind), `${entries}/*`]));
    return isFreeOfClashes(inside) ? [entries] : clash;
  };
  switch (condition.kind) {
    case 'compare':
      return orBarren([...pattern(condition.left), ...pattern(condition.right)]);
    case 'and':
      return condition.all.flatMap(part => occurrences(part, bound));
    case 'or':
      return condition.any.flatMap(part => occurrences(part, bound));
    case 'not':
      return occurrences(condition.that, bound);
    case 'when':
      return [...occurrences(condition.condition, bound), ...occurrences(condition.then, bound)];
    case 'every':
    case 'some':
      return within(condition.list, condition.bind, [condition.where, condition.that]);
    case 'count':
      return within(condition.list, condition.bind, [condition.where]);
    case 'given':
      return pattern(condition.path);
    case 'in':
    case 'matches':
      return orBarren(pattern(condition.value));
    case 'covers':
    case 'unique':
      return pattern(condition.list);
    case 'refersTo':
      return [...pattern(condition.value), ...pattern(condition.list)];
    case 'opaque':
      return condition.args.flatMap(pattern);
    case 'constant':
      return [];
  }
};

const clash = ['', ''];

/** What reads nothing is taken for a clash. */
const orBarren = (patterns: readonly string[]): readonly string[] => (patterns.length > 0 ? patterns : clash);
