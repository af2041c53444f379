import { valueUnder } from './values.ts';

/** Where a value of a sample stands, from the root down. */
export type SamplePath = readonly (string | number)[];

/** The value at a place of a sample; undefined where there is none. */
export const valueAt = (data: unknown, path: SamplePath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof key === 'string'
        ? valueUnder(value, [key])
        : Array.isArray(value)
          ? (value as readonly unknown[])[key]
          : undefined,
    data,
  );

/** What stands where a sample is extended by a step that was not there, by the place of what is made. */
export type Blank = (path: SamplePath) => unknown;

/** A sample with another value at a place; what is missing on the way is made. */
export const withValue = (data: unknown, path: SamplePath, value: unknown, blank: Blank): unknown =>
  replaced(data, path, 0, value, blank);

const replaced = (data: unknown, path: SamplePath, depth: number, value: unknown, blank: Blank): unknown => {
  const key = path[depth];
  if (key === undefined) return value;
  const inner = (child: unknown): unknown => replaced(child, path, depth + 1, value, blank);
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : [];
    return key < list.length
      ? list.map((entry, at) => (at === key ? inner(entry) : entry))
      : [...list, inner(undefined)];
  }
  const object = isPlainObject(data) ? data : blank(path.slice(0, depth));
  const fields = isPlainObject(object) ? object : {};
  return { ...fields, [key]: inner(fields[key]) };
};

/** A sample without what stands at a place: the field is left out, the entry taken from its list. */
export const withoutValue = (data: unknown, path: SamplePath): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return data;
  if (typeof key === 'number') {
    if (!Array.isArray(data)) return data;
    const list: readonly unknown[] = data;
    return rest.length === 0
      ? list.filter((_, at) => at !== key)
      : list.map((entry, at) => (at === key ? withoutValue(entry, rest) : entry));
  }
  if (!isPlainObject(data) || !Object.hasOwn(data, key)) return data;
  if (rest.length > 0) return { ...data, [key]: withoutValue(data[key], rest) };
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
};

/** Whether a value is an object with fields. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A word with this stem that stands nowhere in a sample. */
export const freshWord = (data: unknown, stem: string): string => {
  const taken = wordsIn(data);
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
};

/** Samples are never changed, so that what was found in one, or in a part that it shares with another, holds. */
const known = new WeakMap<object, ReadonlySet<unknown>>();

const wordsIn = (value: unknown): ReadonlySet<unknown> => {
  if (typeof value !== 'object' || value === null) return new Set([value]);
  const found = known.get(value);
  if (found !== undefined) return found;
  const words = new Set<unknown>();
  for (const child of Object.values(value) as readonly unknown[])
    if (typeof child !== 'object' || child === null) words.add(child);
    else for (const word of wordsIn(child)) words.add(word);
  known.set(value, words);
  return words;
};
