import type { Fact, RequirementResult } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import type { Condition, Rule, Subjects } from '../model/expression.ts';
import { pointerKeys } from '../model/pointer.ts';
import { weakestAssurance, type Verdict } from '../model/verdict.ts';
import type { Claim, ClaimOf } from './claims.ts';
import { decide } from './decide.ts';
import { subjectPhrase } from './english.ts';
import { compile, type Test } from './evaluate.ts';
import { explain, type Explaining, type Located } from './explain.ts';
import { factsPhrase, findingSentence, type Finding } from './findings.ts';
import { RuleFault, type OpaqueFunctions } from './opaque.ts';
import { select, type Subject } from './subjects.ts';
import { conjunction, united, type Cited, type Explained } from './support.ts';

/** What is at hand while one descriptor is assessed. */
export interface Assessing extends Explaining {
  readonly document: DescriptorDocument;
  readonly evidence: readonly EvidenceStatus[];
  readonly claimOf: ClaimOf;
}

/** A result for each subject of a rule; one that says so where there is none. */
export const assessRule = (id: string, rule: Rule, by: Assessing): readonly RequirementResult[] => {
  const selection = select(rule.subjects, by.document.data, by);
  const open = selection.open.map(fact => unknownSubjects(id, fact, by));
  const results = selection.subjects.map(subject => guarded(id, rule, subject, by));
  return open.length + results.length > 0
    ? inDocumentOrder([...open, ...results])
    : [noSubject(id, rule.subjects, selection.ruledOut, by)];
};

/** Sorts results as their subjects stand in the descriptor. */
export const inDocumentOrder = (results: readonly RequirementResult[]): readonly RequirementResult[] =>
  results
    .map(result => ({ result, at: pointerKeys(result.subject).map(Number) }))
    .toSorted((a, b) => compareIndices(a.at, b.at))
    .map(({ result }) => result);

/** All subjects of a rule lie under the same names, so that the indices alone tell them apart. */
const compareIndices = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((index, position) => !Number.isNaN(index) && index !== b[position]);
  return (a[at] ?? 0) - (b[at] ?? 0);
};

/** It is not known which elements there are to assess. */
export const unknownSubjects = (id: string, fact: Cited, by: Assessing): RequirementResult => ({
  ...base(id, fact.pointer, 'inconclusive', factsOf([fact], [], by)),
  message: `it is not known whether this applies: ${factsPhrase([fact])}`,
  wouldSettle: [fact.pointer],
});

/** There is no element that the requirement binds. */
export const noSubject = (
  id: string,
  subjects: Subjects,
  ruledOut: readonly Cited[],
  by: Assessing,
): RequirementResult => ({
  ...base(id, '', 'not-applicable', factsOf(ruledOut, [], by)),
  message: `does not apply, there is ${subjectPhrase(subjects, 'no')}: ${factsPhrase(ruledOut)}`,
});

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

const isStated = (fact: Cited): boolean =>
  fact.state === 'value' || fact.state === 'present' || (fact.state === 'list' && fact.entries > 0);

type Disputed = Finding['disputed'];

/**
 * A pass on a contradicted claim is a fail, and one on a claim whose evidence could not be judged is inconclusive; so
 * is what does not apply because of a contradicted claim.
 */
const inLightOfEvidence = (
  verdict: Verdict,
  applicability: readonly Cited[],
  requirement: readonly Cited[],
  by: Assessing,
): { readonly verdict: Verdict; readonly disputed: Disputed } => {
  if (verdict === 'not-applicable') {
    const contradicted = contradictedAmong(applicability, by);
    return { verdict: contradicted.length > 0 ? 'inconclusive' : verdict, disputed: contradicted };
  }
  if (verdict !== 'pass') return { verdict, disputed: [] };
  const contradicted = contradictedAmong(requirement, by);
  if (contradicted.length > 0) return { verdict: 'fail', disputed: contradicted };
  const disputed = disputes(requirement, by);
  return { verdict: disputed.length > 0 ? 'inconclusive' : verdict, disputed };
};

/** The contradicted claims among those that facts belong to. */
export const contradictedAmong = (facts: readonly Cited[], by: Assessing): Disputed =>
  disputes(facts, by).filter(claim => claim.contradictedBy.length > 0);

/** The disputed claims among those that facts belong to, each claim once. */
const disputes = (facts: readonly Cited[], by: Assessing): Disputed => {
  const found = new Map<Claim, Disputed[number]>();
  for (const { pointer } of facts) {
    const claim = by.claimOf(pointer);
    if (claim.contradictedBy.length + claim.unsettledBy.length > 0 && !found.has(claim))
      found.set(claim, { ...claim, pointer });
  }
  return [...found.values()];
};

/** What is unknown or disputed; where nothing is, what is not stated. */
const settlers = (facts: readonly Fact[], disputed: Disputed): readonly string[] => {
  const unknown = facts.filter(fact => fact.state === 'unknown').map(fact => fact.pointer);
  const evidence = idsOf(disputed.flatMap(claim => [...claim.contradictedBy, ...claim.unsettledBy]));
  const open = [...unknown, ...evidence.map(id => `evidence ${id}`)];
  return open.length > 0 ? open : facts.filter(fact => !isStated(fact)).map(fact => fact.pointer);
};

const idsOf = (statuses: readonly EvidenceStatus[]): readonly string[] => [
  ...new Set(statuses.map(({ id }) => id)),
];

/** What is cited: for what does not apply its applicability alone, for the rest what settles the requirement too. */
const factsFor = (
  verdict: Verdict,
  applies: Explained,
  requires: Explained,
  by: Assessing,
): readonly Fact[] =>
  verdict === 'not-applicable' ? factsOf(applies.facts, [], by) : factsOf(applies.facts, requires.facts, by);

/** Facts with their places and how strongly they stand. */
export const factsOf = (
  applicability: readonly Cited[],
  requirement: readonly Cited[],
  by: Assessing,
): readonly Fact[] => {
  const cited = new Set(requirement.map(fact => fact.pointer));
  return [
    ...united([{ facts: applicability.filter(fact => !cited.has(fact.pointer)) }]).map(fact =>
      placed(fact, 'applicability', by),
    ),
    ...requirement.map(fact => placed(fact, 'requirement', by)),
  ];
};

const placed = (fact: Cited, settles: Fact['settles'], by: Assessing): Fact => {
  const { file, line, column } = by.document.placeOf(fact.pointer);
  const claim = by.claimOf(fact.pointer);
  const assurance = fact.state === 'absent' || fact.state === 'unknown' ? 'declared' : claim.assurance;
  return { ...fact, settles, file, line, column, evidence: claim.evidence, assurance };
};

/** What every result has in common. */
export const base = (
  requirement: string,
  subject: string,
  verdict: Verdict,
  facts: readonly Fact[],
): RequirementResult => {
  const settling = facts.filter(fact => fact.settles === 'requirement');
  const relevant = settling.length > 0 ? settling : facts;
  return {
    requirement,
    subject,
    verdict,
    assurance: weakestAssurance(relevant.map(fact => fact.assurance)),
    engaged: facts.filter(fact => fact.state !== 'unknown').length,
    message: '',
    facts,
    wouldSettle: [],
    contradictedBy: [],
  };
};

const pointerOf = (subject: Subject): string => subject.bound.at(-1)?.pointer ?? '';
