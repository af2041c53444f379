import type { DescriptorAssessment } from '../model/assessment.ts';
import { isTestRun, type EvidenceState, type EvidenceStatus } from '../model/evidence.ts';
import { requirementReference } from '../model/requirement-reference.ts';
import type { LinkCause } from '../model/trace-graph.ts';
import type { TraceCollector } from './trace-collector.ts';
import { descriptorId, evidenceId, patternOf } from './trace-ids.ts';
import type { KnownRequirement, KnownRequirements } from './trace-known.ts';

/** Why a link to a piece of evidence is not covered, by what became of it. */
export const evidenceCauses: { readonly [S in EvidenceState]: LinkCause | undefined } = {
  holds: undefined,
  present: undefined,
  contradicts: undefined,
  unsettled: 'evidence-unreadable',
  missing: 'evidence-unreadable',
  expired: 'evidence-expired',
  'not-yet-valid': 'evidence-not-yet-valid',
  altered: 'evidence-altered',
};

/** Says of an id that no entry of `evidence` has it. */
export const noEvidence = (name: string): string =>
  `refers to \`${name}\`, which is no entry of \`evidence\` that is known`;

/** Adds the evidence of a descriptor: which requirements it names, and which claims name it. */
export const addEvidence = (
  assessed: DescriptorAssessment,
  known: KnownRequirements,
  to: TraceCollector,
): void => {
  for (const status of assessed.evidence) {
    const id = evidenceId(assessed.descriptor, status.id);
    const { place } = status;
    to.addNode({ kind: 'evidence', id, label: labelOf(status), place });
    to.addLink({ kind: 'holds', from: descriptorId(assessed.descriptor), to: id, ...worth(status), place });
    addNamed(id, status, known, to);
  }
  addClaims(assessed, to);
};

/** The state of a link to a piece of evidence, and why. */
export const worth = ({ state, reason }: EvidenceStatus) => ({ cause: evidenceCauses[state], reason });

const labelOf = ({ kind, path, state }: EvidenceStatus): string =>
  `${kind}${path === undefined ? '' : ` ${path}`}: ${state}`;

const addNamed = (id: string, status: EvidenceStatus, known: KnownRequirements, to: TraceCollector): void => {
  const seen = new Set<string>();
  for (const name of status.requirements) {
    const { id: requirement, revision } = requirementReference(name);
    const found = known.get(requirement);
    const fault = faultOf(name, revision, status, found, seen.has(requirement));
    seen.add(requirement);
    if (found?.isTraced === false) continue;
    to.addLink({
      kind: 'supports',
      from: found === undefined ? null : requirement,
      to: id,
      ...(fault ?? worth(status)),
      place: status.place,
    });
  }
};

const faultOf = (
  name: string,
  revision: number | undefined,
  status: EvidenceStatus,
  found: KnownRequirement | undefined,
  isRepeated: boolean,
): { readonly cause: LinkCause; readonly reason: string } | undefined => {
  if (found === undefined)
    return { cause: 'requirement-not-there', reason: `names \`${name}\`, which is no requirement` };
  const now = found.requirement.revision;
  if (isRepeated)
    return { cause: 'stated-twice', reason: `names \`${found.requirement.id}\` more than once` };
  if (revision !== undefined && revision !== now)
    return {
      cause: revision < now ? 'earlier-revision' : 'requirement-not-there',
      reason: `is for revision ${revision}, and the requirement is at revision ${now}`,
    };
  const { method } = found;
  if (method === 'none')
    return {
      cause: 'evidence-not-asked',
      reason: 'nothing verifies the requirement, so that evidence decides nothing',
    };
  if (method === 'rule' && !isTestRun(status))
    return {
      cause: 'evidence-not-asked',
      reason: 'a rule decides the requirement: claims name the evidence behind them',
    };
  return method === 'inspection' && status.kind !== 'attestation'
    ? { cause: 'evidence-not-asked', reason: 'the requirement is inspected: only an attestation decides it' }
    : undefined;
};

const addClaims = ({ descriptor, evidence, claims = [] }: DescriptorAssessment, to: TraceCollector): void => {
  const byId = new Map(evidence.map(status => [status.id, status]));
  for (const { pointer, evidence: ids, place } of claims) {
    const path = patternOf(pointer);
    to.addNode({ kind: 'path', id: path, label: path });
    for (const [index, id] of ids.entries()) {
      const status = byId.get(id);
      const link = { kind: 'backs', from: path, pointer, place } as const;
      if (status === undefined)
        to.addLink({ ...link, to: null, cause: 'evidence-not-there', reason: noEvidence(id) });
      else if (ids.indexOf(id) < index)
        to.addLink({
          ...link,
          to: evidenceId(descriptor, id),
          cause: 'stated-twice',
          reason: `refers to \`${id}\` more than once`,
        });
      else to.addLink({ ...link, to: evidenceId(descriptor, id), ...worth(status) });
    }
  }
};
