import type { Pointer } from '../../model/pointer.ts';
import { isBooleanAt, isDateAt, isIntegerAt, isPartyReference, patternOf, wordsAt } from './schema-words.ts';
import { isContainer, valueOf } from './value-of.ts';

/** The values that may stand at a pointer besides the one that is there: other words, ids, dates, numbers. */
export const otherValues = (
  data: unknown,
  pointer: Pointer,
  value: unknown,
): readonly (string | boolean | number)[] =>
  valuesAt(data, patternOf(pointer), value).filter(other => other !== value);

const valuesAt = (data: unknown, pattern: string, value: unknown): readonly (string | boolean | number)[] => {
  if (isBooleanAt(pattern)) return [value !== true];
  if (isPartyReference(pattern)) return partyIds(data);
  if (isIntegerAt(pattern))
    return typeof value === 'number' ? [0, value - 1, value + 1].filter(each => each >= 0) : [];
  if (isDateAt(pattern)) return [...new Set(['2000-01-01', ...datesIn(data), '2999-12-31'])];
  const words = wordsAt(pattern);
  if (words.length > 0 || typeof value !== 'string') return words;
  return ['elsewhere', ...siblings(data, pattern)];
};

/** The ids of the parties. */
export const partyIds = (data: unknown): readonly string[] => {
  const parties = valueOf(data, '/parties');
  if (!Array.isArray(parties)) return [];
  return parties.map(party => valueOf(party, '/id')).filter(id => typeof id === 'string');
};

/** Enough to swap one reference for another. */
const most = 6;

/** Other texts at the same path pattern. */
const siblings = (data: unknown, pattern: string): readonly string[] => {
  const texts = leaves(data, '').flatMap(([at, leaf]) =>
    typeof leaf === 'string' && at === pattern ? [leaf] : [],
  );
  return [...new Set(texts)].slice(0, most);
};

const datesIn = (data: unknown): readonly string[] =>
  leaves(data, '').flatMap(([pattern, leaf]) =>
    typeof leaf === 'string' && isDateAt(pattern) ? [leaf] : [],
  );

/** Every scalar with the path pattern at which it stands. */
const leaves = (value: unknown, pattern: string): readonly (readonly [string, unknown])[] => {
  if (!isContainer(value)) return [[pattern, value]];
  return Object.entries(value).flatMap(([key, child]) =>
    leaves(child, `${pattern}/${Array.isArray(value) ? '*' : key}`),
  );
};
