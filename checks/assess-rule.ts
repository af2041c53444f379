import type { Fact, RequirementResult } from '../model/assessment.ts';
import type { Condition, Rule } from '../model/expression.ts';
import type { Verdict } from '../model/verdict.ts';
import { decide } from './decide.ts';
import { idsOf, inLightOfEvidence, settlers } from './disputes.ts';
import { compile, type Test } from './evaluate.ts';
import { explain } from './explain.ts';
import { findingSentence, type Finding } from './findings.ts';
import type { Located } from './located.ts';
import { RuleFault, type OpaqueFunctions } from './opaque.ts';
import { base, factsOf, overSubjects, pointerOf, type Assessing } from './results.ts';
import type { Subject } from './subjects.ts';
import { conjunction, isStated, type Explained } from './support.ts';

/** A result for each subject of a rule; one that says so where there is none. */
export const assessRule = (id: string, rule: Rule, by: Assessing): readonly RequirementResult[] =>
  overSubjects(id, rule.subjects, by, subject => guarded(id, rule, subject, by));

const guarded = (id: string, rule: Rule, subject: Subject, by: Assessing): RequirementResult => {
  try {
    return assessSubject(id, rule, subject, by);
  } catch (fault) {
    return faulty(id, pointerOf(subject), fault);
  }
};

/** The result where a rule could not be evaluated; any other fault goes on its way. */
export const faulty = (id: string, subject: string, fault: unknown): RequirementResult => {
  if (!(fault instanceof RuleFault)) throw fault;
  return {
    ...base(id, subject, 'error', []),
    message: `the tool could not evaluate its own rule: ${fault.message}`,
  };
};

/** Two readings of the same rule must agree, or the result is a fault of the tool, never a pass. */
const assessSubject = (id: string, rule: Rule, subject: Subject, by: Assessing): RequirementResult => {
  const { bound, belongs } = subject;
  const applies = conjunction([belongs, twice(rule.applies, bound, by)], by.weigh);
  const requires = twice(rule.requires, bound, by);
  const declared = grounded(decide(applies.truth, requires.truth), requires);
  const { verdict, disputed } = inLightOfEvidence(declared, applies.facts, requires.facts, by);
  const facts = factsFor(declared, applies, requires, by);
  const finding: Finding = {
    verdict,
    subjects: rule.subjects,
    bound,
    requires: rule.requires,
    applicability: applies.facts,
    requirement: requires.facts,
    openApplicability: applies.truth === undefined,
    ruledOut: applies.truth === false,
    disputed,
  };
  return {
    ...base(id, pointerOf(subject), verdict, facts),
    message: findingSentence(finding, by),
    wouldSettle: verdict === 'inconclusive' ? settlers(facts, disputed) : [],
    contradictedBy: idsOf(disputed.flatMap(each => each.contradictedBy)),
  };
};

/** What was compiled, by the functions it may call. */
const compiled = new WeakMap<OpaqueFunctions, WeakMap<Condition, Test>>();

const testOf = (condition: Condition, functions: OpaqueFunctions): Test => {
  const tests = compiled.get(functions) ?? new WeakMap<Condition, Test>();
  compiled.set(functions, tests);
  const test = tests.get(condition) ?? compile(condition, functions);
  tests.set(condition, test);
  return test;
};

const twice = (condition: Condition, bound: readonly Located[], by: Assessing): Explained => {
  const test = testOf(condition, by.functions);
  const explained = explain(condition, bound, by);
  const truth = test(bound.map(({ value }) => value));
  if (truth !== explained.truth)
    throw new RuleFault(
      `its two readings disagree: evaluated ${String(truth)}, explained ${String(explained.truth)}`,
    );
  return explained;
};

/** A pass has looked at something that is stated; true of nothing is no pass. */
const grounded = (verdict: Verdict, requires: Explained): Verdict =>
  verdict === 'pass' && !requires.facts.some(isStated) ? 'inconclusive' : verdict;

/** What is cited: for what does not apply its applicability alone, for the rest what settles the requirement too. */
const factsFor = (
  verdict: Verdict,
  applies: Explained,
  requires: Explained,
  by: Assessing,
): readonly Fact[] =>
  verdict === 'not-applicable' ? factsOf(applies.facts, [], by) : factsOf(applies.facts, requires.facts, by);
