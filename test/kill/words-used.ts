import type { Condition, Rule, Subjects } from '../../model/expression.ts';
import { patternOfValue, patternsOf, patternsWithin, type Patterns } from './scope-patterns.ts';

/** A word that a rule compares something with, and the path pattern of what it compares. */
export interface WordUse {
  readonly pattern: string;
  readonly word: string;
}

/** Every word of a vocabulary that a rule names. */
export const wordsUsed = (rule: Rule): readonly WordUse[] => {
  const bound = patternsOf(rule.subjects);
  return [
    ...inSubjects(rule.subjects),
    ...inCondition(rule.applies, bound),
    ...inCondition(rule.requires, bound),
  ];
};

const inSubjects = (subjects: Subjects): readonly WordUse[] =>
  subjects.kind === 'deployment'
    ? []
    : [...inCondition(subjects.where, patternsOf(subjects)), ...inSubjects(subjects.within)];

const inCondition = (condition: Condition, bound: Patterns): readonly WordUse[] => {
  switch (condition.kind) {
    case 'compare':
      return condition.right.kind === 'literal'
        ? uses(patternOfValue(condition.left, bound), [condition.right.value])
        : [];
    case 'in':
      return uses(patternOfValue(condition.value, bound), condition.options);
    case 'covers':
      return uses(`${patternOfValue(condition.list, bound)}/*`, condition.items);
    case 'and':
      return condition.all.flatMap(part => inCondition(part, bound));
    case 'or':
      return condition.any.flatMap(part => inCondition(part, bound));
    case 'not':
      return inCondition(condition.that, bound);
    case 'when':
      return [condition.condition, condition.then].flatMap(part => inCondition(part, bound));
    case 'some':
    case 'every':
      return [condition.where, condition.that].flatMap(part =>
        inCondition(part, patternsWithin(condition, bound)),
      );
    case 'count':
      return inCondition(condition.where, patternsWithin(condition, bound));
    default:
      return [];
  }
};

const uses = (pattern: string, words: readonly unknown[]): readonly WordUse[] =>
  words.filter(word => typeof word === 'string').map(word => ({ pattern, word }));
