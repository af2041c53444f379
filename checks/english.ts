import type { Condition, Path, Rule, Subjects, Value } from '../model/expression.ts';
import { alike, demands, isAlways, tie, wordAsked, type Of, type Parts } from './demands.ts';
import {
  article,
  bindName,
  comparators,
  countWords,
  hasCount,
  hasEntry,
  isStated,
  listing,
  listPhrase,
  nounOf,
  owner,
  pluralOf,
  pronoun,
  quote,
  valuePhrase,
  variableOf,
  words,
  type Names,
} from './wording.ts';
/** The fourth reading: a rule as a sentence. */
export const english = (rule: Rule): string => {
  const required = phrase(rule.requires, subjectNames(rule.subjects));
  return isPermission(rule)
    ? `${subjectPhrase(rule.subjects, 'each')}: it is permitted that ${required}`
    : `${scopePhrase(rule)}: ${required}`;
};

/** A rule that applies only where what it speaks of is so: it passes, or does not apply. */
const isPermission = ({ applies, requires }: Rule): boolean =>
  !isAlways(applies) && JSON.stringify(applies) === JSON.stringify(requires);

/** To whom and when a requirement applies, as a phrase. */
export const scopePhrase = (rule: Pick<Rule, 'subjects' | 'applies'>): string => {
  const applies = isAlways(rule.applies)
    ? ''
    : `, where ${phrase(rule.applies, subjectNames(rule.subjects))}`;
  return `${subjectPhrase(rule.subjects, 'each')}${applies}`;
};

/** What the variables that a selection of subjects binds are called. */
export const subjectNames = (subjects: Subjects): Names => {
  if (subjects.kind === 'deployment') return ['the deployment'];
  const names = subjectNames(subjects.within).slice();
  names[subjects.bind] = `the ${nounOf(subjects.list)}`;
  return names;
};

/** The elements that a rule is about: `each` of them, or that there is `no` such element. */
export const subjectPhrase = (subjects: Subjects, determiner: 'each' | 'no' | 'a'): string => {
  if (subjects.kind === 'deployment') return 'the deployment';
  const names = subjectNames(subjects);
  const noun = nounOf(subjects.list);
  const narrowed = which([subjects.where], subjects.bind, names);
  const outer = subjectPhrase(subjects.within, determiner === 'each' ? 'each' : 'a');
  const within = subjects.within.kind === 'deployment' ? '' : ` of ${outer}`;
  const start = determiner === 'a' ? article(noun) : `${determiner} ${noun}`;
  return `${start}${narrowed}${narrowed !== '' && within !== '' ? ',' : ''}${within}`;
};

/** A condition as a phrase, given what the bound variables are called. */
export const phrase = (condition: Condition, names: Names): string => {
  switch (condition.kind) {
    case 'constant':
      return condition.value ? 'always' : 'never';
    case 'given':
      return givenPhrase(condition.path, names, true);
    case 'compare':
      return comparison(condition, names);
    case 'in':
      return `${valuePhrase(condition.value, names)} is ${listing(condition.options.map(quote), 'or')}`;
    case 'matches':
      return `${valuePhrase(condition.value, names)} matches ${quote(condition.pattern)}`;
    case 'covers':
      return `${listPhrase(condition.list, names)} include ${listing(condition.items.map(quote), 'and')}`;
    case 'and':
      return listing(conjuncts(condition, names), 'and');
    case 'or':
      return listing(disjuncts(condition, names), 'or');
    case 'not':
      return notPhrase(condition.that, names);
    case 'when':
      return `where ${grouped(condition.condition, names)}, ${grouped(condition.then, names)}`;
    case 'some':
      return somePhrase(condition, names, true);
    case 'every':
      return everyPhrase(condition, names);
    case 'count':
      return countPhrase(condition, names);
    case 'unique':
      return uniquePhrase(condition, names);
    case 'refersTo':
      return `${valuePhrase(condition.value, names)} ${refers(condition, names)} ${article(nounOf(condition.list))} of ${owner(condition.list, names)}`;
    case 'opaque':
      return `${words(condition.name)} holds of ${listing(
        condition.args.map(arg => valuePhrase(arg, names)),
        'and',
      )}`;
  }
};

const givenPhrase = (path: Path, names: Names, truth: boolean): string =>
  `${valuePhrase(path, names)} ${isStated(path, truth)}`;

