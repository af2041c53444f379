import type { Comparator, Condition, ListValue, Path, Rule, Sort, Subjects, Value } from '../model/expression.ts';
import { fieldLabels, listLabels } from '../model/labels.ts';

/** What each bound variable is called: `the service`, `a mechanism`. */
type Names = readonly string[];

/** The fourth reading: a rule as a sentence. */
export const english = (rule: Rule): string => {
  const names = subjectNames(rule.subjects);
  const whom = subjectPhrase(rule.subjects);
  const applies = isAlways(rule.applies) ? '' : `, where ${phrase(rule.applies, names)}`;
  return `${whom}${applies}: ${phrase(rule.requires, names)}`;
};

/** To whom and when a requirement applies, as a phrase. */
export const scopePhrase = (rule: Pick<Rule, 'subjects' | 'applies'>): string => {
  const applies = isAlways(rule.applies) ? '' : `, where ${phrase(rule.applies, subjectNames(rule.subjects))}`;
  return `${subjectPhrase(rule.subjects)}${applies}`;
};

/** What the variables that a selection of subjects binds are called. */
export const subjectNames = (subjects: Subjects): Names => {
  if (subjects.kind === 'deployment') return ['the deployment'];
  const names = subjectNames(subjects.within).slice();
  names[subjects.bind] = `the ${nounOf(subjects.list)}`;
  return names;
};

const subjectPhrase = (subjects: Subjects): string => {
  if (subjects.kind === 'deployment') return 'the deployment';
  const names = subjectNames(subjects);
  const within = subjects.within.kind === 'deployment' ? '' : ` of ${subjectPhrase(subjects.within)}`;
  return `each ${nounOf(subjects.list)}${which([subjects.where], subjects.bind, names)}${within}`;
};

/** A condition as a phrase, given what the bound variables are called. */
export const phrase = (condition: Condition, names: Names): string => {
  const inner = (part: Condition): string => phrase(part, names);
  switch (condition.kind) {
    case 'constant':
      return condition.value ? 'always' : 'never';
    case 'given':
      return `${valuePhrase(condition.path, names)} ${isPlural(condition.path) ? 'are' : 'is'} stated`;
    case 'compare':
      return comparison(condition, names);
    case 'in':
      return `${valuePhrase(condition.value, names)} is ${listing(condition.options.map(quote), 'or')}`;
    case 'matches':
      return `${valuePhrase(condition.value, names)} matches ${quote(condition.pattern)}`;
    case 'covers':
      return `${listPhrase(condition.list, names)} include ${listing(condition.items.map(quote), 'and')}`;
    case 'and':
      return conjunctionPhrase(condition.all, names);
    case 'or':
      return listing(condition.any.map(inner), 'or');
    case 'not':
      return `it is not so that ${inner(condition.that)}`;
    case 'when':
      return `where ${inner(condition.condition)}, ${inner(condition.then)}`;
    case 'some':
      return somePhrase(condition, names);
    case 'every':
      return everyPhrase(condition, names);
    case 'count': {
      const within = bindName(names, condition.bind, `the ${nounOf(condition.list)}`);
      const where = which([condition.where], condition.bind, within);
      return `${owner(condition.list, names)} has ${countWords[condition.op]} ${condition.than} ${pluralOf(condition.list)}${where}`;
    }
    case 'unique':
      return `no two ${pluralOf(condition.list)} of ${owner(condition.list, names)} have the same ${condition.key.map(words).join(' ')}`;
    case 'refersTo':
      return `${valuePhrase(condition.value, names)} names ${article(nounOf(condition.list))} of ${owner(condition.list, names)}`;
    case 'opaque':
      return `${words(condition.name)} holds of ${listing(
        condition.args.map(arg => valuePhrase(arg, names)),
        'and',
      )}`;
  }
};

const isAlways = (condition: Condition): boolean => condition.kind === 'constant' && condition.value;

/** A list that must be there and of which something holds needs no "is stated" of its own. */
const conjunctionPhrase = (all: readonly Condition[], names: Names): string => {
  const [first, ...rest] = all;
  const implied = first?.kind === 'given' && rest.length > 0 && rest.every(part => speaksOf(part, first.path));
  return listing(
    (implied ? rest : all).map(part => phrase(part, names)),
    'and',
  );
};

const speaksOf = (condition: Condition, path: Path): boolean => {
  switch (condition.kind) {
    case 'and':
      return condition.all.every(part => speaksOf(part, path));
    case 'or':
      return condition.any.every(part => speaksOf(part, path));
    case 'some':
    case 'count':
    case 'covers':
      return samePath(condition.list, path);
    case 'compare':
      return samePath(condition.left, path);
    case 'in':
    case 'matches':
      return samePath(condition.value, path);
    default:
      return false;
  }
};

const samePath = (value: Value | ListValue, path: Path): boolean =>
  value.kind === 'path' && value.from === path.from && value.keys.join('/') === path.keys.join('/');

type Some = Extract<Condition, { kind: 'some' }>;
type Every = Extract<Condition, { kind: 'every' }>;

