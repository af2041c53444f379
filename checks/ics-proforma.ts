import type { IcsGroup, IcsItem, IcsLeftOut, IcsProforma, IcsStatus, IcsTable } from '../model/ics.ts';
import type { Obligation, Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Scope } from '../model/verification.ts';
import { phrase, subjectNames } from './english.ts';
import { capabilitiesOf, capabilityItem, type Capability, type Tabled } from './ics-capabilities.ts';
import { applicabilityOf, scopeKey, type Applicability } from './ics-conditions.ts';
import { icsNumbering, type IcsNumbering } from './ics-numbering.ts';
import { scopeOf } from './ics-scope.ts';
import { tablesOf } from './ics-tables.ts';

/**
 * The ICS proforma of a standard (ISO/IEC 9646-7), from the catalogue alone: a table of the capabilities on which
 * requirements depend, and tables of what is required, recommended, permitted, derived or left for the editor to say.
 */
export const icsProforma = (set: RuleSet): IcsProforma => {
  const { standard, digest } = set;
  const asked = standard.requirements.filter(({ obligation }) => asks[obligation] !== undefined);
  const isBound = boundBy(set);
  const tabled = asked.map((requirement): Tabled => ({
    requirement,
    applicability: applicabilityIn(set, requirement, isBound),
  }));
  const capabilities = capabilitiesOf(set, tabled);
  const numbering = icsNumbering(capabilities.map(({ key }) => key));
  const first = capabilityTable(capabilities, { set, tabled, numbering });
  return {
    standard: {
      id: standard.id,
      designation: standard.designation,
      title: standard.title,
      publisher: standard.publisher,
      edition: standard.edition,
      stage: standard.stage,
      digest,
    },
    tables: [
      ...(first.items.length === 0 ? [] : [first]),
      ...tablesOf(standard, tabled).map(({ id, title, clause, rows }) => {
        const items = rows.map(({ item, one }) => requirementItem(item, one, numbering));
        return { id, title, clause, items, conditions: numbering.usedBy(items), groups: [] };
      }),
    ],
    leftOut: leftOut(standard.requirements.filter(each => !asked.includes(each))),
  };
};

/** What the text's own convention makes of an obligation; undefined where nothing is asked of an implementation. */
const asks: {
  readonly [O in Obligation]: { readonly status: 'm' | 'o'; readonly remark?: string } | undefined;
} = {
  required: { status: 'm' },
  recommended: { status: 'o', remark: 'recommended' },
  permitted: { status: 'o', remark: 'permission' },
  derived: { status: 'o', remark: 'derived, not in the text' },
  candidate: { status: 'o', remark: "editor's question" },
  informative: undefined,
};

/** When a requirement applies; where nothing verifies it, in the words of the catalogue. */
const applicabilityIn = (
  { verification }: RuleSet,
  { id, appliesWhen }: Requirement,
  isBound: (scope: Scope) => boolean,
): Applicability => {
  const found = scopeOf(verification[id]);
  if (found === undefined)
    return appliesWhen === 'always' ? { kind: 'and', all: [] } : { kind: 'words', words: appliesWhen };
  const { scope, isPermission } = found;
  return applicabilityOf(isPermission ? { ...scope, applies: always } : scope, {
    isBound,
    wording: ({ subjects, applies }) =>
      appliesWhen === 'always' ? phrase(applies, subjectNames(subjects)) : appliesWhen,
  });
};

/** Recognises the selections of elements that requirements are about, those that only inform among them. */
const boundBy = ({ standard, verification }: RuleSet): ((scope: Scope) => boolean) => {
  const keys = new Set(
    standard.requirements.flatMap(({ id }) => {
      const found = scopeOf(verification[id]);
      return found === undefined ? [] : [scopeKey({ ...found.scope, applies: always })];
    }),
  );
  return scope => keys.has(scopeKey(scope));
};

const always = { kind: 'constant', value: true } as const;

interface Context {
  readonly set: RuleSet;
  readonly tabled: readonly Tabled[];
  readonly numbering: IcsNumbering;
}

const capabilityTable = (capabilities: readonly Capability[], context: Context): IcsTable => {
  const { set, tabled, numbering } = context;
  const sections = set.standard.sections.map(section => capabilities.find(({ key }) => key === section));
  const isSection = (each: Capability): boolean => sections.includes(each);
  const statusOf = (each: Capability): IcsStatus => {
    if (each.within !== undefined)
      return numbering.statusUnder({ kind: 'item', item: numbering.itemOf(each.within) }, 'o');
    if (!isSection(each)) return 'o';
    return sections.length === 1 ? 'm' : 'o.1';
  };
  const items = capabilities.map((each): IcsItem => {
    const bare = capabilityItem(each, numbering.itemOf(each.key), { set, tabled });
    const within = each.within === undefined ? {} : { within: numbering.itemOf(each.within) };
    return { ...bare, status: statusOf(each), ...within };
  });
  const groups = sections.length > 1 ? [sectionsGroup] : [];
  return { id: 'A.1', title: 'Capabilities', items, conditions: numbering.usedBy(items), groups };
};

const sectionsGroup: IcsGroup = {
  id: 'o.1',
  why: 'the standard is about implementations that have one of these at least',
};

const requirementItem = (item: string, { requirement, applicability }: Tabled, by: IcsNumbering): IcsItem => {
  const { id, clause, declaredId, obligation, keyword } = requirement;
  const { status = 'o', remark } = asks[obligation] ?? {};
  const isAsked = obligation === 'candidate' && keyword !== null ? `: \`${keyword}\` is not defined` : '';
  return {
    item,
    description: description(requirement),
    reference: [clause, ...(declaredId === undefined ? [] : [declaredId]), id].join(', '),
    status: by.statusUnder(by.expression(applicability, scopeKey), status),
    ...(remark === undefined ? {} : { remark: remark + isAsked }),
    detail: obligation === 'required' ? 'mandatory' : 'optional',
    requirement: id,
  };
};

const description = ({ statement, parts }: Requirement): string =>
  parts.length === 0
    ? statement
    : `${statement} ${parts.map(part => `(${part.id}) ${part.statement}`).join('; ')}`;

/** What has no item, by obligation and kind, in the order in which the catalogue has the first of each. */
const leftOut = (requirements: readonly Requirement[]): readonly IcsLeftOut[] => {
  const found = new Map<string, IcsLeftOut>();
  for (const { id, obligation, kind } of requirements) {
    const key = `${obligation} ${kind}`;
    const before = found.get(key)?.requirements ?? [];
    found.set(key, { obligation, kind, requirements: [...before, id] });
  }
  return [...found.values()];
};