/** The parts of a conjunction, each as a phrase that keeps together beside the others. */
const conjuncts = (condition: Of<'and'>, names: Names): readonly string[] => {
  const said = alike(demands(condition));
  return said.map(
    parts => together(parts, 'and', names) ?? (said.length === 1 ? phrase : grouped)(parts[0], names),
  );
};

/** Says of several conditions that are alike what they ask together; undefined where there is only one. */
const together = (parts: Parts, word: 'and' | 'or', names: Names): string | undefined => {
  const [first] = parts;
  if (parts.length < 2 || first.kind !== 'some' || first.that.kind !== 'compare') return undefined;
  const { left } = first.that;
  const asked = listing(
    parts.flatMap(part => wordAsked(part)?.word ?? []),
    word,
  );
  const attribute = left.kind === 'path' ? left.keys.map(words).join(' ') : '';
  if (attribute === '') return `${listPhrase(first.list, names)} include ${asked}`;
  const entry = hasEntry(first.list, names, true);
  return word === 'and'
    ? `${entry} of each ${attribute} ${asked}`
    : `${entry} whose ${attribute} is ${asked}`;
};

const disjuncts = ({ any }: Of<'or'>, names: Names): readonly string[] => {
  const said = alike(any);
  return said.map(
    parts => together(parts, 'or', names) ?? (said.length === 1 ? phrase : grouped)(parts[0], names),
  );
};

/** A phrase whose own "and" or "or" can not be taken for that of the sentence around it. */
const grouped = (condition: Condition, names: Names): string => {
  const parts =
    condition.kind === 'and'
      ? conjuncts(condition, names)
      : condition.kind === 'or'
        ? disjuncts(condition, names)
        : [];
  if (parts.length < 2) return phrase(condition, names);
  if (condition.kind === 'or') return `either ${listing(parts, 'or')}`;
  return parts.length === 2 ? `both ${listing(parts, 'and')}` : `all of this: ${listing(parts, 'and')}`;
};

const notPhrase = (condition: Condition, names: Names): string => {
  switch (condition.kind) {
    case 'given':
      return givenPhrase(condition.path, names, false);
    case 'some':
      return somePhrase(condition, names, false);
    default:
      return unnested(condition, names);
  }
};

/** That a list is there and has such an entry is denied by saying that there is none. */
const unnested = (condition: Condition, names: Names): string => {
  const [only, ...more] = demands(condition);
  return only?.kind === 'some' && more.length === 0
    ? somePhrase(only, names, false)
    : `it is not so that ${grouped(condition, names)}`;
};

const somePhrase = (condition: Of<'some'>, names: Names, truth: boolean): string =>
  wordPhrase(condition, names, truth) ??
  referringPhrase(condition, names, truth) ??
  entryPhrase(condition, names, truth);

/** How something refers to an entry: `names` one by its id; an entry of a list of ids `is` the one it names. */
const refers = (
  { value, list, key }: Pick<Of<'refersTo'>, 'value' | 'list' | 'key'>,
  names: Names,
): string => {
  if (key.join('/') !== 'id') return key.length === 0 ? 'is' : `is the ${key.map(words).join(' ')} of`;
  const isEntry = value.kind === 'path' && value.keys.length === 0;
  const isCalledAlike = valuePhrase(value, names).replace(/^(?:the|that second|that) /u, '') === nounOf(list);
  return isEntry && !isCalledAlike ? 'is' : 'names';
};

/** Of an entry that something else refers to by its id: `the holder names a party whose role is …`. */
const referringPhrase = (
  { list, bind, where, that }: Of<'some'>,
  names: Names,
  truth: boolean,
): string | undefined => {
  const parts = [where, that].filter(part => !isAlways(part)).flatMap(demands);
  const tied = parts.find(part => tie(part, bind) !== undefined);
  const other = tied === undefined ? undefined : tie(tied, bind);
  if (other === undefined) return undefined;
  const noun = nounOf(list);
  const rest = which(
    parts.filter(part => part !== tied),
    bind,
    bindName(names, bind, noun),
  );
  const start =
    other.value === undefined
      ? ''
      : `${valuePhrase(other.value, names)} ${refers({ value: other.value, list, key: ['id'] }, names)}`;
  const from = other.list === undefined ? start : `${listPhrase(other.list, names)} include`;
  return `${from} ${truth ? article(noun) : `no ${noun}`}${rest}`;
};

