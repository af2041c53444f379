import type { DescriptorDocument } from '../../model/document.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import { childPointer } from '../../model/pointer.ts';
import type { Problem } from '../../model/problem.ts';

import type { EvidenceAccess } from './access.ts';
import { createEvidenceFiles, type EvidenceFile, type EvidenceFiles } from './evidence-files.ts';
import type { Answer, Question } from './judge-artifact.ts';
import { judgeEntry, type EntryProblem, type Finding, type Surroundings } from './judge-entry.ts';
import { probeLimits } from './limits.ts';
import { known, statedEntries, type StatedEntry } from './stated-entry.ts';

/** What the evidence of a descriptor came to. */
export interface EvidenceReading {
  /** One for each entry, in the descriptor's order. */
  readonly statuses: readonly EvidenceStatus[];
  /** What is wrong with the entries themselves: refused paths (`evidence-refused`) and impossible dates (`evidence-date`). */
  readonly problems: readonly Problem[];
}

/** What reading evidence depends on besides the descriptor. */
export interface EvidenceOptions {
  /** The assessment date: an RFC 3339 instant, UTC. */
  readonly assessedAt: string;
  readonly access: EvidenceAccess;
}

/**
 * Finds out what each evidence entry of a descriptor is worth on the assessment date: is its file there, unaltered,
 * within its dates, and does its probe hold. What a file is written in is loaded only where an entry asks about it.
 */
export const readEvidence = async (
  document: DescriptorDocument,
  options: EvidenceOptions,
): Promise<EvidenceReading> => {
  const files = createEvidenceFiles(options.access);
  const surroundings = { assessedAt: options.assessedAt, files, ask: lazyJudge(files) };
  const statuses: EvidenceStatus[] = [];
  const problems: Problem[] = [];
  for (const entry of statedEntries(document)) {
    const finding = await judgeEntry(entry, surroundings);
    statuses.push(statusOf(entry, finding, document));
    if (finding.problem !== undefined) problems.push(placed(finding.problem, entry, document));
  }
  return { statuses, problems };
};

/** Loads what reads artifacts and evaluates expressions when the first question is asked. */
const lazyJudge = (files: EvidenceFiles): Surroundings['ask'] => {
  let judge: ((question: Question, file: EvidenceFile) => Answer) | undefined;
  return async (question, file) => {
    const { createArtifactJudge } = await import('./judge-artifact.ts');
    judge ??= createArtifactJudge(files, { left: probeLimits.totalSteps });
    return judge(question, file);
  };
};

const statusOf = (entry: StatedEntry, finding: Finding, document: DescriptorDocument): EvidenceStatus => {
  const path = finding.file?.path ?? known(entry.fields.path);
  const probe = known(entry.fields.probe);
  return {
    id: entry.id,
    // An entry of unknown kind is unsettled, so that the kind named here supports nothing.
    kind: known(entry.fields.kind) ?? 'document',
    state: finding.state,
    reason: finding.reason,
    ...(path !== undefined && finding.problem?.field !== 'path' && { path }),
    ...(finding.file !== undefined && { sha256: finding.file.sha256 }),
    ...(probe !== undefined && { probe }),
    ...(finding.shows !== undefined && { shows: finding.shows }),
    requirements: (known(entry.fields.requirements) ?? []).filter(id => typeof id === 'string'),
    place: document.placeOf(entry.pointer),
  };
};

const placed = (
  { field, ...problem }: EntryProblem,
  entry: StatedEntry,
  document: DescriptorDocument,
): Problem => ({
  ...problem,
  place: document.placeOf(childPointer(entry.pointer, field)),
});
