import { childPointer, pointerKeys, type Pointer } from '../../model/pointer.ts';
import { isUnknown } from '../../model/unknown.ts';
import { step } from '../../checks/values.ts';
import type { Shape } from './shape.ts';

/** A place in a datum below its root: a field, stated or absent, or an entry of a list. */
export interface DatumPlace {
  readonly pointer: Pointer;
  readonly shape: Shape;
}

/** Every place in a datum of a shape. */
export const placesOf = (shape: Shape, value: unknown, pointer: Pointer = ''): readonly DatumPlace[] => {
  if (isUnknown(value) || value === undefined) return [];
  const parts = partsOf(shape, value).map(({ key, part, found }) => ({
    place: { pointer: childPointer(pointer, key), shape: part },
    found,
  }));
  return parts.flatMap(({ place, found }) => [place, ...placesOf(place.shape, found, place.pointer)]);
};

interface Part {
  readonly key: string | number;
  readonly part: Shape;
  readonly found: unknown;
}

const partsOf = (shape: Shape, value: unknown): readonly Part[] => {
  if (shape.sort === 'list' && Array.isArray(value))
    return value.map((found: unknown, key) => ({ key, part: shape.of, found }));
  if (shape.sort !== 'object') return [];
  return Object.entries(shape.fields).map(([key, part]) => ({ key, part, found: step(value, key) }));
};

/** A datum with another value at a place. */
export const replacedAt = (data: unknown, pointer: Pointer, value: unknown): unknown => {
  const replace = (at: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return value;
    if (Array.isArray(at))
      return at.map((entry: unknown, index) => (String(index) === key ? replace(entry, rest) : entry));
    return { ...(typeof at === 'object' ? at : {}), [key]: replace(step(at, key), rest) };
  };
  return replace(data, pointerKeys(pointer));
};

/** Whether a pattern of reads leads to a place or through it. */
export const leadsThrough = (pattern: string, pointer: Pointer): boolean => {
  const [wanted, keys] = [pattern.split('/'), pointer.split('/')];
  return (
    keys.length <= wanted.length && keys.every((key, index) => wanted[index] === key || wanted[index] === '*')
  );
};
