import type { Place } from '../model/place.ts';
import type { Pointer } from '../model/pointer.ts';
import { pointerKeys } from '../model/pointer.ts';

import type { Locate } from './line-table.ts';

/** The offsets of the parts of one map or list, in the order of the text; a list has no keys. */
export interface Layout {
  readonly keys: readonly string[] | undefined;
  readonly keyAt: readonly number[];
  readonly valueAt: readonly number[];
}

/** The layout of each map and list of a descriptor. */
export type Layouts = ReadonlyMap<unknown, Layout>;

/** Finds places by pointer. */
export interface Places {
  /**
   * The place of a value. Of one that is not there, it is the nearest enclosing one that is: of a map or list its key,
   * of an element of a list its start.
   */
  readonly placeOf: (pointer: Pointer) => Place;
  /** The place of the key of a value, where it has one; else the place of the value. */
  readonly keyPlaceOf: (pointer: Pointer) => Place;
}

/** The places of the parts of a descriptor whose root starts at an offset. */
export const placesIn = (data: unknown, start: number, layouts: Layouts, locate: Locate): Places => {
  const find = (pointer: Pointer): Found => {
    let value = data;
    let found: Found = { at: start, keyAt: start };
    for (const key of pointerKeys(pointer)) {
      const layout = layouts.get(value);
      const index = layout === undefined ? -1 : indexOf(layout, key);
      const at = layout?.valueAt[index];
      if (layout === undefined) return { at: found.at, keyAt: found.at };
      if (at === undefined) return { at: found.keyAt, keyAt: found.keyAt };
      found = { at, keyAt: layout.keyAt[index] ?? at };
      value = childOf(value, key);
    }
    return found;
  };
  return { placeOf: pointer => locate(find(pointer).at), keyPlaceOf: pointer => locate(find(pointer).keyAt) };
};

interface Found {
  readonly at: number;
  readonly keyAt: number;
}

const indexOf = (layout: Layout, key: string): number => {
  if (layout.keys !== undefined) return layout.keys.indexOf(key);
  return /^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : -1;
};

/** The child of a map or list of a descriptor; undefined where there is none. */
export const childOf = (value: unknown, key: string): unknown =>
  // Sound: a null-prototype map or a list, looked at by a key that may be missing.
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
