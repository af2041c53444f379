import { childPointer, pointerKeys, type Pointer } from '../../model/pointer.ts';
import { Unknown } from '../../model/unknown.ts';
import { otherValues, partyIds } from './other-values.ts';
import { valueOf } from './value-of.ts';
import { isPartyReference, patternOf, wordsAt } from './schema-words.ts';

/** One change to a descriptor: at one pointer. */
export interface Edit {
  readonly kind: 'remove' | 'empty' | 'first' | 'change' | 'only' | 'add' | 'forget';
  readonly pointer: Pointer;
  /** The word that is put in, for `change`, `only` and `add`. */
  readonly to?: string | boolean | number;
}

/** A descriptor's data with one change. */
export const edited = (data: unknown, { kind, pointer, to }: Edit): unknown => {
  const keys = pointerKeys(pointer);
  const listed: unknown = valueOf(data, pointer);
  switch (kind) {
    case 'remove':
      return replaced(data, keys, undefined);
    case 'empty':
      return replaced(data, keys, []);
    case 'first':
      return replaced(data, keys, entriesOf(listed).slice(0, 1));
    case 'change':
      return replaced(data, keys, to);
    case 'only':
      return replaced(data, keys, [to]);
    case 'add':
      return replaced(data, keys, [...entriesOf(listed), to]);
    case 'forget':
      return replaced(data, keys, new Unknown('it was not supplied'));
  }
};

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Copies what leads to a value and puts another one there; undefined takes it out. */
const replaced = (data: unknown, keys: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const list: readonly unknown[] = data;
    const index = Number(key);
    return rest.length === 0 && value === undefined
      ? list.filter((_, at) => at !== index)
      : list.map((entry, at) => (at === index ? replaced(entry, rest, value) : entry));
  }
  // sound: a pointer into the data leads through lists and maps only
  const map = data as Readonly<Record<string, unknown>>;
  const entries = Object.entries(map).flatMap(([name, child]) => {
    const next = name === key ? replaced(child, rest, value) : child;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries(entries);
};

/** A pointer and all that enclose it, the pointer itself first; without the whole document. */
export const enclosing = (pointer: Pointer): readonly Pointer[] =>
  pointerKeys(pointer)
    .map((_, index, keys) => keys.slice(0, index + 1).reduce(childPointer, ''))
    .reverse();

/** What would break a claim at a pointer: it is taken out, emptied, or says another legal word. */
export const breakingEdits = (data: unknown, pointer: Pointer): readonly Edit[] => {
  const value = valueOf(data, pointer);
  if (value === undefined) return [];
  return [
    { kind: 'remove', pointer },
    ...(Array.isArray(value) && value.length > 0 ? [{ kind: 'empty', pointer } as const] : []),
    ...otherValues(data, pointer, value).map(to => ({ kind: 'change', pointer, to }) as const),
  ];
};

/** A claim that is stated is marked as unknown. */
export const forgettingEdits = (data: unknown, pointer: Pointer): readonly Edit[] =>
  valueOf(data, pointer) === undefined ? [] : [{ kind: 'forget', pointer }];

/** Changes after which a list says something else, though perhaps nothing wrong: one entry alone, one word more. */
export const shiftingEdits = (data: unknown, pointer: Pointer): readonly Edit[] => {
  const value: unknown = valueOf(data, pointer);
  if (!Array.isArray(value)) return [];
  const pattern = patternOf(`${pointer}/0`);
  const words = isPartyReference(pattern) ? partyIds(data) : wordsAt(pattern);
  return [
    ...(value.length > 1 ? [{ kind: 'first', pointer } as const] : []),
    ...words.map(to => ({ kind: 'only', pointer, to }) as const),
    ...words.filter(to => !value.includes(to)).map(to => ({ kind: 'add', pointer, to }) as const),
  ];
};
