import type { ReportInput } from '../../generators/report-input.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import type { Io } from '../io.ts';
import { problemLines } from '../print-problems.ts';

/** The formats of `report`. */
export const reportFormats = ['md', 'html'] as const;

/** Writes a conformance report on descriptors, and gives the gate's answer as exit code. */
export const report = async (
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<number> => {
  const format = chosen('format', options.format, reportFormats);
  const { input, read } = await assessCommand(paths, options, io);
  io.err(problemLines(input.assessment.problems));
  emit(await written[format](input), options, io, read);
  return input.assessment.summary.exitCode;
};

const written: { readonly [F in (typeof reportFormats)[number]]: (input: ReportInput) => Promise<string> } = {
  md: async input => (await import('../../generators/report-md.ts')).reportMd(input),
  html: async input => (await import('../../generators/report-html.ts')).reportHtml(input),
};
