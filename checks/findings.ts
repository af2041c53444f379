import type { FactState } from '../model/assessment.ts';
import type { Condition, Subjects } from '../model/expression.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Claim } from './claims.ts';
import { phrase, subjectNames } from './english.ts';
import { knownEntries } from './explain-lists.ts';
import { explain } from './explain.ts';
import type { Explaining, Located } from './located.ts';
import { tellingFirst, type Cited } from './support.ts';
import { step } from './values.ts';
import { listing, nounOf, quote } from './wording.ts';

/** What a finding is composed from. */
export interface Finding {
  readonly verdict: Verdict;
  readonly subjects: Subjects;
  readonly bound: readonly Located[];
  readonly requires: Condition;
  readonly applicability: readonly Cited[];
  readonly requirement: readonly Cited[];
  /** Set where it is not known whether the requirement applies. */
  readonly openApplicability: boolean;
  /** Set where the facts say that the requirement does not apply. */
  readonly ruledOut: boolean;
  /** Claims on which a pass, or that it does not apply, would have rested, with what contradicts or leaves them open. */
  readonly disputed: readonly (Claim & { readonly pointer: Pointer })[];
}

/** The finding as one sentence: what was expected and what was found. */
export const findingSentence = (finding: Finding, by: Explaining): string => {
  const names = namesOf(finding.subjects, finding.bound);
  switch (finding.verdict) {
    case 'pass':
      return `as expected, ${phrase(finding.requires, names)}`;
    case 'fail':
      return finding.disputed.length > 0
        ? disputeSentence(claimPhrase(finding, names), finding.disputed)
        : `expected that ${unmetPhrase(finding, names, by)}; found ${factsPhrase(finding.requirement)}`;
    case 'inconclusive':
      return inconclusiveSentence(finding, names);
    case 'not-applicable':
      return `does not apply: ${factsPhrase(finding.applicability)}`;
    case 'error':
      return 'the tool could not evaluate its own rule';
  }
};

const inconclusiveSentence = (finding: Finding, names: readonly string[]): string => {
  if (finding.disputed.length > 0) return disputeSentence(claimPhrase(finding, names), finding.disputed);
  if (finding.openApplicability)
    return `it is not known whether this applies: ${factsPhrase(finding.applicability)}`;
  if (finding.requirement.some(fact => fact.state === 'unknown'))
    return `it is not known whether ${phrase(finding.requires, names)}: ${factsPhrase(finding.requirement)}`;
  return `nothing is stated on which a pass could rest: ${factsPhrase(finding.requirement)}`;
};

const claimPhrase = ({ requires, ruledOut }: Finding, names: readonly string[]): string =>
  ruledOut ? 'this does not apply' : phrase(requires, names);

/** A claim, with what contradicts or leaves open the claims that it rests on. */
export const disputeSentence = (claimed: string, disputed: Finding['disputed']): string => {
  const parts = disputed.map(({ pointer, contradictedBy, unsettledBy }) => {
    const by = (contradictedBy.length > 0 ? contradictedBy : unsettledBy)
      .map(({ id, reason }) => `\`${id}\`: ${reason}`)
      .join('; ');
    return contradictedBy.length > 0
      ? `the claim at \`${pointer}\` is contradicted by ${by}`
      : `the evidence for the claim at \`${pointer}\` could not be judged, ${by}`;
  });
  return `it is claimed that ${claimed}, but ${parts.join('; and ')}`;
};

/** All the parts of a requirement that are not met, though one is enough to fail it. */
const unmetPhrase = (finding: Finding, names: readonly string[], by: Explaining): string => {
  const alike = new Map<readonly string[], Condition[]>();
  for (const part of unmet({ condition: finding.requires, bound: finding.bound, names }, by))
    alike.set(part.names, [...(alike.get(part.names) ?? []), part.condition]);
  const said = [...alike].map(([named, conditions]) => {
    const [first, ...more] = saidOnce(conditions, named);
    return first === undefined
      ? ''
      : phrase(more.length === 0 ? first : { kind: 'and', all: [first, ...more] }, named);
  });
  return listing([...new Set(said)], 'and');
};

/** Conditions without those that read as an earlier one does. */
const saidOnce = (conditions: readonly Condition[], names: readonly string[]): readonly Condition[] => [
  ...new Map(conditions.map(condition => [phrase(condition, names), condition] as const)).values(),
];

