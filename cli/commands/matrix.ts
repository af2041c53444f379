import type { ReportInput } from '../../generators/report-input.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { problemLines } from '../print-problems.ts';

/** The formats of `matrix`. */
export const matrixFormats = ['csv', 'md', 'html'] as const;

/** Writes the traceability matrix: of the catalogue alone, or with the verdicts on descriptors. */
export const matrix = async (
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<number> => {
  const format = chosen('format', options.format, matrixFormats);
  const { input, read } = await assessCommand(paths, options, io);
  io.err(problemLines(input.assessment.problems));
  emit(await written[format](input), options, io, read);
  if (input.trace.rows.length === 0) return exit.nothingAssessed;
  return paths.length === 0 ? exit.ok : input.assessment.summary.exitCode;
};

const written: { readonly [F in (typeof matrixFormats)[number]]: (input: ReportInput) => Promise<string> } = {
  csv: async input => (await import('../../generators/matrix-csv.ts')).matrixCsv(input),
  md: async input => (await import('../../generators/matrix-md.ts')).matrixMd(input),
  html: async input => (await import('../../generators/matrix-html.ts')).matrixHtml(input),
};
