import { isUnknown } from '../model/unknown.ts';

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
