import type { Condition, ListValue, Path, Value } from '../model/expression.ts';
import { listLabels } from '../model/labels.ts';
import { demands, isAlways, type Of } from './demands.ts';
import { phrase } from './english.ts';
import { countBreaks, orderBreaks } from './purpose-limits.ts';
import { allOf, denied, fewest, saidOnce, tenable, within, type Way } from './purpose-ways.ts';
import { always } from './sample-lists.ts';
import { bindName, isStated, listing, listPhrase, nounOf, pluralOf, owner, quote, valuePhrase, words } from './wording.ts';
import type { Names } from './wording.ts';

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
      return [...comparisonBreaks(condition, names), ...unstated([condition.left, condition.right], names)];
    case 'in':
      return [
        { words: `${valuePhrase(condition.value, names)} ${isNoneOf(condition.options)}`, goals: [denied(condition)] },
        ...unstated([condition.value], names),
      ];
    case 'matches':
      return [
        {
          words: `${valuePhrase(condition.value, names)} does not match ${quote(condition.pattern)}`,
          goals: [denied(condition)],
        },
        ...unstated([condition.value], names),
      ];
    case 'covers':
      return coverBreaks(condition, names);
    case 'and':
      return condition.all.flatMap((part, index) => partBreaks(part, condition.all.toSpliced(index, 1), names));
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
      return someBreaks(condition, names);
    case 'every':
      return everyBreaks(condition, names);
    case 'count':
      return countBreaks(condition, names, absentList(condition.list, names));
    case 'unique':
      return [
        {
          words: `two ${pluralOf(condition.list)} of ${owner(condition.list, names)} ${sameKey(condition.key)}`,
          goals: [denied(condition)],
        },
        ...absentList(condition.list, names),
      ];
    case 'refersTo':
      return [
        {
          words: `${valuePhrase(condition.value, names)} is no ${nounOf(condition.list)} of ${owner(condition.list, names)}`,
          goals: [denied(condition)],
        },
        ...unstated([condition.value], names),
      ];
    case 'opaque':
      return [{ words: `it is not so that ${phrase(condition, names)}`, goals: [] }];
  }
};

const sameKey = (key: readonly string[]): string =>
  key.length === 0 ? 'are the same' : `have the same ${key.map(words).join(' ')}`;

const notStated = (path: Path, names: Names): Way => ({
  words: isLabelled(path)
    ? `${listPhrase(path, names)} are not stated`
    : `${valuePhrase(path, names)} ${isStated(path, false)}`,
  goals: [denied({ kind: 'given', path })],
  lost: path,
});

/** Whether a list has a name of its own for what is in it. */
const isLabelled = ({ keys }: Path): boolean => Object.hasOwn(listLabels, keys.at(-1) ?? '');

/** Whether a condition can be so where a way has lost something. */
const isTenable = (condition: Condition, way: Way): boolean =>
  isAlways(condition) || tenable([condition], way).length > 0;

/** Operands that are not stated; of one that has a default, that is no way of its own. */
const unstated = (values: readonly Value[], names: Names): readonly Way[] =>
  values.flatMap(value => (value.kind === 'path' && value.keys.length > 0 ? [notStated(value, names)] : []));

const absentList = (list: ListValue, names: Names): readonly Way[] =>
  list.kind === 'path' ? [notStated(list, names)] : [];

const lostList = (list: ListValue): Pick<Way, 'lost'> => (list.kind === 'path' ? { lost: list } : {});

const isNoneOf = (options: readonly (string | number)[]): string => {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return `is not ${quote(only)}`;
  return options.length === 2
    ? `is neither ${options.map(quote).join(' nor ')}`
    : `is none of ${listing(options.map(quote), 'and')}`;
};

const comparisonBreaks = (condition: Of<'compare'>, names: Names): readonly Way[] => {
  const { left, right, op, sort } = condition;
  if (sort !== 'scalar') return orderBreaks(condition, names);
  const [a, b] = [valuePhrase(left, names), valuePhrase(right, names)];
  const isFlag = right.kind === 'literal' && typeof right.value === 'boolean';
  const said = isFlag ? `${a} is ${String((right.value === true) !== (op === 'is'))}` : `${a} is ${op === 'is' ? 'not ' : ''}${b}`;
  return [{ words: said, goals: [denied(condition)] }];
};

const coverBreaks = ({ list, items, kind }: Of<'covers'>, names: Names): readonly Way[] => [
  ...absentList(list, names),
  ...items.map((item, index): Way => {
    const others = items.toSpliced(index, 1);
    const lacking = denied({ kind, list, items: [item] });
    return {
      words: `${listPhrase(list, names)} do not include ${quote(item)}`,
      goals: [allOf([{ kind, list, items: others }, lacking]), lacking],
    };
  }),
];

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

/** What is so, and what is not; where more is said of that, it goes on. */
const joined = (start: string, rest: string): string =>
  `${start}, ${/, (?:but|and) /u.test(rest) ? 'and' : 'but'} ${rest}`;

const entryWith = (list: ListValue, bind: number, where: readonly Condition[]): Condition => ({
  kind: 'some',
  list,
  bind,
  where: allOf(where),
  that: always,
});

/** The list is not there, is empty, or has entries of which the nearest lacks one thing. */
const someBreaks = ({ list, bind, where, that }: Of<'some'>, names: Names): readonly Way[] => {
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
  return [...absentList(list, names), { words: phrase(none, names), goals: [none], ...lostList(list) }, ...near];
};

/** Whether an entry is told apart from what is asked by a word alone. */
const isOtherValue = (part: Condition, { lost }: Way): boolean =>
  lost === undefined &&
  ((part.kind === 'compare' && part.op === 'is' && part.right.kind === 'literal') || part.kind === 'in');

/** One entry that is not as all should be. */
const everyBreaks = ({ list, bind, where, that }: Of<'every'>, names: Names): readonly Way[] => {
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
