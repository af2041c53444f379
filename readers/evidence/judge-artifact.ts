import type { EvidenceState } from '../../model/evidence.ts';
import type { Result } from '../../model/problem.ts';

import { formatOf, readArtifact, type Artifact, type ArtifactFormat } from './artifact.ts';
import type { EvidenceFile, EvidenceFiles } from './evidence-files.ts';
import { probeLimits } from './limits.ts';
import type { StepAllowance } from './meter.ts';
import { evaluateProbe, type EmbeddedDocuments, type ProbeContext, type ProbeOutcome } from './probe.ts';
import { valueText } from './value-text.ts';

/** What is asked of an artifact. */
export interface Question {
  readonly probe?: string;
  readonly shows?: string;
  readonly format?: ArtifactFormat;
}

/** What the artifact answers. */
export interface Answer {
  readonly state: EvidenceState;
  readonly reason: string;
  readonly shows?: string;
}

/** Puts questions to the artifacts of one descriptor; each artifact is read once. */
export const createArtifactJudge = (
  files: EvidenceFiles,
  allowance: StepAllowance,
): ((question: Question, file: EvidenceFile) => Answer) => {
  const artifacts = new Map<string, Result<Artifact>>();
  const embedded: EmbeddedDocuments = new Map();
  return (question, file) => {
    const format = question.format ?? formatOf(file.path);
    const key = `${format}:${file.path}`;
    const artifact = artifacts.get(key) ?? readArtifact(file.bytes, format);
    artifacts.set(key, artifact);
    const beside = { sha256: files.sha256Beside(file.path) };
    return answer(question, file, artifact, { files: beside, allowance, embedded });
  };
};

/** Puts a probe, and the expression shown beside it, to an artifact. */
const answer = (
  question: Question,
  file: EvidenceFile,
  artifact: Result<Artifact>,
  context: ProbeContext,
): Answer => {
  const settled = settle(question, file, artifact, context);
  if (question.shows === undefined || !artifact.ok) return settled;
  return { ...settled, shows: shownText(evaluateProbe(question.shows, artifact.value, context)) };
};

const settle = (
  { probe }: Question,
  file: EvidenceFile,
  artifact: Result<Artifact>,
  context: ProbeContext,
): Answer => {
  if (probe === undefined) return { state: 'present', reason: `\`${file.path}\` is there` };
  if (!artifact.ok)
    return unsettled(`\`${file.path}\` ${artifact.problems[0].message}, so its probe can not be evaluated`);
  const outcome = evaluateProbe(probe, artifact.value, context);
  if (outcome.kind === 'failed') return unsettled(`its probe of \`${file.path}\` ${outcome.reason}`);
  if (outcome.value === true) return { state: 'holds', reason: `its probe is true of \`${file.path}\`` };
  if (outcome.value === false)
    return { state: 'contradicts', reason: `its probe is false of \`${file.path}\`` };
  return unsettled(
    `its probe of \`${file.path}\` gives \`${valueText(outcome.value, 80)}\`; expected true or false`,
  );
};

const unsettled = (reason: string): Answer => ({ state: 'unsettled', reason });

const shownText = (outcome: ProbeOutcome): string =>
  outcome.kind === 'value'
    ? valueText(outcome.value, probeLimits.shownLength)
    : `nothing can be shown: the expression ${outcome.reason}`;
