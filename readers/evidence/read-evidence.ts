import type { DescriptorDocument } from '../../model/document.ts';
import type { EvidenceState, EvidenceStatus } from '../../model/evidence.ts';
import { childPointer } from '../../model/pointer.ts';
import type { Problem } from '../../model/problem.ts';

import type { EvidenceAccess } from './access.ts';
import { createEvidenceFiles, type EvidenceFile, type EvidenceFiles } from './evidence-files.ts';
import { probeLimits } from './limits.ts';
import type { StepAllowance } from './meter.ts';
import { known, statedEntries, unknownField, type StatedEntry } from './stated-entry.ts';
import { judgeValidity } from './validity.ts';

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
  const surroundings: Surroundings = {
    assessedAt: options.assessedAt,
    files: createEvidenceFiles(options.access),
    allowance: { left: probeLimits.totalSteps },
  };
  const statuses: EvidenceStatus[] = [];
  const problems: Problem[] = [];
  for (const entry of statedEntries(document)) {
    const finding = await judge(entry, surroundings);
    statuses.push(statusOf(entry, finding, document));
    if (finding.problem !== undefined) problems.push(placed(finding.problem, entry, document));
  }
  return { statuses, problems };
};

interface Surroundings {
  readonly assessedAt: string;
  readonly files: EvidenceFiles;
  readonly allowance: StepAllowance;
}

interface Finding {
  readonly state: EvidenceState;
  readonly reason: string;
  readonly file?: EvidenceFile;
  readonly shows?: string;
  readonly problem?: EntryProblem;
}

type EntryProblem = Pick<Problem, 'code' | 'message' | 'help'> & { readonly field: string };

const judge = async (entry: StatedEntry, surroundings: Surroundings): Promise<Finding> => {
  const notKnown = unknownField(entry);
  if (notKnown !== undefined) return { state: 'unsettled', reason: notKnown };
  const path = known(entry.fields.path);
  if (path === undefined) return { state: 'missing', reason: 'it names no file: it has no `path`' };
  const opened = surroundings.files.open(path);
  if (!opened.ok) return notOpened(path, opened.problems[0]);
  const flaw = alteration(entry, opened.value) ?? outOfDates(entry, surroundings.assessedAt);
  if (flaw !== undefined) return { ...flaw, file: opened.value };
  return { ...(await askArtifact(entry, opened.value, surroundings)), file: opened.value };
};

const notOpened = (path: string, problem: Problem): Finding => {
  if (problem.code === 'evidence-missing') return { state: 'missing', reason: problem.message };
  if (problem.code !== 'evidence-refused') return { state: 'unsettled', reason: problem.message };
  return {
    state: 'unsettled',
    reason: `its path \`${path}\` is refused`,
    problem: { ...problem, field: 'path' },
  };
};

const alteration = (entry: StatedEntry, file: EvidenceFile): Finding | undefined => {
  const pin = known(entry.fields.sha256);
  if (pin === undefined || pin === file.sha256) return undefined;
  const reason = `\`${file.path}\` was altered: its SHA-256 is ${file.sha256}, and the descriptor pins ${pin}`;
  return { state: 'altered', reason };
};

const outOfDates = (entry: StatedEntry, assessedAt: string): Finding | undefined => {
  const issued = known(entry.fields.issued);
  const validUntil = known(entry.fields.validUntil);
  const dates = { ...(issued !== undefined && { issued }), ...(validUntil !== undefined && { validUntil }) };
  const validity = judgeValidity(dates, assessedAt);
  if (validity.state === 'valid') return undefined;
  if (validity.state !== 'unreadable') return validity;
  const problem = { code: 'evidence-date', message: validity.reason, field: validity.field };
  return { state: 'unsettled', reason: validity.reason, problem };
};

const askArtifact = async (
  entry: StatedEntry,
  file: EvidenceFile,
  { files, allowance }: Surroundings,
): Promise<Finding> => {
  const [probe, shows, format] = [
    known(entry.fields.probe),
    known(entry.fields.shows),
    known(entry.fields.format),
  ];
  if (probe === undefined && shows === undefined) return { state: 'present', reason: presence(entry, file) };
  const { judgeArtifact } = await import('./judge-artifact.ts');
  const question = {
    ...(probe !== undefined && { probe }),
    ...(shows !== undefined && { shows }),
    ...(format !== undefined && { format }),
  };
  return judgeArtifact(question, file, { sha256: files.sha256Beside(file.path) }, allowance);
};

const presence = (entry: StatedEntry, file: EvidenceFile): string => {
  const pinned = known(entry.fields.sha256) === undefined ? '' : ' with the SHA-256 that is pinned';
  const until = known(entry.fields.validUntil);
  return `\`${file.path}\` is there${pinned}${until === undefined ? '' : `, and valid until ${until}`}`;
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
