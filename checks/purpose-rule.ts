import type { Rule } from '../model/expression.ts';
import type { PurposeKind, TestPurpose } from '../model/test-purpose.ts';
import { isAlways } from './demands.ts';
import { phrase, subjectNames } from './english.ts';
import { breaks } from './purpose-breaks.ts';
import { accents, vivid } from './purpose-conforming.ts';
import { purposeWords, type PurposeWords } from './purpose-words.ts';
import { allOf, denied, tenable, type Way } from './purpose-ways.ts';
import { always } from './sample-lists.ts';
import { ofEvery, ofSome, type Sample, type Sampler } from './sample.ts';

/** A purpose before it has a number. */
export interface DraftPurpose extends PurposeWords, Pick<TestPurpose, 'kind' | 'verdict' | 'sample'> {}

/** The purposes that a rule gives, and the cases that are none, since no descriptor is found to be one. */
export interface RulePurposes {
  readonly purposes: readonly DraftPurpose[];
  /** In words; other parts of the rule, where it applies, or what may be stated at all rule them out. */
  readonly impossible: readonly string[];
}

/**
 * The purposes of a requirement that a rule verifies: what conforms, each way in which it does not, and where it ends.
 * What nobody can make up, since a function decides it, is a purpose without a sample.
 */
export const rulePurposes = (requirement: string, rule: Rule, sampler: Sampler): RulePurposes => {
  const names = subjectNames(rule.subjects);
  const isPermission =
    !isAlways(rule.applies) && JSON.stringify(rule.applies) === JSON.stringify(rule.requires);
  const whole: Way = { words: phrase(rule.requires, names), goals: [vivid(rule.requires), rule.requires] };
  const begun: Drafting = { requirement, rule, sampler, isPermission, hasElse: false, base: undefined };
  const base = conforming(begun, whole);
  const broken = breaks(rule.requires, names).filter(
    way => isPermission || isAlways(rule.applies) || tenable([rule.applies], way).length > 0,
  );
  const by = { ...begun, base, hasElse: !isPermission && broken.length > 1 };
  const cases = [
    ...accents(rule.requires, names).map(way => accented(by, way)),
    ...broken.map(way => breaking(by, way)),
  ];
  // where not even what conforms can be made up, that says nothing of the cases
  const impossible =
    base === undefined ? [] : cases.filter(({ found, goals }) => found === undefined && goals > 0);
  return {
    purposes: [
      drafted(begun, { kind: 'valid', words: whole.words, verdict: 'pass', isWhole: true }, base),
      ...cases.filter(each => !impossible.includes(each)).map(({ told, found }) => drafted(by, told, found)),
      ...(isPermission || isAlways(rule.applies) ? [] : [outside(begun, base)]),
    ],
    impossible: impossible.map(({ told }) => told.words),
  };
};

interface Drafting {
  readonly requirement: string;
  readonly rule: Rule;
  readonly sampler: Sampler;
  readonly isPermission: boolean;
  /** Whether there is more to the rule than the case. */
  readonly hasElse: boolean;
  /** A sample that conforms. */
  readonly base: Sample | undefined;
}

/** A case with what it is told from, and a sample of it if one was found. */
interface Tried {
  readonly told: Case;
  readonly found: Sample | undefined;
  readonly goals: number;
}

/** A case within the whole that the rule asks. */
const accented = (by: Drafting, { words, goals, isLimit }: Way): Tried => {
  const { requires } = by.rule;
  const inAll = goals.flatMap(goal => [allOf([goal, vivid(requires)]), allOf([goal, requires])]);
  return {
    told: { kind: isLimit === true ? 'boundary' : 'valid', words, verdict: 'pass' },
    found: conforming(by, { words, goals: inAll }),
    goals: goals.length,
  };
};

const conforming = (by: Drafting, { goals }: Way): Sample | undefined => {
  const { subjects, applies, requires } = by.rule;
  const all = ofEvery(subjects, { kind: 'when', condition: applies, then: requires });
  const placed = goals.flatMap(goal => {
    const some = ofSome(subjects, allOf([applies, goal]));
    return [allOf([some, all]), some];
  });
  return by.sampler.of(placed, 'pass', { from: by.base });
};

/**
 * A case that does not conform; where something is not stated, the verdict is the one that the assessment gives. A
 * permission that is not made use of does not apply.
 */
const breaking = (by: Drafting, { words, goals, isLimit }: Way): Tried => {
  const { subjects, applies } = by.rule;
  const { isPermission } = by;
  const placed = goals.map(goal => ofSome(subjects, isPermission ? goal : allOf([applies, goal])));
  const expected = isPermission ? 'not-applicable' : 'fail';
  const found = by.sampler.of(placed, expected, { failing: 'inconclusive', from: by.base });
  const verdict = found?.verdict === 'inconclusive' ? 'inconclusive' : expected;
  const isTaken = verdict === 'not-applicable';
  const kind = isLimit === true ? 'boundary' : isTaken ? 'valid' : 'invalid';
  return { told: { kind, words, verdict }, found, goals: goals.length };
};

/** A case to which the rule does not apply. */
const outside = (by: Drafting, base: Sample | undefined): DraftPurpose => {
  const { subjects, applies } = by.rule;
  const out = denied(applies);
  const found = by.sampler.of([ofSome(subjects, out)], 'not-applicable', { from: base });
  const names = subjectNames(subjects);
  const words = applies.kind === 'not' ? phrase(applies.that, names) : phrase(out, names);
  return drafted(by, { kind: 'valid', words, verdict: 'not-applicable', isOutside: true }, found);
};

interface Case {
  readonly kind: PurposeKind;
  readonly words: string;
  readonly verdict: TestPurpose['verdict'];
  readonly isWhole?: true;
  readonly isOutside?: true;
}

const drafted = (
  { requirement, rule, isPermission, hasElse }: Drafting,
  { kind, ...told }: Case,
  found: Sample | undefined,
): DraftPurpose => {
  const about = isPermission ? { ...rule, applies: always } : rule;
  return {
    kind,
    ...purposeWords({ requirement, rule: about, isPermission, isElseMet: hasElse, ...told }),
    verdict: told.verdict,
    ...(found === undefined ? {} : { sample: found.data }),
  };
};
