import { isUnknown } from '../model/unknown.ts';

/** A list put together of several, of which some may not be known. */
export class Gathered {
  readonly entries: readonly unknown[];
  /** Whether there may be more entries than these. */
  readonly isOpen: boolean;

  constructor(entries: readonly unknown[], isOpen: boolean) {
    this.entries = entries;
    this.isOpen = isOpen;
  }
}

/** The entries under these keys of every entry of a list; what is no list stays what it is. */
export const gather = (outer: unknown, keys: readonly string[]): unknown => {
  const holders = entriesOf(outer);
  if (holders === undefined) return outer;
  let isOpen = isOpenList(outer);
  const entries: unknown[] = [];
  for (const holder of holders) {
    const inner = valueUnder(holder, keys);
    if (Array.isArray(inner)) entries.push(...(inner as readonly unknown[]));
    else if (inner !== undefined) isOpen = true;
  }
  return new Gathered(entries, isOpen);
};

/** The entries of a list as far as they are known; undefined for what is no list. */
export const entriesOf = (found: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(found)) return found as readonly unknown[];
  return found instanceof Gathered ? found.entries : undefined;
};

/** Whether a list may have more entries than are known. */
export const isOpenList = (found: unknown): boolean => found instanceof Gathered && found.isOpen;

/** The value a key leads to: undefined where absent, the marker where it or what holds it is unknown. */
export const step = (value: unknown, key: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isUnknown(value)) return value;
  if (Array.isArray(value) || !Object.hasOwn(value, key)) return undefined;
  // sound: a non-null object that is no array; own properties only, so that no prototype is read
  return (value as Readonly<Record<string, unknown>>)[key];
};

/** The value that a chain of keys leads to. */
export const valueUnder = (value: unknown, keys: readonly string[]): unknown => {
  let found = value;
  for (const key of keys) found = step(found, key);
  return found;
};
