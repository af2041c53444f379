import type { Place } from '../../model/place.ts';
import { childPointer, type Pointer } from '../../model/pointer.ts';
import type { Problem } from '../../model/problem.ts';
import { childOf } from '../layout.ts';
import type { ProblemList } from '../problem-list.ts';

/** What the reading of one file has in common: how to place something, and what was found amiss. */
export interface Reading {
  readonly placeOf: (pointer: Pointer) => Place;
  /** What keeps the file from being used. */
  readonly problems: ProblemList;
  /** What does not. */
  readonly warnings: ProblemList;
}

/** An object of a file that may hold anything: what is not as it should be is taken for absent. */
export interface Item {
  readonly value: unknown;
  readonly at: Pointer;
  readonly reading: Reading;
}

/** The text under a key; undefined where there is none, or nothing but white space. */
export const textOf = ({ value }: Item, key: string): string | undefined => {
  const found = childOf(value, key);
  const text = typeof found === 'number' ? String(found) : found;
  return typeof text !== 'string' || text.trim() === '' ? undefined : text.trim();
};

/** The object under a key, be it an empty one where there is none. */
export const itemOf = ({ value, at, reading }: Item, key: string): Item => ({
  value: childOf(value, key),
  at: childPointer(at, key),
  reading,
});

/** Whether something stands under a key. */
export const has = ({ value }: Item, key: string): boolean => childOf(value, key) !== undefined;

/** The objects of the list under a key; a single object counts as a list of one, anything else is a problem. */
export const itemsOf = (item: Item, key: string): readonly Item[] => {
  const inner = itemOf(item, key);
  if (inner.value === undefined) return [];
  if (!Array.isArray(inner.value)) return isMap(inner.value) ? [inner] : refused(inner, key);
  return inner.value.flatMap((value: unknown, index) => {
    const each = { ...inner, value, at: childPointer(inner.at, index) };
    return isMap(value) ? [each] : refused(each, key);
  });
};

/** The texts of the list under a key; a single text counts as a list of one. */
export const textsOf = (item: Item, key: string): readonly string[] => {
  const found = childOf(item.value, key);
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.filter(each => typeof each === 'string' && each.trim() !== '').map(each => String(each).trim());
};

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (item: Item, key: string): readonly Item[] => {
  report(item, 'problems', {
    code: 'oscal-shape',
    message: `an entry of \`${key}\` is no object`,
    help: 'the schemas of OSCAL say what stands where',
  });
  return [];
};

/** Notes something that is amiss with an object, at its place. */
export const report = (item: Item, as: 'problems' | 'warnings', problem: Omit<Problem, 'place'>): void => {
  item.reading[as].add(() => ({ ...problem, place: item.reading.placeOf(item.at) }));
};
