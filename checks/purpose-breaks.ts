import type { Condition } from '../model/expression.ts';
import type { Of } from './demands.ts';
import { phrase } from './english.ts';
import { everyBreaks, joined, someBreaks } from './purpose-entry-breaks.ts';
import { countBreaks } from './purpose-limits.ts';
import {
  absentList,
  comparisonBreaks,
  coverBreaks,
  memberBreaks,
  notStated,
  referenceBreaks,
  uniqueBreaks,
} from './purpose-value-breaks.ts';
import { allOf, fewest, isTenable, saidOnce, tenable, within, type Way } from './purpose-ways.ts';
import { listing, type Names } from './wording.ts';

/** Each way in which a condition does not hold, in the order in which it is written. */
export const breaks = (condition: Condition, names: Names): readonly Way[] =>
  saidOnce(waysOf(condition, names));

const waysOf = (condition: Condition, names: Names): readonly Way[] => {
  switch (condition.kind) {
    case 'constant':
      return [];
    case 'given':
      return [notStated(condition.path, names)];
    case 'compare':
      return comparisonBreaks(condition, names);
    case 'in':
    case 'matches':
      return memberBreaks(condition, names);
    case 'covers':
      return coverBreaks(condition, names);
    case 'and':
      return condition.all.flatMap((part, index) =>
        partBreaks(part, condition.all.toSpliced(index, 1), names),
      );
    case 'or':
      return alternativesBreaks(condition, names);
    case 'not':
      return [{ words: phrase(condition.that, names), goals: [condition.that] }];
    case 'when':
      return within(
        waysOf(condition.then, names).filter(way => isTenable(condition.condition, way)),
        said => joined(phrase(condition.condition, names), said),
        goal => [allOf([condition.condition, goal]), goal],
      );
    case 'some':
      return someBreaks(condition, names, waysOf);
    case 'every':
      return everyBreaks(condition, names, waysOf);
    case 'count':
      return countBreaks(condition, names, absentList(condition.list, names));
    case 'unique':
      return uniqueBreaks(condition, names);
    case 'refersTo':
      return referenceBreaks(condition, names);
    case 'opaque':
      return [{ words: `it is not so that ${phrase(condition, names)}`, goals: [] }];
  }
};

/** Ways to break one part of a conjunction, while the others hold as far as they can. */
const partBreaks = (part: Condition, others: readonly Condition[], names: Names): readonly Way[] =>
  waysOf(part, names).map(way => ({
    ...way,
    goals: fewest(
      way.goals.flatMap(goal => {
        const kept = tenable(others, way);
        return kept.length === 0 ? [goal] : [allOf([goal, ...kept]), goal];
      }),
    ),
  }));

/** All alternatives at once: each way of one, with the first of each other that is not lost with it. */
const alternativesBreaks = ({ any }: Of<'or'>, names: Names): readonly Way[] => {
  const broken = any.map(part => ({ part, ways: waysOf(part, names) }));
  return broken.flatMap(({ ways }, index) =>
    ways.map(way => {
      const others = broken
        .toSpliced(index, 1)
        .filter(({ part }) => tenable([part], way).length > 0)
        .flatMap(other => other.ways.find(({ lost }) => lost === undefined) ?? other.ways.slice(0, 1));
      return together(way, index === 0 ? [way, ...others] : [...others, way]);
    }),
  );
};

const together = (way: Way, parts: readonly Way[]): Way => {
  const goals = parts.flatMap(({ goals: [best] }) => best ?? []);
  return {
    ...way,
    words: listing(
      parts.map(({ words: said }) => said),
      'and',
    ),
    goals: goals.length === parts.length ? [allOf(goals)] : [],
  };
};
