import type { Condition, ListValue } from '../model/expression.ts';
import { demands, isAlways, type Of } from './demands.ts';
import { phrase } from './english.ts';
import { absentList, lostList } from './purpose-value-breaks.ts';
import { allOf, denied, isTenable, tenable, within, type Way } from './purpose-ways.ts';
import { always } from './sample-lists.ts';
import { bindName, nounOf, type Names } from './wording.ts';

/** Each way in which a condition does not hold. */
export type WaysOf = (condition: Condition, names: Names) => readonly Way[];

/** What is so, and what is not; where more is said of that, it goes on. */
export const joined = (start: string, rest: string): string =>
  `${start}, ${/, (?:but|and) /u.test(rest) ? 'and' : 'but'} ${rest}`;

const entryWith = (list: ListValue, bind: number, where: readonly Condition[]): Condition => ({
  kind: 'some',
  list,
  bind,
  where: allOf(where),
  that: always,
});

/** The list is not there, is empty, or has entries of which the nearest lacks one thing. */
export const someBreaks = (
  { list, bind, where, that }: Of<'some'>,
  names: Names,
  waysOf: WaysOf,
): readonly Way[] => {
  const none: Condition = { kind: 'count', list, bind, where: always, op: 'is', than: 0 };
  const inner = bindName(names, bind, nounOf(list));
  const asked = [where, that].filter(part => !isAlways(part)).flatMap(demands);
  const near = asked.flatMap((part, index) =>
    waysOf(part, inner).flatMap(way => {
      const others = tenable(asked.toSpliced(index, 1), way);
      return within(
        [way],
        said =>
          others.length === 0 && isOtherValue(part, way)
            ? `${phrase(denied({ kind: 'some', list, bind, where: always, that: part }), names)}, though there are others`
            : joined(phrase(entryWith(list, bind, others), names), said),
        goal => {
          const lacking = allOf([...others, goal]);
          const one: Condition = { kind: 'some', list, bind, where: always, that: lacking };
          const rest: Condition = { kind: 'or', any: [denied(allOf(asked)), lacking] };
          return [allOf([one, { kind: 'every', list, bind, where: always, that: rest }]), one];
        },
      );
    }),
  );
  return [
    ...absentList(list, names),
    { words: phrase(none, names), goals: [none], ...lostList(list) },
    ...near,
  ];
};

/** Whether an entry is told apart from what is asked by a word alone. */
const isOtherValue = (part: Condition, { lost }: Way): boolean =>
  lost === undefined &&
  ((part.kind === 'compare' && part.op === 'is' && part.right.kind === 'literal') || part.kind === 'in');

/** One entry that is not as all should be. */
export const everyBreaks = (
  { list, bind, where, that }: Of<'every'>,
  names: Names,
  waysOf: WaysOf,
): readonly Way[] => {
  const noun = nounOf(list);
  return [
    ...absentList(list, names),
    ...within(
      waysOf(that, bindName(names, bind, noun)).filter(way => isTenable(where, way)),
      said => `${phrase(entryWith(list, bind, [where]), names)}, and ${said}`,
      goal => [{ kind: 'some', list, bind, where, that: goal }],
    ),
  ];
};
