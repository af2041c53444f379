import type { Condition, ListValue, Path, Rule, Subjects, Value } from '../model/expression.ts';

/** A pattern of the pointers that a rule can read: `*` stands for any entry of a list. */
export type PathPattern = string;

/** The third reading: the patterns of all paths that a rule can read, sorted, whatever the descriptor. */
export const reads = (rule: Rule): readonly PathPattern[] => {
  const found = new Set<PathPattern>();
  const bound = readSubjects(rule.subjects, found);
  readCondition(rule.applies, bound, found);
  readCondition(rule.requires, bound, found);
  return [...found].sort();
};

type Patterns = readonly PathPattern[];

const readSubjects = (subjects: Subjects, found: Set<PathPattern>): Patterns => {
  if (subjects.kind === 'deployment') return [''];
  const outer = readSubjects(subjects.within, found);
  const bound = bindEntries(subjects.list, subjects.bind, outer, found);
  readCondition(subjects.where, bound, found);
  return bound;
};

const bindEntries = (list: ListValue, bind: number, bound: Patterns, found: Set<PathPattern>): Patterns => {
  const within = bound.slice();
  within[bind] = `${readValue(list, bound, found)}/*`;
  return within;
};

/** Notes an operand and gives its pattern; empty for a literal. */
const readValue = (value: Value | ListValue, bound: Patterns, found: Set<PathPattern>): PathPattern => {
  if (value.kind === 'literal') return '';
  if (value.kind === 'flat') {
    const pattern = [readValue(value.list, bound, found), '*', ...value.keys].join('/');
    found.add(pattern);
    return pattern;
  }
  const pattern = patternOf(value.kind === 'orElse' ? value.path : value, bound);
  found.add(pattern);
  return pattern;
};

const patternOf = (path: Path, bound: Patterns): PathPattern =>
  [bound[path.from] ?? '', ...path.keys].join('/');

const readCondition = (condition: Condition, bound: Patterns, found: Set<PathPattern>): void => {
  const inner = (part: Condition): void => {
    readCondition(part, bound, found);
  };
  switch (condition.kind) {
    case 'constant':
      return;
    case 'given':
      found.add(patternOf(condition.path, bound));
      return;
    case 'compare':
      readValue(condition.left, bound, found);
      readValue(condition.right, bound, found);
      return;
    case 'in':
    case 'matches':
      readValue(condition.value, bound, found);
      return;
    case 'covers':
      found.add(`${readValue(condition.list, bound, found)}/*`);
      return;
    case 'and':
      condition.all.forEach(inner);
      return;
    case 'or':
      condition.any.forEach(inner);
      return;
    case 'not':
      inner(condition.that);
      return;
    case 'when':
      inner(condition.condition);
      inner(condition.then);
      return;
    case 'every':
    case 'some': {
      const within = bindEntries(condition.list, condition.bind, bound, found);
      readCondition(condition.where, within, found);
      readCondition(condition.that, within, found);
      return;
    }
    case 'count':
      readCondition(condition.where, bindEntries(condition.list, condition.bind, bound, found), found);
      return;
    case 'refersTo':
      readValue(condition.value, bound, found);
      found.add([readValue(condition.list, bound, found), '*', ...condition.key].join('/'));
      return;
    case 'unique':
      found.add([readValue(condition.list, bound, found), '*', ...condition.key].join('/'));
      return;
    case 'opaque':
      for (const arg of condition.args) found.add(patternOf(arg, bound));
      return;
    default:
      // nothing is returned here, so that only this line tells of a kind that is not handled
      return condition satisfies never;
  }
};
