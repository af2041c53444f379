import type { DescriptorAssessment, Fact, RequirementResult } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import type { Place } from '../model/place.ts';
import { namesNow } from '../model/requirement-reference.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { LinkCause } from '../model/trace-graph.ts';
import type { PathPattern } from './reads.ts';
import { isDecided } from './requirement-state.ts';
import type { TraceCollector } from './trace-collector.ts';
import { noEvidence, worth } from './trace-evidence.ts';
import { descriptorId, evidenceId, patternOf, verdictId } from './trace-ids.ts';
import type { KnownRequirement, KnownRequirements } from './trace-known.ts';

/** Adds what became of the requirements that are traced on one descriptor. */
export const addResults = (
  assessed: DescriptorAssessment,
  ruleSets: readonly RuleSet[],
  known: KnownRequirements,
  to: TraceCollector,
): void => {
  const statuses = new Map(assessed.evidence.map(status => [status.id, status]));
  for (const result of assessed.results) {
    const asked = known.get(result.requirement);
    if (asked?.isTraced === true) addResult(result, asked, assessed, statuses, to);
  }
  const given = new Set(assessed.results.map(({ requirement }) => requirement));
  for (const set of ruleSets) addStandardOn(set, assessed, given, known, to);
};

type Statuses = ReadonlyMap<string, EvidenceStatus>;

const addResult = (
  result: RequirementResult,
  asked: KnownRequirement,
  assessed: DescriptorAssessment,
  statuses: Statuses,
  to: TraceCollector,
): void => {
  const { requirement, subject, verdict, assurance, message, facts } = result;
  const id = verdictId(requirement, assessed.descriptor, subject);
  const place = placeOf(result);
  const subjectName = subject === '' ? 'the deployment' : subject;
  to.addNode({ kind: 'verdict', id, label: `${subjectName}: ${message}`, verdict, assurance, ...place });
  to.addLink({
    kind: 'judges',
    from: requirement,
    to: id,
    cause: causeOf(result, asked, assessed),
    ...(isDecided(result) ? {} : { reason: message }),
    ...place,
  });
  to.addLink({ kind: 'holds', from: descriptorId(assessed.descriptor), to: id, ...place });
  for (const fact of decisive(facts)) addFact(fact, id, to);
  for (const name of new Set(supporting(facts).flatMap(fact => namesOf(fact, assessed.evidence))))
    addSupport(name, id, assessed.descriptor, statuses, to);
};

/** Where the first fact stands that settles the result. */
const placeOf = ({ facts }: RequirementResult): { readonly place?: Place } => {
  const fact = facts.find(({ settles }) => settles === 'requirement') ?? facts[0];
  return fact === undefined ? {} : { place: placeIn(fact) };
};

const placeIn = ({ file, line, column }: Fact): Place => ({ file, line, column });

const causeOf = (
  result: RequirementResult,
  { requirement, method }: KnownRequirement,
  { evidence }: DescriptorAssessment,
): LinkCause | undefined => {
  if (isDecided(result)) return undefined;
  const isAttested = evidence.some(
    ({ kind, requirements }) =>
      kind === 'attestation' && requirements.some(each => namesNow(each, requirement)),
  );
  return method === 'inspection' && !isAttested ? 'not-attested' : 'undecided';
};

/** For each path pattern one fact: one that is not known before one that settles the requirement, before any other. */
const decisive = (facts: readonly Fact[]): readonly Fact[] => {
  const found = new Map<PathPattern, Fact>();
  for (const fact of facts) {
    const pattern = patternOf(fact.pointer);
    const before = found.get(pattern);
    if (before === undefined || weight(fact) > weight(before)) found.set(pattern, fact);
  }
  return [...found.values()];
};

const weight = ({ state, settles }: Fact): number =>
  (state === 'unknown' ? 2 : 0) + (settles === 'requirement' ? 1 : 0);

const addFact = (fact: Fact, verdict: string, to: TraceCollector): void => {
  const { pointer } = fact;
  if (pointer === '') return;
  const path = patternOf(pointer);
  to.addNode({ kind: 'path', id: path, label: path });
  to.addLink({
    kind: 'settles',
    from: verdict,
    to: path,
    pointer,
    place: placeIn(fact),
    ...(fact.state === 'unknown' ? { cause: 'fact-not-known', reason: fact.reason } : {}),
  });
};

/** What settles a verdict: the facts that settle the requirement, and where there are none, those of its applicability. */
const supporting = (facts: readonly Fact[]): readonly Fact[] => {
  const settling = facts.filter(({ settles }) => settles === 'requirement');
  return settling.length > 0 ? settling : facts;
};

/** The evidence that the claim of a fact names; of a fact that is itself an entry of evidence, that entry. */
const namesOf = ({ pointer, evidence }: Fact, statuses: readonly EvidenceStatus[]): readonly string[] => {
  const [, index] = /^\/evidence\/(\d+)$/u.exec(pointer) ?? [];
  const entry = index === undefined ? undefined : statuses[Number(index)];
  return entry === undefined ? evidence : [entry.id];
};

const addSupport = (
  name: string,
  verdict: string,
  descriptor: string,
  statuses: Statuses,
  to: TraceCollector,
): void => {
  const status = statuses.get(name);
  const link = { kind: 'supports', from: verdict } as const;
  if (status === undefined)
    to.addLink({ ...link, to: null, cause: 'evidence-not-there', reason: noEvidence(name) });
  else to.addLink({ ...link, to: evidenceId(descriptor, name), ...worth(status), place: status.place });
};

const addStandardOn = (
  { standard }: RuleSet,
  { descriptor, notApplying }: DescriptorAssessment,
  given: ReadonlySet<string>,
  known: KnownRequirements,
  to: TraceCollector,
): void => {
  const link = { kind: 'applies', from: standard.id, to: descriptorId(descriptor) } as const;
  const not = notApplying.find(each => each.standard === standard.id);
  if (not !== undefined) {
    const reason = `the descriptor states nothing of: ${not.sections.join(', ')}`;
    to.addLink({ ...link, cause: 'standard-not-applying', reason });
    return;
  }
  to.addLink(link);
  for (const { id } of standard.requirements)
    if (!given.has(id) && known.get(id)?.method !== 'none')
      to.addLink({ kind: 'judges', from: id, to: null, cause: 'no-result', reason: noResult(descriptor) });
};

const noResult = (descriptor: string): string => `\`${descriptor}\` was assessed and has no result for it`;
