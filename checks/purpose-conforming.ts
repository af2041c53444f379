import type { Condition, ListValue } from '../model/expression.ts';
import { demands, isAlways, type Of } from './demands.ts';
import { phrase } from './english.ts';
import { countLimit, orderLimit } from './purpose-limits.ts';
import { allOf, denied, saidOnce, within, type Way } from './purpose-ways.ts';
import { always } from './sample-lists.ts';
import { bindName, nounOf, type Names } from './wording.ts';

/** Cases that conform and deserve a purpose of their own: each alternative, and the last case inside of each limit. */
export const accents = (condition: Condition, names: Names): readonly Way[] =>
  saidOnce(accentsOf(condition, names));

const accentsOf = (condition: Condition, names: Names): readonly Way[] => {
  switch (condition.kind) {
    case 'and':
      return condition.all.flatMap(part => accentsOf(part, names));
    case 'or':
      return condition.any.flatMap(part => [
        { words: phrase(part, names), goals: [part] },
        ...within(
          accentsOf(part, names),
          said => said,
          goal => [allOf([part, goal])],
        ),
      ]);
    case 'when':
      return within(
        accentsOf(condition.then, names),
        said => `${phrase(condition.condition, names)}, and ${said}`,
        goal => [allOf([condition.condition, goal])],
      );
    case 'count':
      return countLimit(condition, names);
    case 'compare':
      return orderLimit(condition, names);
    case 'some':
    case 'every': {
      const { list, bind, where, that } = condition;
      const isSome = condition.kind === 'some';
      return within(
        accentsOf(isSome ? allOf([where, that]) : that, bindName(names, bind, nounOf(list))),
        said => `${entryPhrase(list, bind, where, names)}, and ${said}`,
        goal => [{ kind: 'some', list, bind, where, that: allOf([that, goal]) }],
      );
    }
    default:
      return [];
  }
};

const entryPhrase = (list: ListValue, bind: number, where: Condition, names: Names): string =>
  phrase({ kind: 'some', list, bind, where, that: always }, names);

/** A condition that is not so for want of entries: of every list of which all entries are asked for something, it has one. */
export const vivid = (condition: Condition): Condition => {
  switch (condition.kind) {
    case 'and':
      return { kind: 'and', all: condition.all.map(vivid) };
    case 'every': {
      const { list, bind, where } = condition;
      const that = vivid(condition.that);
      return allOf([
        { kind: 'every', list, bind, where, that },
        { kind: 'some', list, bind, where, that },
      ]);
    }
    case 'not': {
      const [only, ...more] = demands(condition.that);
      return only?.kind === 'some' && more.length === 0 ? allOf([condition, nearestOf(only)]) : condition;
    }
    default:
      return condition;
  }
};

/** That there is an entry which is all that none may be, but for the last thing. */
const nearestOf = ({ list, bind, where, that }: Of<'some'>): Condition => {
  const asked = [where, that].filter(part => !isAlways(part)).flatMap(demands);
  const last = asked.at(-1);
  const all = last === undefined ? [] : [...asked.slice(0, -1), denied(last)];
  return { kind: 'some', list, bind, where: always, that: allOf(all) };
};
