import type { Fact, RequirementResult } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import type { Subjects } from '../model/expression.ts';
import { pointerKeys } from '../model/pointer.ts';
import { weakestAssurance, type Verdict } from '../model/verdict.ts';
import type { ClaimOf } from './claims.ts';
import { subjectPhrase } from './english.ts';
import { factsPhrase } from './findings.ts';
import type { Explaining } from './located.ts';
import type { Place } from './placed-facts.ts';
import type { Select, Subject } from './subjects.ts';
import { tellingFirst, united, type Cited } from './support.ts';

/** What is at hand while one descriptor is assessed. */
export interface Assessing extends Explaining {
  readonly document: DescriptorDocument;
  readonly evidence: readonly EvidenceStatus[];
  /** What runs of tests say, each of one requirement. */
  readonly tests: readonly EvidenceStatus[];
  readonly claimOf: ClaimOf;
  readonly place: Place;
  readonly select: Select;
  /** What is said where a rule has no subject, by what it is about. */
  readonly withoutSubject: Map<Subjects, RequirementResult>;
}

/** A result for each element that a requirement binds, as they stand in the descriptor; one that says so where there is none. */
export const overSubjects = (
  id: string,
  subjects: Subjects,
  by: Assessing,
  assessOne: (subject: Subject) => RequirementResult,
): readonly RequirementResult[] => {
  const selection = by.select(subjects);
  const open = selection.open.map(fact => unknownSubjects(id, fact, by));
  const results = selection.subjects.map(assessOne);
  return open.length + results.length > 0
    ? inDocumentOrder([...open, ...results])
    : [noSubject(id, subjects, selection.ruledOut, by)];
};

/** Sorts results as their subjects stand in the descriptor. */
const inDocumentOrder = (results: readonly RequirementResult[]): readonly RequirementResult[] =>
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
const unknownSubjects = (id: string, fact: Cited, by: Assessing): RequirementResult => ({
  ...base(id, fact.pointer, 'inconclusive', factsOf([fact], [], by)),
  message: `it is not known whether this applies: ${factsPhrase([fact])}`,
  wouldSettle: [fact.pointer],
});

/** There is no element that the requirement binds; rules about the same elements share what is said of it. */
const noSubject = (
  id: string,
  subjects: Subjects,
  ruledOut: readonly Cited[],
  by: Assessing,
): RequirementResult => {
  const found = by.withoutSubject.get(subjects) ?? nothingBound(subjects, ruledOut, by);
  by.withoutSubject.set(subjects, found);
  return { ...found, requirement: id };
};

const nothingBound = (subjects: Subjects, ruledOut: readonly Cited[], by: Assessing): RequirementResult => ({
  ...base('', '', 'not-applicable', factsOf(ruledOut, [], by)),
  message: `does not apply, there is ${subjectPhrase(subjects, 'no')}: ${factsPhrase(ruledOut)}`,
});

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
    key: { element: subject, value: '' },
  };
};

/** Facts with their places and how strongly they stand. */
export const factsOf = (
  applicability: readonly Cited[],
  requirement: readonly Cited[],
  by: Assessing,
): readonly Fact[] => {
  const cited = new Set(requirement.map(fact => fact.pointer));
  const more = cited.size === 0 ? applicability : applicability.filter(fact => !cited.has(fact.pointer));
  return [
    ...united([{ facts: more }]).map(fact => by.place(fact, 'applicability')),
    ...tellingFirst(requirement).map(fact => by.place(fact, 'requirement')),
  ];
};

/** The pointer of a subject. */
export const pointerOf = (subject: Subject): string => subject.bound.at(-1)?.pointer ?? '';
