import type { Comparator, Flat, ListValue, Path, Sort, Value } from '../model/expression.ts';
import { fieldLabels, listLabels } from '../model/labels.ts';

/** What each bound variable is called: `the service`, `that mechanism`. */
export type Names = readonly string[];

/** Names one more variable; a name that is taken already is told apart. */
export const bindName = (names: Names, bind: number, noun: string): Names => {
  const within = names.slice(0, bind);
  within[bind] = within.includes(`that ${noun}`) ? `that second ${noun}` : `that ${noun}`;
  return within;
};

/** A value as a phrase: `the service's type`, `` `custom` ``. */
export const valuePhrase = (value: Value | ListValue, names: Names): string => {
  switch (value.kind) {
    case 'literal':
      return quote(value.value);
    case 'orElse':
      return typeof value.value === 'object'
        ? valuePhrase(value.path, names) + defaultWords(value.value)
        : `${valuePhrase(value.path, names)} (${quote(value.value)} where not stated)`;
    case 'flat':
      return listPhrase(value, names);
    case 'path': {
      const start = names[value.from] ?? 'it';
      return value.keys.length === 0 ? start : `${start}'s ${value.keys.map(words).join(' ')}`;
    }
  }
};

const defaultWords = (list: readonly string[]): string =>
  list.length === 0 ? '' : ` (${listing(list.map(quote), 'and')} where not stated)`;

/** The variable in which a value or list stands; of a literal none, -1. */
export const variableOf = (value: Value | ListValue): number => {
  switch (value.kind) {
    case 'literal':
      return -1;
    case 'path':
      return value.from;
    case 'orElse':
      return value.path.from;
    case 'flat':
      return variableOf(value.list);
  }
};

/** What begins with a noun that was just named goes on with a pronoun. */
export const pronoun = (text: string, noun: string): string => {
  if (text.startsWith(`${noun}'s `)) return `its ${text.slice(noun.length + 3)}`;
  return text.startsWith(`${noun} `) ? `it ${text.slice(noun.length + 1)}` : text;
};

/** Whose list it is; of several lists, all whose they are. */
export const owner = (list: ListValue, names: Names): string => {
  if (list.kind === 'flat') return holders(list, names);
  const path = list.kind === 'orElse' ? list.path : list;
  return valuePhrase({ ...path, keys: path.keys.slice(0, -1) }, names);
};

/** `the management domains`, or whose they are where that is not the whole deployment. */
const holders = ({ list }: Flat, names: Names): string => {
  const whose = owner(list, names);
  return `${whose === 'the deployment' ? 'the' : possessive(whose)} ${pluralOf(list)}`;
};

/** That whoever owns a list has, or does not have, such an entry. */
export const hasEntry = (list: ListValue, names: Names, truth: boolean): string => {
  const noun = nounOf(list);
  if (list.kind !== 'flat') return `${owner(list, names)} has ${truth ? article(noun) : `no ${noun}`}`;
  const whose = owner(list.list, names);
  const holder = `${nounOf(list.list)}${whose === 'the deployment' ? '' : ` of ${whose}`}`;
  return `${truth ? 'some' : 'no'} ${holder} has ${article(noun)}`;
};

/** That whoever owns a list has so many entries in it. */
export const hasCount = (list: ListValue, names: Names, number: string): string =>
  list.kind === 'flat'
    ? `${owner(list, names)} together ${number.replace(/^has /u, 'have ').replace(/^does /u, 'do ')}`
    : `${owner(list, names)} ${number}`;

const lastKey = (list: ListValue): string =>
  (list.kind === 'orElse' ? list.path : list).keys.at(-1) ?? 'entries';

/** The noun for several entries of a list. */
export const pluralOf = (list: ListValue): string => listLabels[lastKey(list)]?.many ?? words(lastKey(list));

/** The noun for one entry of a list. */
export const nounOf = (list: ListValue): string => {
  const label = listLabels[lastKey(list)];
  if (label !== undefined) return label.one;
  const plural = pluralOf(list);
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$/u, '');
};

/** A list with its owner: `the agreement's clarified topics`. */
export const listPhrase = (list: ListValue, names: Names): string =>
  `${possessive(owner(list, names))} ${pluralOf(list)}${list.kind === 'orElse' && typeof list.value === 'object' ? defaultWords(list.value) : ''}`;

const possessive = (noun: string): string => (noun.endsWith('s') ? `${noun}'` : `${noun}'s`);

/** Whether the value at a path is stated or not, as a verb: `is stated`, `are not stated`. */
export const isStated = (path: Path, truth: boolean): string =>
  `${words(path.keys.at(-1) ?? '').endsWith('s') ? 'are' : 'is'}${truth ? '' : ' not'} stated`;

/** A noun with its article. */
export const article = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;

/** `processSteps` is `process steps`. */
export const words = (key: string): string =>
  fieldLabels[key] ?? key.replace(/[A-Z]/gu, letter => ` ${letter.toLowerCase()}`);

/** A value in backticks. */
export const quote = (value: string | number | boolean): string => `\`${String(value)}\``;

/** `a, b and c`; where a part is itself a list, `a; b; and c`. */
export const listing = (parts: readonly string[], word: 'and' | 'or'): string => {
  if (parts.length < 2) return parts[0] ?? 'nothing';
  const [start, end] = [parts.slice(0, -1), parts.at(-1) ?? ''];
  return parts.some(part => / (?:and|or|where) |[,;] /u.test(part))
    ? `${start.join('; ')}; ${word} ${end}`
    : `${start.join(', ')} ${word} ${end}`;
};

const integers: { readonly [K in Comparator]: string } = {
  is: 'is',
  isNot: 'is not',
  lessThan: 'is less than',
  atMost: 'is at most',
  atLeast: 'is at least',
  moreThan: 'is more than',
};

/** What each comparator is called among the values of a sort. */
export const comparators: { readonly [K in Sort]: { readonly [O in Comparator]: string } } = {
  scalar: integers,
  integer: integers,
  version: { ...integers, lessThan: 'is older than', moreThan: 'is newer than' },
  date: {
    is: 'is on',
    isNot: 'is not on',
    lessThan: 'is before',
    atMost: 'is on or before',
    atLeast: 'is on or after',
    moreThan: 'is after',
  },
};

/** What each comparator is called before a number of things that something has. */
export const countWords: { readonly [K in Comparator]: string } = {
  is: 'has exactly',
  isNot: 'does not have exactly',
  lessThan: 'has fewer than',
  atMost: 'has at most',
  atLeast: 'has at least',
  moreThan: 'has more than',
};
