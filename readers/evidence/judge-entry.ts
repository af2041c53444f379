import type { EvidenceState } from '../../model/evidence.ts';
import type { Problem } from '../../model/problem.ts';

import type { EvidenceFile, EvidenceFiles } from './evidence-files.ts';
import type { Answer, Question } from './judge-artifact.ts';
import { known, unknownField, type StatedEntry } from './stated-entry.ts';
import { judgeValidity } from './validity.ts';

/** What judging an entry depends on. */
export interface Surroundings {
  readonly assessedAt: string;
  readonly files: EvidenceFiles;
  readonly ask: (question: Question, file: EvidenceFile) => Promise<Answer>;
}

/** What an entry turned out to be. */
export interface Finding {
  readonly state: EvidenceState;
  readonly reason: string;
  readonly file?: EvidenceFile;
  readonly shows?: string;
  readonly problem?: EntryProblem;
}

/** What is wrong with a field of an entry. */
export type EntryProblem = Pick<Problem, 'code' | 'message' | 'help'> & { readonly field: string };

/** Judges one entry: its dates, its file, that file's bytes, and what its probe makes of them. */
export const judgeEntry = async (entry: StatedEntry, surroundings: Surroundings): Promise<Finding> => {
  const notKnown = unknownField(entry);
  if (notKnown !== undefined) return { state: 'unsettled', reason: notKnown };
  const dating = outOfDates(entry, surroundings.assessedAt);
  if (dating?.problem !== undefined) return dating;
  const path = known(entry.fields.path);
  if (path === undefined) return absent(entry, 'it names no file: it has no `path`');
  const opened = surroundings.files.open(path);
  if (!opened.ok) return notOpened(entry, path, opened.problems[0]);
  const flaw = alteration(entry, opened.value) ?? dating;
  if (flaw !== undefined) return { ...flaw, file: opened.value };
  return { ...(await askArtifact(entry, opened.value, surroundings)), file: opened.value };
};

/** Where nothing is there, a probe is left open; what has no probe supports nothing. */
const absent = (entry: StatedEntry, reason: string): Finding =>
  known(entry.fields.probe) === undefined
    ? { state: 'missing', reason }
    : { state: 'unsettled', reason: `${reason}, so its probe can not be evaluated` };

const notOpened = (entry: StatedEntry, path: string, problem: Problem): Finding => {
  if (problem.code === 'evidence-missing') return absent(entry, problem.message);
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
  { ask }: Surroundings,
): Promise<Finding> => {
  const [probe, shows, format] = [
    known(entry.fields.probe),
    known(entry.fields.shows),
    known(entry.fields.format),
  ];
  if (probe === undefined && shows === undefined) return { state: 'present', reason: presence(entry, file) };
  const question = {
    ...(probe !== undefined && { probe }),
    ...(shows !== undefined && { shows }),
    ...(format !== undefined && { format }),
  };
  const answer = await ask(question, file);
  return answer.state === 'present' ? { ...answer, reason: presence(entry, file) } : answer;
};

const presence = (entry: StatedEntry, file: EvidenceFile): string => {
  const pinned = known(entry.fields.sha256) === undefined ? '' : ' with the SHA-256 that is pinned';
  const until = known(entry.fields.validUntil);
  return `\`${file.path}\` is there${pinned}${until === undefined ? '' : `, and valid until ${until}`}`;
};