/** A condition with what its variables stand for, and what they are called. */
interface Instance {
  readonly condition: Condition;
  readonly bound: readonly Located[];
  readonly names: readonly string[];
}

const unmet = (whole: Instance, by: Explaining): readonly Instance[] => {
  const found = partsOf(whole, by)
    .filter(({ condition, bound }) => explain(condition, bound, by).truth === false)
    .flatMap(part => unmet(part, by));
  return found.length === 0 ? [whole] : found;
};

/** What a condition demands one by one; of what every entry of a list is to be, what the first that is not is to be. */
const partsOf = ({ condition, bound, names }: Instance, by: Explaining): readonly Instance[] => {
  switch (condition.kind) {
    case 'and':
      return condition.all.map(part => ({ condition: part, bound, names }));
    case 'covers':
      return condition.items.length > 1
        ? condition.items.map(item => ({ condition: { ...condition, items: [item] }, bound, names }))
        : [];
    case 'every': {
      const offender = knownEntries(condition.list, bound)
        .map(entry => instanceOf(condition, entry, bound, names))
        .find(each => isOffending(condition, each, by));
      return offender === undefined ? [] : [offender];
    }
    case 'when':
      return explain(condition.condition, bound, by).truth === true
        ? [{ condition: condition.then, bound, names }]
        : [];
    default:
      return [];
  }
};

type Every = Extract<Condition, { kind: 'every' }>;

/** What is asked of one entry, which is called by its id, its type or its place. */
const instanceOf = (
  { list, bind, that }: Every,
  entry: Located,
  bound: readonly Located[],
  names: readonly string[],
): Instance => {
  const name = typeof entry.value === 'string' ? entry.value : (nameUnder(entry.value) ?? entry.pointer);
  const within = { bound: bound.slice(0, bind), names: names.slice(0, bind) };
  within.bound[bind] = entry;
  within.names[bind] = `the ${nounOf(list)} ${quote(name)}`;
  return { condition: that, ...within };
};

const isOffending = ({ where }: Every, { condition, bound }: Instance, by: Explaining): boolean =>
  explain(where, bound, by).truth === true && explain(condition, bound, by).truth === false;

/** What the bound variables are called, with their ids, or where they have none their types. */
const namesOf = (subjects: Subjects, bound: readonly Located[]): readonly string[] =>
  subjectNames(subjects).map((name, index) => {
    const value = bound[index]?.value;
    const known = nameUnder(value);
    return known === undefined || index === 0 ? name : `${name} \`${known}\``;
  });

const nameUnder = (value: unknown): string | undefined => wordUnder(value, 'id') ?? wordUnder(value, 'type');

const wordUnder = (value: unknown, key: string): string | undefined => {
  const word = step(value, key);
  return typeof word === 'string' ? word : undefined;
};

/** Facts as a phrase; facts about the entries of one list are said together. */
export const factsPhrase = (facts: readonly Cited[]): string => {
  const groups = new Map<string, Cited[]>();
  for (const fact of tellingFirst(facts)) {
    const pattern =
      fact.state === 'value' ? fact.pointer.replace(/\/\d+(?=\/[^/]*$|$)/u, '/*') : fact.pointer;
    groups.set(pattern, [...(groups.get(pattern) ?? []), fact]);
  }
  const said = [...groups].map(([pattern, members]) => groupPhrase(pattern, members));
  const shown = said.slice(0, 4);
  const rest = said.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}` || 'nothing';
};

const groupPhrase = (pattern: string, members: readonly Cited[]): string => {
  const [first] = members;
  if (first === undefined) return 'nothing';
  if (members.length === 1) return `\`${first.pointer}\` ${stateSentence[first.state](first)}`;
  const values = members.map(fact => (fact.state === 'value' ? `\`${String(fact.value)}\`` : fact.state));
  const shown = values.slice(0, 8).join(', ');
  return `\`${pattern}\` are ${shown}${values.length > 8 ? ` and ${values.length - 8} more` : ''}`;
};

const stateSentence: { readonly [S in FactState['state']]: (fact: FactState) => string } = {
  value: fact => `is \`${fact.state === 'value' ? String(fact.value) : ''}\``,
  list: fact => {
    const entries = fact.state === 'list' ? fact.entries : 0;
    return entries === 0 ? 'is an empty list' : `has ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  },
  present: () => 'is there',
  absent: () => 'is not stated',
  unknown: fact => `is unknown${fact.state === 'unknown' ? ` (${fact.reason})` : ''}`,
};
