import type { IcsItem, IcsShownBy } from '../model/ics.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Scope } from '../model/verification.ts';
import { isAlways } from './demands.ts';
import { phrase, subjectNames, subjectPhrase } from './english.ts';
import { outerScope, scopeKey, topList, wholeList, type Applicability } from './ics-conditions.ts';
import { scopeOf } from './ics-scope.ts';

/** A requirement that has an item, and when it applies. */
export interface Tabled {
  readonly requirement: Requirement;
  /** Undefined where it applies always, or nobody says when. */
  readonly applicability: Applicability;
}

/** Something that an implementation may have, and that requirements depend on. */
export interface Capability {
  readonly key: string;
  readonly scope: Scope;
  /** The key of the capability of which it is a part; undefined at the top. */
  readonly within?: string;
}

/**
 * The capabilities on which the requirements depend, each behind the one of which it is a part: first the sections that
 * the standard is about, then the rest in the order of the catalogue.
 */
export const capabilitiesOf = ({ standard }: RuleSet, tabled: readonly Tabled[]): readonly Capability[] => {
  const known = new Map<string, Capability>();
  const add = (scope: Scope): void => {
    const key = scopeKey(scope);
    if (known.has(key)) return;
    const outer = outerScope(scope);
    const isPart = outer !== undefined && (!isOfTop(outer) || standard.sections.includes(topList(outer)));
    if (isPart) add(outer);
    known.set(key, { key, scope, ...(isPart ? { within: scopeKey(outer) } : {}) });
  };
  for (const section of standard.sections) add(wholeList(section));
  for (const { applicability } of tabled) for (const scope of scopesIn(applicability)) add(scope);
  const all = [...known.values()];
  const under = (within: string | undefined): readonly Capability[] =>
    all.filter(each => each.within === within).flatMap(each => [each, ...under(each.key)]);
  return under(undefined);
};

/** Whether it is all of a list at the top, of which a standard may not be about. */
const isOfTop = (scope: Scope): boolean => scopeKey(scope) === topList(scope);

/** The scopes of the capabilities that an expression speaks of. */
export const scopesIn = (applicability: Applicability): readonly Scope[] => {
  switch (applicability.kind) {
    case 'capability':
      return [applicability.scope];
    case 'words':
      return [];
    case 'not':
      return scopesIn(applicability.that);
    case 'and':
      return applicability.all.flatMap(scopesIn);
    case 'or':
      return applicability.any.flatMap(scopesIn);
  }
};

/** The item that asks for a capability. */
export const capabilityItem = (
  capability: Capability,
  item: string,
  { set, tabled }: { readonly set: RuleSet; readonly tabled: readonly Tabled[] },
): Omit<IcsItem, 'status' | 'within'> => ({
  item,
  description: described(capability.scope),
  reference: clausesOf(capability, tabled),
  detail: 'optional',
  shownBy: shownBy(capability, set, tabled),
});

const described = ({ subjects, applies }: Scope): string => {
  const what = subjectPhrase(subjects, 'a');
  return sentence(isAlways(applies) ? what : `${what}, where ${phrase(applies, subjectNames(subjects))}`);
};

/** The clauses whose requirements depend on it, in short. */
const clausesOf = ({ key }: Capability, tabled: readonly Tabled[]): string => {
  const depending = tabled.filter(({ applicability }) =>
    scopesIn(applicability).some(scope => isWithin(scope, key)),
  );
  const clauses = (depth: number): readonly string[] => [
    ...new Set(depending.map(({ requirement }) => requirement.clause.split('.').slice(0, depth).join('.'))),
  ];
  const [whole, top] = [clauses(2), clauses(1)];
  return (whole.length <= mostClauses ? whole : top).join(', ');
};

const mostClauses = 3;

const isWithin = (scope: Scope, key: string): boolean => {
  if (scopeKey(scope) === key) return true;
  const outer = outerScope(scope);
  return outer !== undefined && isWithin(outer, key);
};

/** Which results show it, of all requirements of the standard: those that only inform tell of elements as well. */
const shownBy = ({ key, scope }: Capability, set: RuleSet, tabled: readonly Tabled[]): IcsShownBy => {
  const ids = (is: (own: Scope, isPermission: boolean) => boolean): readonly string[] =>
    set.standard.requirements.flatMap(({ id }) => {
      const found = scopeOf(set.verification[id]);
      return found !== undefined && is(found.scope, found.isPermission) ? [id] : [];
    });
  const isNarrowed = !isAlways(scope.applies);
  return {
    bound: isNarrowed ? [] : ids(own => scopeKey({ ...own, applies: scope.applies }) === key),
    applying: isNarrowed ? ids((own, isPermission) => !isPermission && scopeKey(own) === key) : [],
    decided: tabled
      .filter(({ applicability }) => demanded(applicability).some(each => scopeKey(each) === key))
      .map(({ requirement }) => requirement.id),
    list: key === topList(scope) ? key : '',
  };
};

/** The capabilities without which an expression can not hold. */
const demanded = (applicability: Applicability): readonly Scope[] => {
  if (applicability.kind === 'capability') return [applicability.scope];
  return applicability.kind === 'and' ? applicability.all.flatMap(demanded) : [];
};

/** Text with a capital letter at its start. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