const entryPhrase = ({ list, bind, where, that }: Of<'some'>, names: Names, truth: boolean): string => {
  const noun = nounOf(list);
  const narrowed = which([where, that], bind, bindName(names, bind, noun));
  return `${hasEntry(list, names, truth)}${narrowed}`;
};

/** Of a list of words: which of them it includes; undefined where more is said of its entries. */
const wordPhrase = (
  { list, bind, where, that }: Of<'some'>,
  names: Names,
  truth: boolean,
): string | undefined => {
  const isEntry = (value: Value): boolean =>
    value.kind === 'path' && value.from === bind && value.keys.length === 0;
  if (!isAlways(where)) return undefined;
  const include = `${listPhrase(list, names)} ${truth ? '' : 'do not '}include`;
  if (that.kind === 'in' && isEntry(that.value))
    return `${include} ${listing(that.options.map(quote), 'or')}`;
  if (that.kind !== 'compare' || that.op !== 'is' || !isEntry(that.left)) return undefined;
  if (that.right.kind === 'literal') return `${include} ${quote(that.right.value)}`;
  // what was named last is spoken of
  return variableOf(list) > variableOf(that.right)
    ? `${include} ${valuePhrase(that.right, names)}`
    : `${valuePhrase(that.right, names)} is ${truth ? '' : 'not '}among ${listPhrase(list, names)}`;
};

const everyPhrase = ({ list, bind, where, that }: Of<'every'>, names: Names): string => {
  const noun = nounOf(list);
  const within = bindName(names, bind, noun);
  return `for every ${noun} of ${owner(list, names)}${which([where], bind, within)}, ${grouped(that, within)}`;
};

const countPhrase = ({ list, bind, where, op, than }: Of<'count'>, names: Names): string => {
  const noun = nounOf(list);
  const narrowed = which([where], bind, bindName(names, bind, noun));
  const number = op === 'is' && than === 0 ? 'has no' : `${countWords[op]} ${than}`;
  return `${hasCount(list, names, number)} ${than === 1 ? noun : pluralOf(list)}${narrowed}`;
};

const uniquePhrase = ({ list, key }: Of<'unique'>, names: Names): string => {
  const same = key.length === 0 ? 'are the same' : `have the same ${key.map(words).join(' ')}`;
  return `no two ${pluralOf(list)} of ${owner(list, names)} ${same}`;
};

/** What narrows a bound variable down: `whose type is …`, and `such that …` for what is not said of the variable. */
const which = (conditions: readonly Condition[], bind: number, names: Names): string => {
  const own = `${names[bind] ?? ''}'s `;
  const parts = conditions.filter(part => !isAlways(part)).flatMap(demands);
  const said = parts.map(part => ({
    text: parts.length === 1 ? phrase(part, names) : grouped(part, names),
    isOwn: isSaidOf(part, own, names),
  }));
  const whose = said.filter(({ isOwn }) => isOwn).map(({ text }) => `whose ${ownWords(text, own)}`);
  const suchThat = said.filter(({ isOwn }) => !isOwn).map(({ text }) => pronoun(text, names[bind] ?? ''));
  const clauses = [...whose, ...(suchThat.length > 0 ? [`such that ${listing(suchThat, 'and')}`] : [])];
  return clauses.length > 0 ? ` ${clauses.join(' and ')}` : '';
};

/** Whether a condition says something of the variable itself. */
const isSaidOf = (condition: Condition, own: string, names: Names): boolean =>
  condition.kind === 'or'
    ? condition.any.length === 1 && condition.any.every(part => isSaidOf(part, own, names))
    : phrase(condition, names).startsWith(own);

const ownWords = (text: string, own: string): string => text.slice(own.length).replaceAll(own, 'its ');

const comparison = ({ left, right, op, sort }: Of<'compare'>, names: Names): string => {
  if (right.kind === 'literal' && typeof right.value === 'boolean' && left.kind !== 'literal')
    return `${valuePhrase(left, names)} is ${right.value === (op === 'is') ? 'true' : 'false'}`;
  return `${valuePhrase(left, names)} ${comparators[sort][op]} ${valuePhrase(right, names)}`;
};
