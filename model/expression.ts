/** A step-by-step way from a bound variable to a value: variable 0 is the descriptor, each quantifier binds the next. */
export interface Path {
  readonly kind: 'path';
  readonly from: number;
  readonly keys: readonly string[];
}

/** A value that stands in the rule itself. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** The value at a path, or a default where it is absent (not where it is unknown). */
export interface OrElse {
  readonly kind: 'orElse';
  readonly path: Path;
  readonly value: string | number | boolean | readonly string[];
}

/** What can be compared. */
export type Value = Path | Literal | OrElse;

/**
 * The entries that stand under `keys` of every entry of a list, as one list. An entry that does not state its own has
 * none; one of which it is not known leaves the whole open.
 */
export interface Flat {
  readonly kind: 'flat';
  readonly list: ListValue;
  readonly keys: readonly string[];
}

/** What can be quantified over. */
export type ListValue = Path | OrElse | Flat;

/** How two values of a sort are compared. */
export type Comparator = 'is' | 'isNot' | 'lessThan' | 'atMost' | 'atLeast' | 'moreThan';

/** How values are ordered: `scalar` knows only equal and different. */
export type Sort = 'scalar' | 'integer' | 'version' | 'date';

/** A condition over a descriptor: a frozen, JSON-serialisable tree, read in several ways. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'given'; readonly path: Path }
  | {
      readonly kind: 'compare';
      readonly op: Comparator;
      readonly sort: Sort;
      readonly left: Value;
      readonly right: Value;
    }
  | { readonly kind: 'in'; readonly value: Value; readonly options: readonly (string | number)[] }
  | { readonly kind: 'covers'; readonly list: ListValue; readonly items: readonly (string | number)[] }
  | { readonly kind: 'matches'; readonly value: Value; readonly pattern: string }
  | { readonly kind: 'and'; readonly all: readonly Condition[] }
  | { readonly kind: 'or'; readonly any: readonly Condition[] }
  | { readonly kind: 'not'; readonly that: Condition }
  | { readonly kind: 'when'; readonly condition: Condition; readonly then: Condition }
  | Quantified<'every'>
  | Quantified<'some'>
  | {
      readonly kind: 'count';
      readonly list: ListValue;
      readonly bind: number;
      readonly where: Condition;
      readonly op: Comparator;
      readonly than: number;
    }
  | { readonly kind: 'unique'; readonly list: ListValue; readonly key: readonly string[] }
  | {
      readonly kind: 'refersTo';
      readonly value: Value;
      readonly list: ListValue;
      readonly key: readonly string[];
    }
  | {
      readonly kind: 'opaque';
      readonly name: string;
      readonly args: readonly Path[];
      readonly why: string;
    };

interface Quantified<Kind extends 'every' | 'some'> {
  readonly kind: Kind;
  readonly list: ListValue;
  /** The variable that each element is bound to. */
  readonly bind: number;
  /** Which elements count; `constant true` where all do. */
  readonly where: Condition;
  readonly that: Condition;
}

/** Which elements of a descriptor a rule is about: a result for each. */
export type Subjects =
  | { readonly kind: 'deployment' }
  | {
      readonly kind: 'each';
      readonly list: Path | OrElse;
      /** The variable that each subject is bound to. */
      readonly bind: number;
      readonly where: Condition;
      /** The subjects of which these are elements. */
      readonly within: Subjects;
    };

/** A rule as data: for each subject, when `applies` holds, `requires` must. */
export interface Rule {
  readonly subjects: Subjects;
  readonly applies: Condition;
  readonly requires: Condition;
}
