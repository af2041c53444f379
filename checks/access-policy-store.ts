import type { AccessEffect } from '../model/access.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import { step } from './values.ts';

/** The ids or words of a list, as far as they are known. */
export interface Names {
  readonly pointer: Pointer;
  /** Each name with the pointer of its first entry. */
  readonly known: ReadonlyMap<string, Pointer>;
  /** Whether there may be more than is known. */
  readonly isOpen: boolean;
}

/** An entry of a store that has an id. */
export interface Identified {
  readonly id: string;
  readonly pointer: Pointer;
}

/** What a consumer has been authorised for. */
export interface ReadConsumer extends Identified {
  readonly authorizations: readonly { readonly data: Names; readonly actions: Names }[];
  /** Whether it may have been authorised for more than is known. */
  readonly isOpen: boolean;
}

/** A rule of an access policy. */
export interface ReadRule extends Identified {
  readonly effect: AccessEffect | 'unknown';
  readonly consumers: Names;
  readonly data: Names;
  readonly actions: Names;
  readonly conditions: 'none' | 'some' | 'unknown';
}

/** Entries that are known, and whether there may be others. */
export interface Entries<E> {
  readonly known: readonly E[];
  readonly isOpen: boolean;
}

/** The access policy of a store. */
export interface ReadPolicy {
  readonly pointer: Pointer;
  readonly combining: 'deny-overrides' | 'permit-overrides' | 'not stated' | 'unknown';
  readonly default: AccessEffect | 'not stated' | 'unknown';
  readonly rules: Entries<ReadRule>;
}

/** A store of management data as far as access to it goes. */
export interface ReadStore extends Identified {
  readonly name: string | undefined;
  readonly data: Entries<Identified>;
  readonly consumers: Entries<ReadConsumer>;
  readonly policy: ReadPolicy | undefined;
}

/** Reads the stores of a valid descriptor's data. */
export const readStores = (data: unknown): readonly ReadStore[] =>
  entries(data, '', 'managementData', (value, pointer) => {
    const id = textAt(value, 'id');
    return id === undefined ? undefined : storeOf(value, id, pointer);
  }).known;

const storeOf = (value: unknown, id: string, pointer: Pointer): ReadStore => ({
  id,
  pointer,
  name: textAt(value, 'name'),
  data: entries(value, pointer, 'data', identified),
  consumers: entries(value, pointer, 'consumers', consumerOf),
  policy: policyOf(step(value, 'accessPolicy'), childPointer(pointer, 'accessPolicy')),
});

const identified = (value: unknown, pointer: Pointer): Identified | undefined => {
  const id = textAt(value, 'id');
  return id === undefined ? undefined : { id, pointer };
};

const consumerOf = (value: unknown, pointer: Pointer): ReadConsumer | undefined => {
  const own = identified(value, pointer);
  if (own === undefined) return undefined;
  const authorizations = entries(value, pointer, 'authorizations', (entry, at) =>
    isUnknown(entry)
      ? undefined
      : { data: namesAt(entry, at, 'data'), actions: namesAt(entry, at, 'actions') },
  );
  return { ...own, authorizations: authorizations.known, isOpen: authorizations.isOpen };
};

const policyOf = (value: unknown, pointer: Pointer): ReadPolicy | undefined => {
  if (value === undefined || isUnknown(value)) return undefined;
  return {
    pointer,
    combining: wordAt(value, 'combining', ['deny-overrides', 'permit-overrides']),
    default: wordAt(value, 'default', effects),
    rules: entries(value, pointer, 'rules', ruleOf),
  };
};

const effects = ['permit', 'deny'] as const;

const ruleOf = (value: unknown, pointer: Pointer): ReadRule | undefined => {
  const own = identified(value, pointer);
  if (own === undefined) return undefined;
  const effect = wordAt(value, 'effect', effects);
  return {
    ...own,
    effect: effect === 'not stated' ? 'unknown' : effect,
    consumers: namesAt(value, pointer, 'consumers'),
    data: namesAt(value, pointer, 'data'),
    actions: namesAt(value, pointer, 'actions'),
    conditions: conditionsOf(step(value, 'conditions')),
  };
};

const conditionsOf = (value: unknown): ReadRule['conditions'] => {
  if (isUnknown(value)) return 'unknown';
  return Array.isArray(value) && value.length > 0 ? 'some' : 'none';
};

/** The entries of a list that can be read; what can not leaves the list open. */
const entries = <E>(
  holder: unknown,
  pointer: Pointer,
  key: string,
  read: (value: unknown, pointer: Pointer) => E | undefined,
): Entries<E> => {
  const list = step(holder, key);
  const at = childPointer(pointer, key);
  if (!Array.isArray(list)) return { known: [], isOpen: isUnknown(list) };
  const found = list.map((value: unknown, index) => read(value, childPointer(at, index)));
  const known = found.flatMap(each => (each === undefined ? [] : [each]));
  return { known, isOpen: known.length < found.length };
};

const namesAt = (holder: unknown, pointer: Pointer, key: string): Names => {
  const names = entries(holder, pointer, key, (value, at) =>
    typeof value === 'string' ? ([value, at] as const) : undefined,
  );
  return {
    pointer: childPointer(pointer, key),
    known: new Map(names.known.toReversed()),
    isOpen: names.isOpen,
  };
};

const textAt = (holder: unknown, key: string): string | undefined => {
  const value = step(holder, key);
  return typeof value === 'string' ? value : undefined;
};

const wordAt = <Word extends string>(
  holder: unknown,
  key: string,
  words: readonly Word[],
): Word | 'not stated' | 'unknown' => {
  const value = step(holder, key);
  if (isUnknown(value)) return 'unknown';
  return words.find(word => word === value) ?? 'not stated';
};
