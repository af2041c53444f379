import { canonicalize } from 'json-canonicalize';

import type { Condition, ListValue, Subjects, Value } from '../model/expression.ts';
import type { Scope } from '../model/verification.ts';
import { demands, isAlways } from './demands.ts';

/**
 * When a requirement applies, over capabilities: a scope of which there is an element, or words where no capability
 * says it.
 */
export type Applicability =
  | { readonly kind: 'capability'; readonly scope: Scope }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'not'; readonly that: Applicability }
  | { readonly kind: 'and'; readonly all: readonly Applicability[] }
  | { readonly kind: 'or'; readonly any: readonly Applicability[] };

/** What is known of the rule set in which a requirement stands. */
export interface ApplicabilityContext {
  /** Whether some requirement is about just these elements, so that somebody can be asked for them. */
  readonly isBound: (scope: Scope) => boolean;
  /** The condition of a scope in words. */
  readonly wording: (scope: Scope) => string;
}

/** When there is an element of a scope; a conjunction of nothing where a requirement is about the whole deployment. */
export const applicabilityOf = (scope: Scope, { isBound, wording }: ApplicabilityContext): Applicability => {
  const { subjects, applies } = scope;
  const bound = subjects.kind === 'deployment' ? [] : [capability({ subjects, applies: always })];
  if (isAlways(applies)) return all(bound);
  const words: Applicability = { kind: 'words', words: wording(scope) };
  if (isClosed(applies, 1)) return all([...bound, closed(applies, isBound) ?? words]);
  return saysWhatIs(applies) ? capability(scope) : all([...bound, words]);
};

const always: Condition = { kind: 'constant', value: true };

const capability = (scope: Scope): Applicability => ({ kind: 'capability', scope });

const all = (parts: readonly Applicability[]): Applicability => {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { kind: 'and', all: parts };
};

/**
 * A condition on the whole deployment, as far as it says that lists at its top have or do not have such an entry;
 * undefined where it says anything else.
 */
const closed = (
  condition: Condition,
  isBound: ApplicabilityContext['isBound'],
): Applicability | undefined => {
  const several = (parts: readonly Condition[]): readonly Applicability[] | undefined => {
    const found = parts.flatMap(part => closed(part, isBound) ?? []);
    return found.length === parts.length ? found : undefined;
  };
  switch (condition.kind) {
    case 'and': {
      const parts = several(demands(condition));
      return parts === undefined ? undefined : all(parts);
    }
    case 'or': {
      const parts = several(condition.any);
      return parts === undefined ? undefined : { kind: 'or', any: parts };
    }
    case 'not': {
      const that = closed(condition.that, isBound);
      return that === undefined ? undefined : { kind: 'not', that };
    }
    case 'some': {
      const scope = entryOf(condition);
      return scope !== undefined && isBound(scope) ? capability(scope) : undefined;
    }
    default:
      return undefined;
  }
};

/** An entry of a list at the top, as subjects select it: these bind the first variable, and know no other. */
const entryOf = ({ list, bind, where, that }: Extract<Condition, { kind: 'some' }>): Scope | undefined => {
  const narrowed = [where, that].filter(part => !isAlways(part));
  const [only, ...more] = narrowed;
  const which: Condition =
    only === undefined ? always : more.length === 0 ? only : { kind: 'and', all: narrowed };
  if (list.kind !== 'path' || list.from !== 0 || list.keys.length !== 1 || !saysWhatIs(which))
    return undefined;
  const first = rebound(which, bind);
  return {
    subjects: { kind: 'each', list, bind: 1, where: first, within: { kind: 'deployment' } },
    applies: always,
  };
};

/** The same condition where variable `from` is variable 1; every binder counts on from the one before. */
const rebound = (condition: Condition, from: number): Condition => {
  const shift = from - 1;
  if (shift === 0) return condition;
  // sound: only numbers under `from` and `bind` change, so that every node keeps its shape
  return JSON.parse(JSON.stringify(condition), (key, value: unknown) =>
    (key === 'from' || key === 'bind') && typeof value === 'number' && value >= from ? value - shift : value,
  ) as Condition;
};

