import type { RequirementResult } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import { childPointer } from '../model/pointer.ts';
import type { Requirement } from '../model/requirement.ts';
import { namesNow, namesOtherRevision } from '../model/requirement-reference.ts';
import type { Verification } from '../model/verification.ts';
import { assuranceOf } from './claims.ts';
import type { Truth } from './compare.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { contradictedAmong } from './disputes.ts';
import { disputeSentence, factsPhrase } from './findings.ts';
import { base, factsOf, overSubjects, pointerOf, type Assessing } from './results.ts';
import type { Subject } from './subjects.ts';
import { conjunction, type Cited } from './support.ts';
import { testFact } from './tested.ts';

type ByEvidence = Extract<Verification, { method: 'evidence' | 'inspection' }>;

/** A result for each subject of a requirement that no rule decides: by the evidence that names the requirement. */
export const assessByEvidence = (
  requirement: Asked,
  verification: ByEvidence,
  by: Assessing,
): readonly RequirementResult[] =>
  overSubjects(requirement.id, verification.scope.subjects, by, subject =>
    assessSubject(requirement, verification, subject, by),
  );

type Asked = Pick<Requirement, 'id' | 'revision'>;

const assessSubject = (
  requirement: Asked,
  verification: ByEvidence,
  subject: Subject,
  by: Assessing,
): RequirementResult => {
  const { id } = requirement;
  const pointer = pointerOf(subject);
  const applies = conjunction(
    [subject.belongs, explain(verification.scope.applies, subject.bound, by)],
    by.weigh,
  );
  if (applies.truth === false) return ruledOut(id, pointer, applies.facts, by);
  const tests = by.tests.filter(status => isFor(status, requirement, verification.method));
  const named = [
    ...by.evidence.filter(status => isFor(status, requirement, verification.method)),
    ...tests.filter(({ state }) => state === 'holds' || state === 'contradicts'),
  ];
  const facts = [
    ...factsOf(applies.facts, entryFacts(named, by), by),
    ...named.filter(status => tests.includes(status)).map(testFact),
  ];
  const stale = [...by.evidence, ...by.tests].filter(status => isStale(status, requirement, named));
  const idle = tests.filter(status => !named.includes(status) && !stale.includes(status));
  const requires = judge(requirement, { named, stale, idle }, verification);
  const verdict = decide(applies.truth, requires.truth);
  const isOpen = applies.truth === undefined;
  return {
    ...base(id, pointer, verdict, facts),
    assurance: assuranceOf(named),
    message: isOpen
      ? `it is not known whether this applies: ${factsPhrase(applies.facts)}`
      : requires.message,
    wouldSettle: [
      ...(isOpen ? applies.facts.map(fact => fact.pointer) : []),
      ...(requires.truth === undefined ? settlers(id, named, verification) : []),
    ],
    contradictedBy: named.filter(({ state }) => state === 'contradicts').map(status => status.id),
  };
};

/** It does not apply, unless that rests on a claim that evidence contradicts. */
const ruledOut = (
  id: string,
  pointer: string,
  because: readonly Cited[],
  by: Assessing,
): RequirementResult => {
  const facts = factsOf(because, [], by);
  const disputed = contradictedAmong(because, by);
  const against = [...new Set(disputed.flatMap(claim => claim.contradictedBy.map(status => status.id)))];
  return against.length === 0
    ? { ...base(id, pointer, 'not-applicable', facts), message: `does not apply: ${factsPhrase(because)}` }
    : {
        ...base(id, pointer, 'inconclusive', facts),
        message: disputeSentence('this does not apply', disputed),
        wouldSettle: against.map(each => `evidence ${each}`),
        contradictedBy: against,
      };
};

/** Inspection is attested by a person; other requirements take any kind of evidence. */
const isFor = (status: EvidenceStatus, requirement: Asked, method: ByEvidence['method']): boolean =>
  status.requirements.some(each => namesNow(each, requirement)) &&
  (method === 'evidence' || status.kind === 'attestation');

/** What was issued for another revision of the requirement says nothing of what is asked now. */
const isStale = (status: EvidenceStatus, requirement: Asked, named: readonly EvidenceStatus[]): boolean =>
  !named.includes(status) && status.requirements.some(each => namesOtherRevision(each, requirement));

interface Support {
  readonly named: readonly EvidenceStatus[];
  /** What names another revision. */
  readonly stale: readonly EvidenceStatus[];
  /** Tests that decided nothing: skipped, or after the assessment. */
  readonly idle: readonly EvidenceStatus[];
}

/** Whether the evidence that names a requirement supports it: against it as soon as a probe is false. */
const judge = (
  requirement: Asked,
  { named, stale, idle }: Support,
  verification: ByEvidence,
): { readonly truth: Truth; readonly message: string } => {
  const having = (state: EvidenceStatus['state']) => named.filter(status => status.state === state);
  const [against] = having('contradicts');
  if (against !== undefined) return { truth: false, message: `\`${against.id}\`: ${against.reason}` };
  const [unsettled] = having('unsettled');
  if (unsettled !== undefined)
    return { truth: undefined, message: `\`${unsettled.id}\`: ${unsettled.reason}` };
  const supporting = [...having('holds'), ...having('present')];
  if (supporting.length === 0) {
    const useless = [
      ...[...named, ...idle].map(status => `; \`${status.id}\`: ${status.reason}`),
      ...stale.map(
        ({ id }) => `; \`${id}\` names another revision than ${requirement.revision}, the present one`,
      ),
    ];
    return { truth: undefined, message: `${missing(requirement.id, verification)}${useless.join('')}` };
  }
  return { truth: true, message: `supported by ${supporting.map(each => `\`${each.id}\``).join(', ')}` };
};

const missing = (id: string, { method, reason }: ByEvidence): string => {
  const what = method === 'inspection' ? 'attestation' : 'evidence';
  return `no valid ${what} names \`${id}\`, which no rule can decide (${reason})`;
};

const settlers = (
  id: string,
  named: readonly EvidenceStatus[],
  { method }: ByEvidence,
): readonly string[] => {
  const unsettled = named.filter(({ state }) => state === 'unsettled').map(status => `evidence ${status.id}`);
  if (unsettled.length > 0) return unsettled;
  const kind = method === 'inspection' ? 'of kind attestation ' : '';
  return [`an evidence entry ${kind}whose requirements name ${id}`];
};

/** The entries that were looked at, as facts of the descriptor. */
const entryFacts = (named: readonly EvidenceStatus[], by: Assessing): readonly Cited[] =>
  named.flatMap(status => {
    const index = by.evidence.indexOf(status);
    if (index < 0) return [];
    return [{ pointer: childPointer('/evidence', index), state: 'present' } as const];
  });
