import type { ReportInput } from '../../generators/report-input.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { loadCrosswalkRows } from '../load-crosswalk.ts';
import { problemLines } from '../print-problems.ts';
import type { OutputText } from '../write-output.ts';

/** The formats of `matrix`. */
export const matrixFormats = ['csv', 'md', 'html', 'xlsx', 'json', 'reqif'] as const;

/** Writes the traceability matrix: of the catalogue alone, or with the verdicts on descriptors. */
export const matrix = async (
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<number> => {
  const format = chosen('format', options.format, matrixFormats);
  const given = await withCatalogues(options, io);
  const { input, read } = await assessCommand(paths, given, io);
  io.err(problemLines(input.assessment.problems));
  emit(await written[format]({ input, options: given, io }), options, io, read);
  if (input.trace.rows.length === 0) return exit.nothingAssessed;
  return paths.length === 0 ? exit.ok : input.assessment.summary.exitCode;
};

interface Matrix {
  readonly input: ReportInput;
  readonly options: AssessCommandOptions;
  readonly io: Io;
}

/** Each format loads only what it needs. */
const written: { readonly [F in (typeof matrixFormats)[number]]: (what: Matrix) => Promise<OutputText> } = {
  csv: async ({ input }) => (await import('../../generators/matrix-csv.ts')).matrixCsv(input),
  md: async ({ input }) => (await import('../../generators/matrix-md.ts')).matrixMd(input),
  html: async ({ input, options, io }) =>
    (await import('../../generators/matrix-html.ts')).matrixHtml(input, {
      crosswalk: await loadCrosswalkRows(options, io),
    }),
  xlsx: async ({ input }) => (await import('../../generators/matrix-xlsx.ts')).matrixXlsx(input),
  json: async ({ input }) => (await import('../../generators/matrix-json.ts')).matrixJson(input),
  reqif: async ({ input, options, io }) =>
    (await import('../../generators/matrix-reqif.ts')).matrixReqif(input, {
      crosswalk: await loadCrosswalkRows(options, io),
    }),
};
