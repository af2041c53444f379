import type { Condition } from '../../model/expression.ts';

/** The condition that something is stated. */
export type Given = Extract<Condition, { kind: 'given' }>;

const nothing: Condition = { kind: 'constant', value: true };

/** The different things that a condition asks to be stated. */
export const givenNodes = (condition: Condition): readonly Given[] => {
  const found = new Map(allGiven(condition).map(node => [JSON.stringify(node), node]));
  return [...found.values()];
};

const allGiven = (condition: Condition): readonly Given[] =>
  condition.kind === 'given' ? [condition] : partsOf(condition).flatMap(allGiven);

/** A condition that does not ask for this to be stated, however often it did. */
export const withoutGiven = (condition: Condition, given: Given): Condition =>
  JSON.stringify(condition) === JSON.stringify(given)
    ? nothing
    : mapParts(condition, part => withoutGiven(part, given));

const partsOf = (condition: Condition): readonly Condition[] => {
  const parts: Condition[] = [];
  mapParts(condition, part => {
    parts.push(part);
    return part;
  });
  return parts;
};

/** A condition with each of its parts replaced. */
const mapParts = (condition: Condition, change: (part: Condition) => Condition): Condition => {
  switch (condition.kind) {
    case 'and':
      return { ...condition, all: condition.all.map(change) };
    case 'or':
      return { ...condition, any: condition.any.map(change) };
    case 'not':
      return { ...condition, that: change(condition.that) };
    case 'when':
      return { ...condition, condition: change(condition.condition), then: change(condition.then) };
    case 'some':
    case 'every':
      return { ...condition, where: change(condition.where), that: change(condition.that) };
    case 'count':
      return { ...condition, where: change(condition.where) };
    default:
      return condition;
  }
};
