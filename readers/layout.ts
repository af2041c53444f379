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

/**
 * Finds the place of the value at a pointer. Of a value that is not there, it is the nearest enclosing one that is: of
 * a map or list its key, of an element of a list its start.
 */
export const placeFinder =
  (data: unknown, start: number, layouts: Layouts, locate: Locate) =>
  (pointer: Pointer): Place => {
    let value = data;
    let at = start;
    let enclosing = start;
    for (const key of pointerKeys(pointer)) {
      const layout = layouts.get(value);
      const index = layout === undefined ? -1 : indexOf(layout, key);
      const next = layout?.valueAt[index];
      if (layout === undefined || next === undefined) return locate(enclosing);
      at = next;
      value = childOf(value, key);
      enclosing = layouts.has(value) ? (layout.keyAt[index] ?? at) : at;
    }
    return locate(at);
  };

const indexOf = (layout: Layout, key: string): number => {
  if (layout.keys !== undefined) return layout.keys.indexOf(key);
  return /^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : -1;
};

/** The child of a map or list of a descriptor; undefined where there is none. */
export const childOf = (value: unknown, key: string): unknown =>
  // Sound: a null-prototype map or a list, looked at by a key that may be missing.
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
