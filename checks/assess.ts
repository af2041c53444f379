import type { DescriptorAssessment, RequirementResult, RequirementRollUp } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import type { Rule } from '../model/expression.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { weakestAssurance, worstVerdict } from '../model/verdict.ts';
import { appliesTo } from './applies.ts';
import { claims, weighByClaim } from './claims.ts';
import { assessByEvidence } from './assess-evidence.ts';
import { evidenceClaims } from './evidence-claims.ts';
import { assessRule, faulty } from './assess-rule.ts';
import { reads } from './reads.ts';
import { resultKeys } from './result-key.ts';
import type { Assessing } from './results.ts';
import type { OpaqueFunctions } from './opaque.ts';
import { placing } from './placed-facts.ts';
import { selecting } from './subjects.ts';
import { inLightOfTests, testsOf } from './tested.ts';

/** What else an assessment goes by. */
export interface AssessOptions {
  /** What rules call by name. */
  readonly functions?: OpaqueFunctions;
  /** What runs of tests say of the deployment that the descriptor describes, each of one requirement. */
  readonly tests?: readonly EvidenceStatus[];
}

/**
 * Assesses a descriptor against rule sets, in the order in which these are given: a result for each requirement that
 * is verified at all and each element that it binds, and a roll-up of each requirement by its worst result.
 */
export const assess = (
  document: DescriptorDocument,
  evidence: readonly EvidenceStatus[],
  ruleSets: readonly RuleSet[],
  { functions = noFunctions, tests = [] }: AssessOptions = {},
): DescriptorAssessment => {
  const claimOf = claims(document.data, evidence);
  const explaining = { weigh: weighByClaim(claimOf, evidence), functions };
  const by: Assessing = {
    ...explaining,
    document,
    evidence,
    tests,
    claimOf,
    place: placing(document, claimOf),
    select: selecting(document.data, explaining),
    withoutSubject: new Map(),
  };
  const keyOf = resultKeys(document.data);
  const keyed =
    (entry: RuleSet['verification'][string] | undefined) =>
    (result: RequirementResult): RequirementResult => ({
      ...result,
      key: keyOf(result, entry?.method === 'rule' ? readsOf(entry.rule) : []),
    });
  const applying = ruleSets.filter(({ standard }) => appliesTo(standard.sections, document.data));
  const assessed = applying.flatMap(({ standard, verification }) =>
    standard.requirements.map(requirement => {
      const entry = verification[requirement.id];
      const results = entry === undefined ? [] : assessRequirement(requirement, entry, by);
      return { standard: standard.id, requirement, results: results.map(keyed(entry)) };
    }),
  );
  return {
    descriptor: document.file,
    sha256: document.sha256,
    results: assessed.flatMap(each => each.results),
    rollUps: assessed
      .filter(each => each.results.length > 0)
      .map(({ standard, requirement, results }) => rollUp(standard, requirement, results)),
    notApplying: ruleSets
      .filter(set => !applying.includes(set))
      .map(({ standard }) => ({ standard: standard.id, sections: standard.sections })),
    evidence: [...evidence, ...tests],
    ...(evidence.length === 0 ? {} : { claims: evidenceClaims(document) }),
    findings: document.warnings,
  };
};

const patternsOf = new WeakMap<Rule, readonly string[]>();

const readsOf = (rule: Rule): readonly string[] => {
  const known = patternsOf.get(rule) ?? reads(rule);
  patternsOf.set(rule, known);
  return known;
};

/** One and the same, so that what was compiled for one descriptor serves the next. */
const noFunctions: OpaqueFunctions = Object.freeze({});

const assessRequirement = (
  requirement: Requirement,
  verification: RuleSet['verification'][string],
  by: Assessing,
): readonly RequirementResult[] => {
  try {
    return resultsOf(requirement, verification, by);
  } catch (fault) {
    return [faulty(requirement.id, '', fault)];
  }
};

const resultsOf = (
  requirement: Requirement,
  verification: RuleSet['verification'][string],
  by: Assessing,
): readonly RequirementResult[] => {
  switch (verification.method) {
    case 'rule':
      return assessRule(requirement.id, verification.rule, by).map(result =>
        inLightOfTests(result, testsOf(by.tests, requirement)),
      );
    case 'evidence':
    case 'inspection':
      return assessByEvidence(requirement, verification, by);
    case 'none':
      return [];
  }
};

/** Rolls the results of one requirement up by the worst. */
export const rollUp = (
  standard: string,
  requirement: Requirement,
  results: readonly RequirementResult[],
): RequirementRollUp => {
  const verdict = worstVerdict(results.map(result => result.verdict));
  const decisive = results.filter(result => result.verdict === verdict);
  return {
    standard,
    requirement: requirement.id,
    obligation: requirement.obligation,
    verdict,
    assurance: weakestAssurance(decisive.map(result => result.assurance)),
    subjects: results.length,
  };
};
