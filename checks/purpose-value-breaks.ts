import type { ListValue, Path, Value } from '../model/expression.ts';
import { listLabels } from '../model/labels.ts';
import type { Of } from './demands.ts';
import { orderBreaks } from './purpose-limits.ts';
import { allOf, denied, type Way } from './purpose-ways.ts';
import {
  isStated,
  listing,
  listPhrase,
  nounOf,
  owner,
  pluralOf,
  quote,
  valuePhrase,
  words,
} from './wording.ts';
import type { Names } from './wording.ts';

const sameKey = (key: readonly string[]): string =>
  key.length === 0 ? 'are the same' : `have the same ${key.map(words).join(' ')}`;

/** That a value, or a list, is not stated. */
export const notStated = (path: Path, names: Names): Way => ({
  words: isLabelled(path)
    ? `${listPhrase(path, names)} are not stated`
    : `${valuePhrase(path, names)} ${isStated(path, false)}`,
  goals: [denied({ kind: 'given', path })],
  lost: path,
});

/** Whether a list has a name of its own for what is in it. */
const isLabelled = ({ keys }: Path): boolean => Object.hasOwn(listLabels, keys.at(-1) ?? '');

/** Operands that are not stated; of one that has a default, that is no way of its own. */
const unstated = (values: readonly Value[], names: Names): readonly Way[] =>
  values.flatMap(value => (value.kind === 'path' && value.keys.length > 0 ? [notStated(value, names)] : []));

/** That a list is not stated; of several as one there is no telling which. */
export const absentList = (list: ListValue, names: Names): readonly Way[] =>
  list.kind === 'path' ? [notStated(list, names)] : [];

/** What is lost where a list has nothing in it. */
export const lostList = (list: ListValue): Pick<Way, 'lost'> => (list.kind === 'path' ? { lost: list } : {});

const isNoneOf = (options: readonly (string | number)[]): string => {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return `is not ${quote(only)}`;
  return options.length === 2
    ? `is neither ${options.map(quote).join(' nor ')}`
    : `is none of ${listing(options.map(quote), 'and')}`;
};

/** Ways in which a comparison does not hold. */
export const comparisonBreaks = (condition: Of<'compare'>, names: Names): readonly Way[] => {
  const { left, right, op, sort } = condition;
  const open = unstated([left, right], names);
  if (sort !== 'scalar') return [...orderBreaks(condition, names), ...open];
  const [a, b] = [valuePhrase(left, names), valuePhrase(right, names)];
  const isFlag = right.kind === 'literal' && typeof right.value === 'boolean';
  const said = isFlag
    ? `${a} is ${String(right.value !== (op === 'is'))}`
    : `${a} is ${op === 'is' ? 'not ' : ''}${b}`;
  return [{ words: said, goals: [denied(condition)] }, ...open];
};

/** Each word that a list lacks. */
export const coverBreaks = ({ list, items, kind }: Of<'covers'>, names: Names): readonly Way[] => [
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

/** That a value is none of several, or does not match; and that it is not stated. */
export const memberBreaks = (condition: Of<'in' | 'matches'>, names: Names): readonly Way[] => {
  const said =
    condition.kind === 'in' ? isNoneOf(condition.options) : `does not match ${quote(condition.pattern)}`;
  return [
    { words: `${valuePhrase(condition.value, names)} ${said}`, goals: [denied(condition)] },
    ...unstated([condition.value], names),
  ];
};

/** That two entries have the same key; and that there is no list. */
export const uniqueBreaks = (condition: Of<'unique'>, names: Names): readonly Way[] => [
  {
    words: `two ${pluralOf(condition.list)} of ${owner(condition.list, names)} ${sameKey(condition.key)}`,
    goals: [denied(condition)],
  },
  ...absentList(condition.list, names),
];

/** That a value names nothing; and that it is not stated. */
export const referenceBreaks = (condition: Of<'refersTo'>, names: Names): readonly Way[] => [
  {
    words: `${valuePhrase(condition.value, names)} is ${keyPhrase(condition.key)}no ${nounOf(condition.list)} of ${owner(condition.list, names)}`,
    goals: [denied(condition)],
  },
  ...unstated([condition.value], names),
];

/** What it is of an entry, where that is not its id or the entry itself. */
const keyPhrase = (key: readonly string[]): string =>
  key.length === 0 || key.join('/') === 'id' ? '' : `the ${key.map(words).join(' ')} of `;
