import { expect, type JestAssertion } from 'vitest';

import type { DescriptorAssessment, Gate } from '../model/assessment.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { checkFile, type CheckFileOptions } from './check-file.ts';
import { conforms, isAssessedFor, satisfies, type MatcherAnswer } from './matcher-answers.ts';
import type { Asked } from './matcher-lookup.ts';
import { loadRuleSets } from './rule-sets.ts';

/** An assessment with the rule sets that it was made by. */
export interface Conformance extends DescriptorAssessment {
  readonly ruleSets: readonly RuleSet[];
}

/** A standard: its id, itself, or its rule set. */
export type StandardReference =
  string | { readonly id: string } | { readonly standard: { readonly id: string } };

/** A requirement: its id, also with the revision that the test is about (`x1452-9.1.1-1@1`), or itself. */
export type RequirementName = string | { readonly id: string };

/** What can be expected of an assessment. */
export interface ConformanceMatchers<R = unknown> {
  /** The standard applies to the descriptor, and its gate is met: required requirements pass, unless told otherwise. */
  toConform: (standard: StandardReference, gate?: Partial<Gate>) => R;
  /** The requirement was assessed, and passes or does not apply. */
  toSatisfy: ((requirement: RequirementName) => R) & JestAssertion['toSatisfy'];
  /** The requirement was assessed, whatever its verdict: for what obliges nobody. */
  toBeAssessedFor: (requirement: RequirementName) => R;
}

type Asserted = ConformanceMatchers<void>;
type Matched = ConformanceMatchers;

// Written out member by member, since a further base would disagree with another on `toSatisfy`.
declare module 'vitest' {
  // The parameter has to be called as it is there.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Assertion<T> {
    toConform: Asserted['toConform'];
    toSatisfy: Asserted['toSatisfy'];
    toBeAssessedFor: Asserted['toBeAssessedFor'];
  }
  interface AsymmetricMatchersContaining {
    toConform: Matched['toConform'];
    toSatisfy: Matched['toSatisfy'];
    toBeAssessedFor: Matched['toBeAssessedFor'];
  }
}

const ours = await loadRuleSets({});

/**
 * Puts a descriptor on disk to the rules, for the matchers below.
 * @throws Error whose message says what kept the descriptor or its evidence from being assessed.
 */
export const conformance = async (path: string, options: CheckFileOptions = {}): Promise<Conformance> => {
  const ruleSets = options.ruleSets ?? ours;
  return { ...(await checkFile(path, { ...options, ruleSets })), ruleSets };
};

/**
 * Says which requirements the test around it verifies (`x1452-9.1.1-1@1`). It does nothing when it runs: `clausewise`
 * finds it by reading the test.
 */
export const verifies: (...requirements: readonly string[]) => void = () => {
  // It is read, and has nothing to run.
};

const askedOf = (received: unknown): Asked => {
  if (!isAssessment(received))
    throw new TypeError('expected an assessment, as `conformance` of `clausewise/vitest` gives it');
  return { assessment: received, ruleSets: received.ruleSets ?? ours };
};

const isAssessment = (value: unknown): value is DescriptorAssessment & Partial<Conformance> =>
  typeof value === 'object' && value !== null && 'rollUps' in value && 'results' in value;

const standardId = (standard: StandardReference): string => {
  if (typeof standard === 'string') return standard;
  return 'standard' in standard ? standard.standard.id : standard.id;
};

const requirementName = (requirement: RequirementName): string =>
  typeof requirement === 'string' ? requirement : requirement.id;

type Predicate = Parameters<JestAssertion['toSatisfy']>[0];

/** What the matcher of this name does where it is not asked for a requirement. */
const satisfiesPredicate = (received: unknown, holds: Predicate, message?: string): MatcherAnswer => {
  const pass = holds(received);
  return {
    pass,
    message: () => message ?? `expected the value ${pass ? 'not ' : ''}to satisfy the function`,
  };
};

expect.extend({
  toConform: (received: unknown, standard: StandardReference, gate?: Partial<Gate>) =>
    conforms(askedOf(received), standardId(standard), gate),
  toSatisfy: (received: unknown, wanted: RequirementName | Predicate, message?: string) =>
    typeof wanted === 'function'
      ? satisfiesPredicate(received, wanted, message)
      : satisfies(askedOf(received), requirementName(wanted)),
  toBeAssessedFor: (received: unknown, requirement: RequirementName) =>
    isAssessedFor(askedOf(received), requirementName(requirement)),
});
