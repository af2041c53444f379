import type { Colours } from '../../generators/colours.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import type { Io } from '../io.ts';
import { problemLines } from '../print-problems.ts';
import { coloursFor } from '../terminal-colours.ts';
import { updateBaseline } from '../update-baseline.ts';
import { usageError, UsageError } from '../usage-error.ts';
import type { OutputText } from '../write-output.ts';

/** The formats of `check`. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github'] as const;

/** Assesses descriptors and gives the gate's answer as exit code. */
export const check = async (
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<number> => {
  const format = chosen('format', options.format, checkFormats);
  if (options.updateBaseline === true && options.baseline === undefined)
    throw usageError('baseline', '--update-baseline needs the baseline that it is about', 'add --baseline FILE');
  const { input, read, overlays } = await assessCommand(paths, options, io);
  const colours = await coloursFor(io, options.output);
  const text = await written[format](input, { colours, quiet: options.quiet === true });
  if (format !== 'text' || options.output !== undefined || options.quiet === true)
    io.err(problemLines(input.assessment.problems));
  emit(text, options, io, read);
  if (options.updateBaseline === true && options.baseline !== undefined)
    updateBaseline(options.baseline, input.assessment, overlays, options, io);
  return input.assessment.summary.exitCode;
};

interface TextOptions {
  readonly colours: Colours;
  readonly quiet: boolean;
}

/** Each format loads only what it needs. */
const written: {
  readonly [F in (typeof checkFormats)[number]]: (
    input: ReportInput,
    text: TextOptions,
  ) => Promise<OutputText>;
} = {
  text: async (input, text) => (await import('../../generators/check-text.ts')).checkText(input, text),
  json: async input => (await import('../../generators/check-json.ts')).checkJsonPieces(input),
  junit: async input => (await import('../../generators/check-junit.ts')).checkJunit(input),
  github: async input => (await import('../../generators/check-github.ts')).checkGithub(input),
  sarif: async input => {
    const result = (await import('../../generators/check-sarif.ts')).checkSarif(input);
    if (!result.ok) throw new UsageError(...result.problems);
    return result.value;
  },
};
