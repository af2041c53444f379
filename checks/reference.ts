import type { Condition } from '../model/expression.ts';

declare const sortOf: unique symbol;

/** A value that can be compared with literals and values of its own sort only. */
export interface Comparable<T> {
  readonly [sortOf]: T;
  is(other: T | Comparable<T>): Condition;
  isNot(other: T | Comparable<T>): Condition;
}

/** A whole number. */
export interface IntegerReference extends Comparable<number> {
  lessThan(other: number | Comparable<number>): Condition;
  atMost(other: number | Comparable<number>): Condition;
  atLeast(other: number | Comparable<number>): Condition;
  moreThan(other: number | Comparable<number>): Condition;
}

/** A dotted version; compared part by part, a missing part counting as 0. */
export interface VersionReference {
  readonly [sortOf]: 'version';
  isVersion(other: string | VersionReference): Condition;
  olderThan(other: string | VersionReference): Condition;
  atMostVersion(other: string | VersionReference): Condition;
  atLeastVersion(other: string | VersionReference): Condition;
  newerThan(other: string | VersionReference): Condition;
}

/** A date or an instant; a date alone counts as the first instant of that day in UTC. */
export interface DateReference {
  readonly [sortOf]: 'date';
  isOn(other: string | DateReference): Condition;
  before(other: string | DateReference): Condition;
  onOrBefore(other: string | DateReference): Condition;
  onOrAfter(other: string | DateReference): Condition;
  after(other: string | DateReference): Condition;
}

/** A word of a closed vocabulary. */
export interface EnumReference<T extends string | number> extends Comparable<T> {
  isOneOf(...options: readonly [T, ...T[]]): Condition;
}

/** A free text or an identifier. */
export interface StringReference extends Comparable<string> {
  isOneOf(...options: readonly [string, ...string[]]): Condition;
  /** Whether the whole text matches a pattern in RE2 syntax (linear time). */
  matches(pattern: string): Condition;
  /** Whether the text is the key of some entry of the list. */
  refersTo<E extends object>(
    list: ListReference<E>,
    key: (entry: GivenReference<E>) => StringReference,
  ): Condition;
}

/** A value that is true or false. */
export interface BooleanReference {
  readonly [sortOf]: boolean;
  isTrue(): Condition;
  isFalse(): Condition;
}

/** How many entries a list has. */
export interface CountReference {
  is(than: number): Condition;
  isNot(than: number): Condition;
  lessThan(than: number): Condition;
  atMost(than: number): Condition;
  atLeast(than: number): Condition;
  moreThan(than: number): Condition;
}

/** Entries of a list, all or some of them. */
export interface Entries<E> {
  where(which: (entry: GivenReference<E>) => Condition): Entries<E>;
  every(that: (entry: GivenReference<E>) => Condition): Condition;
  some(that: (entry: GivenReference<E>) => Condition): Condition;
  count(): CountReference;
}

/** A whole list. */
export interface ListReference<E> extends Entries<E> {
  readonly [sortOf]: readonly E[];
  /** Whether the list has all of these words among its entries. */
  covers(...items: [E] extends [string | number] ? readonly [E, ...E[]] : readonly never[]): Condition;
  /** Whether the list has this word among its entries. */
  includes(item: [E] extends [string | number] ? E | Comparable<E> : never): Condition;
  /**
   * What stands in a list of each entry, as one list. An entry that does not state its own has none; one of which it
   * is not known leaves the whole open.
   */
  all<F>(select: (entry: GivenReference<E>) => ListReference<F> | OptionalReference<F[]>): ListReference<F>;
  /** Whether no two entries have the same key. */
  unique(key: (entry: GivenReference<E>) => StringReference): Condition;
}

/** An object: each of its properties, optional ones with fewer ways on. */
export type ObjectReference<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? OptionalReference<Exclude<T[K], undefined>>
    : GivenReference<T[K]>;
};

/**
 * A value that may be absent: it can be asked for, replaced by a default, demanded, or spoken of where it is there;
 * it can not be compared, so that "not stated" never passes for a value.
 */
export interface OptionalReference<T> {
  /** Whether the value is stated. */
  readonly given: Condition;
  /** The value, or this default where it is absent. */
  orElse(value: T extends readonly (infer E)[] ? (E extends string ? T : readonly []) : T): GivenReference<T>;
  /** The value is stated, and this holds of it. */
  mustBe(that: (value: GivenReference<T>) => Condition): Condition;
  /** Where the value is stated, this holds of it. */
  whenGiven(that: (value: GivenReference<T>) => Condition): Condition;
}

/** A value that is there, by its sort. */
export type GivenReference<T> = [T] extends [readonly (infer E)[]]
  ? ListReference<E>
  : [T] extends [boolean]
    ? BooleanReference
    : [T] extends [number]
      ? NumberReference<T>
      : [T] extends [string]
        ? TextReference<T>
        : ObjectReference<T>;

type NumberReference<T extends number> = number extends T ? IntegerReference : EnumReference<T>;

type TextReference<T extends string> = 'sort' extends keyof T
  ? T extends { readonly sort?: 'date' }
    ? DateReference
    : VersionReference
  : string extends T
    ? StringReference
    : EnumReference<T>;