/** Whether a condition speaks of no variable but the deployment and those that it binds itself, from `first` on. */
const isClosed = (condition: Condition, first: number): boolean => {
  const bound = new Set<number>();
  const free = new Set<number>();
  JSON.stringify(condition, (key, value: unknown) => {
    if (typeof value === 'number' && key === 'bind') bound.add(value);
    if (typeof value === 'number' && key === 'from' && value >= first) free.add(value);
    return value;
  });
  return [...free].every(variable => bound.has(variable));
};

/**
 * Whether a condition says what is there: not what is not stated, not what is so by default, not what only a function
 * of this tool knows. Only then can somebody who has no descriptor answer it with yes or no.
 */
const saysWhatIs = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'constant':
    case 'given':
      return true;
    case 'compare':
      return [condition.left, condition.right].every(isStated);
    case 'in':
    case 'matches':
      return isStated(condition.value);
    case 'covers':
      return isStatedList(condition.list);
    case 'and':
      return condition.all.every(saysWhatIs);
    case 'or':
      return condition.any.every(saysWhatIs);
    case 'some':
      return isStatedList(condition.list) && saysWhatIs(condition.where) && saysWhatIs(condition.that);
    case 'count':
      return isStatedList(condition.list) && saysWhatIs(condition.where) && counted.has(condition.op);
    case 'refersTo':
      return isStated(condition.value) && isStatedList(condition.list);
    case 'not':
    case 'when':
    case 'every':
    case 'unique':
    case 'opaque':
      return false;
  }
};

const counted: ReadonlySet<string> = new Set(['atLeast', 'moreThan']);

const isStated = (value: Value): boolean => value.kind !== 'orElse';

const isStatedList = (list: ListValue): boolean =>
  list.kind === 'path' ||
  (list.kind === 'orElse' && typeof list.value === 'object' && list.value.length === 0);

/** What a selection of elements is recognised by, however its tree was put together. */
export const scopeKey = (scope: Scope): string =>
  isWholeList(scope) ? topList(scope) : `${canonical(scope.subjects)} ${canonical(scope.applies)}`;

/** Trees are frozen, so that what was written of one holds. */
const written = new WeakMap<Subjects | Condition, string>();

const canonical = (tree: Subjects | Condition): string => {
  const text = written.get(tree) ?? canonicalize(tree);
  written.set(tree, text);
  return text;
};

/** Whether it is all entries of a list at the top. */
const isWholeList = ({ subjects, applies }: Scope): boolean =>
  subjects.kind === 'each' &&
  subjects.within.kind === 'deployment' &&
  isAlways(subjects.where) &&
  isAlways(applies);

/** The selection in which another stands: without what narrows it down, or of what it is a part; undefined at the top. */
export const outerScope = ({ subjects, applies }: Scope): Scope | undefined => {
  if (subjects.kind === 'deployment') return undefined;
  if (!isAlways(applies)) return { subjects, applies: always };
  if (subjects.within.kind !== 'deployment') return { subjects: subjects.within, applies: always };
  return isAlways(subjects.where) ? undefined : wholeList(topList({ subjects }));
};

/** All entries of a list at the top. */
export const wholeList = (list: string): Scope => ({
  subjects: {
    kind: 'each',
    list: { kind: 'path', from: 0, keys: [list] },
    bind: 1,
    where: always,
    within: { kind: 'deployment' },
  },
  applies: always,
});

/** The key of the list at the top in which a selection stands; empty for the whole deployment. */
export const topList = ({ subjects }: Pick<Scope, 'subjects'>): string => {
  if (subjects.kind === 'deployment') return '';
  if (subjects.within.kind !== 'deployment') return topList({ subjects: subjects.within });
  return (subjects.list.kind === 'orElse' ? subjects.list.path : subjects.list).keys[0] ?? '';
};
