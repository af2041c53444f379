import type { Pointer } from '../model/pointer.ts';
import { childPointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import { childOf } from './layout.ts';

/** An id that two entries of one list have. */
export interface RepeatedId {
  /** The name of the list. */
  readonly list: string;
  readonly id: string;
  readonly first: Pointer;
  readonly second: Pointer;
}

/**
 * The ids that two entries of one list have, at any depth. The lists of the same name in all management domains count
 * as one, and so do those in all security domains: what a domain has is referred to from others.
 */
export const repeatedIds = (data: unknown): readonly RepeatedId[] => {
  const search: Search = { known: new Map(), found: [] };
  lookInto(data, '', search);
  return search.found;
};

interface Search {
  /** Each id with the pointer of the entry that has it, by the list that it is in. */
  readonly known: Map<string, Map<string, Pointer>>;
  readonly found: RepeatedId[];
}

/** Recurses as deep as the schema allows; a pointer is only made of what holds something. */
const lookInto = (value: unknown, pointer: Pointer, search: Search): void => {
  if (typeof value !== 'object' || value === null || isUnknown(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object' || child === null) continue;
    const at = childPointer(pointer, key);
    if (Array.isArray(child)) noteIds(child, key, at, search);
    lookInto(child, at, search);
  }
};

const noteIds = (
  list: readonly unknown[],
  name: string,
  pointer: Pointer,
  { known, found }: Search,
): void => {
  const space = pointer.replace(/^\/(managementDomains|securityConfigurations)\/\d+\//u, '/$1/*/');
  for (const [index, entry] of list.entries()) {
    const id = childOf(entry, 'id');
    if (typeof id !== 'string') continue;
    const ids = known.get(space) ?? new Map<string, Pointer>();
    known.set(space, ids);
    const at = `${pointer}/${index}/id`;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, at);
    else found.push({ list: name, id, first, second: at });
  }
};
