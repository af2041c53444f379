import type { Condition, Rule, Subjects } from '../model/expression.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Verdict } from '../model/verdict.ts';
import { appliesTo } from './applies.ts';
import { assess } from './assess.ts';
import { RuleFault } from './opaque.ts';
import { isPlainObject } from './sample-data.ts';
import { always } from './sample-lists.ts';
import { make } from './sample-make.ts';
import type { Sampling } from './sample-scene.ts';
import { descriptorSchema, placeholder, type SampleSchema } from './sample-shape.ts';

/** Makes up descriptors for one requirement, and says what the assessment says of them. */
export interface Sampler {
  /**
   * A descriptor in which the first of these that can be made up holds, and that comes to a verdict, or failing that to
   * another; undefined where there is none.
   */
  readonly of: (goals: readonly Condition[], verdict: Verdict, more?: Trying) => Sample | undefined;
}

/** What else guides a sampler. */
export interface Trying {
  /** The verdict that will do where the one that is wanted is not come to. */
  readonly failing?: Verdict;
  /** A sample to begin with, before beginning with nothing. */
  readonly from?: Sample | undefined;
}

/** A descriptor, as data, with the verdict of the requirement on it. */
export interface Sample {
  readonly data: unknown;
  readonly verdict: Verdict;
}

/** Steps of a search before it is given up: all are tried with few first, since most that can be found are found soon. */
const patience = [60, 600];

/** Samples of one search that are assessed. */
const mostSamples = 8;

/** A sampler for a requirement that a rule verifies; what a schema knows is stated in its words. */
export const sampler = (
  set: RuleSet,
  requirement: Requirement,
  rule: Rule,
  schema: SampleSchema = descriptorSchema,
): Sampler => {
  const alone: RuleSet = {
    standard: { ...set.standard, requirements: [requirement] },
    verification: { [requirement.id]: { method: 'rule', rule } },
    digest: '',
  };
  return {
    of: (goals, wanted, { failing, from } = {}) => {
      const starts = [...(from === undefined ? [] : [from.data]), placeholder(schema, [], {})];
      // the first sample of all is what the others are made from: the best goal is worth the wait
      const tries = (from === undefined ? patience.slice(-1) : patience).flatMap(steps =>
        starts.flatMap(start =>
          [false, true].flatMap(isLax => goals.map(goal => ({ goal, start, isLax, steps }))),
        ),
      );
      for (const each of tries) {
        let second: Sample | undefined;
        for (const data of madeUp(each, set, schema)) {
          const verdict = verdictOf(alone, data);
          if (verdict === wanted) return { data, verdict };
          if (verdict === failing) second ??= { data, verdict };
        }
        if (second !== undefined) return second;
      }
      return undefined;
    },
  };
};

/** That this holds of some element that the rule is about. */
export const ofSome = (subjects: Subjects, that: Condition): Condition => {
  if (subjects.kind === 'deployment') return that;
  const { list, bind, where, within } = subjects;
  return ofSome(within, { kind: 'some', list, bind, where, that });
};

/** That this holds of all elements that the rule is about. */
export const ofEvery = (subjects: Subjects, that: Condition): Condition => {
  if (subjects.kind === 'deployment') return that;
  const { list, bind, where, within } = subjects;
  const every: Condition = { kind: 'every', list, bind, where, that };
  return ofEvery(within, { kind: 'when', condition: stated(list), then: every });
};

const stated = (list: Extract<Subjects, { kind: 'each' }>['list']): Condition =>
  list.kind === 'path' ? { kind: 'given', path: list } : always;

interface Try extends Pick<Sampling, 'isLax'> {
  readonly goal: Condition;
  readonly start: unknown;
  readonly steps: number;
}

/** The first samples in which a goal holds, each different. */
function* madeUp({ goal, start, isLax, steps }: Try, { standard }: RuleSet, schema: SampleSchema): Generator {
  let left = steps;
  const by: Sampling = { schema, isLax, step: (): boolean => left-- > 0 };
  const known = new Set<string>();
  try {
    for (const data of make(goal, true, { data: isPlainObject(start) ? start : {}, at: [[]] }, by)) {
      const key = JSON.stringify(data);
      if (known.has(key)) continue;
      known.add(key);
      yield concerned(data, standard.sections);
      if (known.size >= mostSamples) return;
    }
  } catch (fault) {
    // what a function of this tool decides can not be made up
    if (!(fault instanceof RuleFault)) throw fault;
  }
}

/** A standard is put to descriptors that state one of its sections, if only as empty. */
const concerned = (data: unknown, sections: readonly string[]): unknown => {
  const [section] = sections;
  return section === undefined || appliesTo(sections, data) || !isPlainObject(data)
    ? data
    : { ...data, [section]: [] };
};

const nowhere = { file: 'sample.yaml', line: 1, column: 1 };

const verdictOf = (alone: RuleSet, data: unknown): Verdict => {
  const document = {
    file: nowhere.file,
    sha256: '0'.repeat(64),
    data,
    placeOf: () => nowhere,
    warnings: [],
  };
  return assess(document, [], [alone]).rollUps[0]?.verdict ?? 'not-applicable';
};
