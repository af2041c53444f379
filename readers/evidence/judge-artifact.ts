import type { EvidenceState } from '../../model/evidence.ts';
import type { Result } from '../../model/problem.ts';

import { formatOf, readArtifact, type Artifact, type ArtifactFormat } from './artifact.ts';
import type { EvidenceFile } from './evidence-files.ts';
import { probeLimits } from './limits.ts';
import type { StepAllowance } from './meter.ts';
import { evaluateProbe, type FilesBeside, type ProbeOutcome } from './probe.ts';
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

/** Puts a probe, and the expression shown beside it, to an artifact. */
export const judgeArtifact = (
  question: Question,
  file: EvidenceFile,
  files: FilesBeside,
  allowance: StepAllowance,
): Answer => {
  const artifact = readArtifact(file.bytes, question.format ?? formatOf(file.path));
  const settled = settle(question, file, artifact, files, allowance);
  if (question.shows === undefined || !artifact.ok) return settled;
  return { ...settled, shows: shownText(evaluateProbe(question.shows, artifact.value, files, allowance)) };
};

const settle = (
  { probe }: Question,
  file: EvidenceFile,
  artifact: Result<Artifact>,
  files: FilesBeside,
  allowance: StepAllowance,
): Answer => {
  if (probe === undefined) return { state: 'present', reason: `\`${file.path}\` is there` };
  if (!artifact.ok)
    return unsettled(`\`${file.path}\` ${artifact.problems[0].message}, so its probe can not be evaluated`);
  const outcome = evaluateProbe(probe, artifact.value, files, allowance);
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
