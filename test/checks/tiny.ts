import { assess } from '../../checks/assess.ts';
import type { OpaqueFunctions } from '../../checks/opaque.ts';
import { ruleSet } from '../../checks/rule-set.ts';
import type { DescriptorAssessment, RequirementResult } from '../../model/assessment.ts';
import type { DescriptorDocument } from '../../model/document.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Obligation, Requirement } from '../../model/requirement.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Standard } from '../../model/standard.ts';
import type { Verification } from '../../model/verification.ts';

/** A requirement of the tiny standard. */
export const requirement = (id: string, obligation: Obligation = 'required'): Requirement => ({
  id,
  clause: '1',
  kind: 'provision',
  obligation,
  keyword: 'shall',
  subject: 'host',
  statement: `what ${id} asks`,
  parts: [],
  appliesWhen: 'always',
  notes: [],
  revision: 1,
});

/** A standard of these requirements and nothing else. */
export const standardOf = (requirements: readonly Requirement[]): Standard => ({
  id: 'tiny',
  designation: 'Tiny 1',
  title: 'A standard for fleets',
  publisher: 'nobody',
  edition: '2024',
  stage: 'published',
  sections: [],
  convention: { clause: '0', forms: [] },
  clauses: [{ number: '1', title: 'Hosts', notes: [] }],
  terms: [],
  requirements,
});

/** A rule set of required requirements, by id. */
export const ruleSetOf = (verification: Readonly<Record<string, Verification>>): RuleSet =>
  ruleSet(standardOf(Object.keys(verification).map(id => requirement(id))), verification);

/** A document whose every value stands on the line of its depth, at the column of its pointer's length. */
export const documentOf = (data: unknown): DescriptorDocument => ({
  file: 'fleet.yaml',
  sha256: '0'.repeat(64),
  data,
  placeOf: pointer => ({ file: 'fleet.yaml', line: pointer.split('/').length, column: pointer.length + 1 }),
  warnings: [],
});

/** An evidence entry in a state. */
export const evidence = (
  id: string,
  state: EvidenceStatus['state'],
  more: Partial<EvidenceStatus> = {},
): EvidenceStatus => ({
  id,
  kind: 'document',
  state,
  reason: `it is ${state}`,
  requirements: [],
  place: { file: 'fleet.yaml', line: 1, column: 1 },
  ...more,
});

/** What one verification comes to on a descriptor. */
export const assessed = (
  verification: Verification,
  data: unknown,
  statuses: readonly EvidenceStatus[] = [],
  functions: OpaqueFunctions = {},
): DescriptorAssessment =>
  assess(documentOf(data), statuses, [ruleSetOf({ 'tiny-1': verification })], { functions });

/** The results of one verification on a descriptor. */
export const resultsOf = (...given: Parameters<typeof assessed>): readonly RequirementResult[] =>
  assessed(...given).results;

/** The only result of one verification on a descriptor. */
export const resultOf = (...given: Parameters<typeof assessed>): RequirementResult => {
  const [only, ...others] = resultsOf(...given);
  if (only === undefined || others.length > 0) throw new TypeError('expected one result');
  return only;
};

/** Subject and verdict of each result. */
export const verdictsOf = (results: readonly RequirementResult[]): readonly string[] =>
  results.map(({ subject, verdict }) => `${subject} ${verdict}`);

/** Each fact of a result in short: what it settles, where, and what is there. */
export const factsOf = (result: RequirementResult): readonly string[] =>
  result.facts.map(fact => {
    const found =
      fact.state === 'value'
        ? String(fact.value)
        : fact.state === 'list'
          ? `${fact.entries} entries`
          : fact.state;
    return `${fact.settles} ${fact.pointer} ${found}`;
  });