const somePhrase = (condition: Some, names: Names): string => {
  const noun = nounOf(condition.list);
  const word = isAlways(condition.where) ? sameAs(condition.that, condition.bind) : undefined;
  if (word !== undefined)
    return `${listPhrase(condition.list, names)} include ${valuePhrase(word, names)}`;
  const within = bindName(names, condition.bind, `that ${noun}`);
  return `${owner(condition.list, names)} has ${article(noun)}${which([condition.where, condition.that], condition.bind, within)}`;
};

/** What an entry that is itself a word has to be the same as. */
const sameAs = (condition: Condition, bind: number): Value | undefined =>
  condition.kind === 'compare' &&
  condition.op === 'is' &&
  condition.left.kind === 'path' &&
  condition.left.from === bind &&
  condition.left.keys.length === 0
    ? condition.right
    : undefined;

const everyPhrase = (condition: Every, names: Names): string => {
  const noun = nounOf(condition.list);
  const within = bindName(names, condition.bind, `that ${noun}`);
  const where = which([condition.where], condition.bind, within);
  return `for every ${noun} of ${owner(condition.list, names)}${where}, ${phrase(condition.that, within)}`;
};

/** What narrows a bound variable down: `whose type is …`, and `such that …` for what is not said of the variable. */
const which = (conditions: readonly Condition[], bind: number, names: Names): string => {
  const said = conditions.filter(part => !isAlways(part)).map(part => phrase(part, names));
  const own = `${names[bind] ?? ''}'s `;
  const whose = said.filter(part => part.startsWith(own)).map(part => part.replaceAll(own, ''));
  const suchThat = said.filter(part => !part.startsWith(own));
  const clauses = [
    ...(whose.length > 0 ? [`whose ${listing(whose, 'and')}`] : []),
    ...(suchThat.length > 0 ? [`such that ${listing(suchThat, 'and')}`] : []),
  ];
  return clauses.length > 0 ? ` ${clauses.join(' and ')}` : '';
};

const bindName = (names: Names, bind: number, name: string): Names => {
  const within = names.slice();
  within[bind] = name;
  return within;
};

type Compare = Extract<Condition, { kind: 'compare' }>;

const comparison = ({ left, right, op, sort }: Compare, names: Names): string => {
  if (right.kind === 'literal' && typeof right.value === 'boolean' && left.kind !== 'literal')
    return `${valuePhrase(left, names)} is ${right.value === (op === 'is') ? 'true' : 'false'}`;
  return `${valuePhrase(left, names)} ${comparators[sort][op]} ${valuePhrase(right, names)}`;
};

const integers: { readonly [K in Comparator]: string } = {
  is: 'is',
  isNot: 'is not',
  lessThan: 'is less than',
  atMost: 'is at most',
  atLeast: 'is at least',
  moreThan: 'is more than',
};

const comparators: { readonly [K in Sort]: { readonly [O in Comparator]: string } } = {
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

const countWords: { readonly [K in Comparator]: string } = {
  is: 'exactly',
  isNot: 'not exactly',
  lessThan: 'fewer than',
  atMost: 'at most',
  atLeast: 'at least',
  moreThan: 'more than',
};

const valuePhrase = (value: Value | ListValue, names: Names): string => {
  switch (value.kind) {
    case 'literal':
      return quote(value.value);
    case 'orElse':
      return Array.isArray(value.value)
        ? valuePhrase(value.path, names)
        : `${valuePhrase(value.path, names)} (${quote(String(value.value))} where not stated)`;
    case 'path': {
      const start = names[value.from] ?? 'it';
      return value.keys.length === 0 ? start : `${start}'s ${value.keys.map(words).join(' ')}`;
    }
  }
};

/** Whose list it is. */
const owner = (list: ListValue, names: Names): string => {
  const path = list.kind === 'orElse' ? list.path : list;
  return valuePhrase({ ...path, keys: path.keys.slice(0, -1) }, names);
};

const lastKey = (list: ListValue): string => (list.kind === 'orElse' ? list.path : list).keys.at(-1) ?? 'entries';
const isPlural = (path: Path): boolean => words(path.keys.at(-1) ?? '').endsWith('s');
const pluralOf = (list: ListValue): string => listLabels[lastKey(list)]?.many ?? words(lastKey(list));

/** A list with its owner: `the agreement's clarified topics`. */
const listPhrase = (list: ListValue, names: Names): string => `${owner(list, names)}'s ${pluralOf(list)}`;

/** The noun for one entry of a list. */
const nounOf = (list: ListValue): string => {
  const label = listLabels[lastKey(list)];
  if (label !== undefined) return label.one;
  const plural = pluralOf(list);
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$/u, '');
};

const article = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;

/** `processSteps` is `process steps`. */
const words = (key: string): string => fieldLabels[key] ?? key.replace(/[A-Z]/gu, letter => ` ${letter.toLowerCase()}`);

const quote = (value: string | number | boolean): string => `\`${String(value)}\``;

/** `a, b and c`. */
const listing = (parts: readonly string[], word: 'and' | 'or'): string =>
  parts.length < 2 ? (parts[0] ?? 'nothing') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
