import type { Assessment, Gate } from '../model/assessment.ts';
import { gatedObligations } from '../model/requirement.ts';
import type { ReportInput } from './report-input.ts';
import { answerWords } from './answer-words.ts';

/**
 * Sums an assessment up: what was assessed, against what, at which assurance, when, and what the gate answered.
 * Of several rule sets it gives the ids.
 */
export const closingLine = ({ assessment, trace }: ReportInput): string => {
  const { run, summary } = assessment;
  const names = new Map(trace.standards.map(standard => [standard.id, standard.designation]));
  const isShort = assessment.ruleSets.length > 1;
  const ruleSets = assessment.ruleSets.map(({ standard, edition, digest }) =>
    isShort
      ? `${standard} (rules ${shortDigest(digest)})`
      : `${names.get(standard) ?? standard} ${edition} (rules ${shortDigest(digest)})`,
  );
  const assurance =
    summary.assurance === undefined ? 'with no pass that gates' : `at assurance ${summary.assurance}`;
  const incomplete = summary.complete ? '' : ', incomplete: not every input could be read';
  return (
    `assessed ${count(summary.descriptors, 'descriptor')} (${count(totalResults(assessment), 'result')}${incomplete}) ` +
    `against ${ruleSets.length === 0 ? 'no rule set' : ruleSets.join(', ')}, ${assurance}, ` +
    `as of ${run.assessedAt}; gate (${gateWords(run.gate)}) ${answerWords[summary.answer]}: ${summary.reason}`
  );
};

/** Says what a gate asks of each obligation. */
export const gateWords = (gate: Gate): string =>
  gatedObligations.map(obligation => `${obligation}: ${gate[obligation]}`).join(', ');

/** Writes a number with its noun. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The first twelve digits of a digest: enough to recognise it by. */
export const shortDigest = (digest: string): string => digest.slice(0, 12);

const totalResults = ({ assessments }: Assessment): number =>
  assessments.reduce((total, { results }) => total + results.length, 0);
