import { isUnknown } from '../model/unknown.ts';

/** The value a key leads to: undefined where absent, the marker where it or what holds it is unknown. */
export const step = (value: unknown, key: string): unknown => {
  if (isUnknown(value)) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // sound: a non-null object that is no array; own properties only, so that no prototype is read
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
};

/** The value that a chain of keys leads to. */
export const valueUnder = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(step, value);
