import type { ReportInput } from '../../generators/report-input.ts';
import type { SummaryLinks } from '../../generators/summary-lines.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import type { Io } from '../io.ts';
import { loadCrosswalkRows } from '../load-crosswalk.ts';
import { problemLines } from '../print-problems.ts';
import { coloursFor } from '../terminal-colours.ts';
import { updateBaseline } from '../update-baseline.ts';
import { usageError, UsageError } from '../usage-error.ts';
import type { OutputText } from '../write-output.ts';

/** The options of `check`. */
export interface CheckOptions extends AssessCommandOptions {
  readonly sarifProfile?: string;
  /** Where the HTML report is to be found, for annotations that lead to it. */
  readonly reportUrl?: string;
  /** Where the folder of the descriptors is to be found, for a summary that leads to them. */
  readonly sourceUrl?: string;
}

/** The formats of `check`. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'tap', 'summary'] as const;

const sarifProfiles = ['github', 'full'] as const;

/** Assesses descriptors and gives the gate's answer as exit code. */
export const check = async (paths: readonly string[], options: CheckOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, checkFormats);
  if (options.updateBaseline === true && options.baseline === undefined)
    throw usageError(
      'baseline',
      '--update-baseline needs the baseline that it is about',
      'add --baseline FILE',
    );
  const given = await withCatalogues(options, io);
  const { input, read, overlays } = await assessCommand(paths, given, io);
  const text = await written[format]({ input, options: given, io });
  if (format !== 'text' || options.output !== undefined || options.quiet === true)
    io.err(problemLines(input.assessment.problems));
  emit(text, options, io, read);
  if (options.updateBaseline === true && options.baseline !== undefined)
    updateBaseline(options.baseline, input.assessment, overlays, options, io);
  return input.assessment.summary.exitCode;
};

interface Check {
  readonly input: ReportInput;
  readonly options: CheckOptions;
  readonly io: Io;
}

const linksOf = ({ reportUrl, sourceUrl }: CheckOptions): SummaryLinks => ({
  ...(reportUrl === undefined ? {} : { reportUrl }),
  ...(sourceUrl === undefined ? {} : { sourceUrl }),
});

/** Each format loads only what it needs. */
const written: { readonly [F in (typeof checkFormats)[number]]: (what: Check) => Promise<OutputText> } = {
  text: async ({ input, options, io }) =>
    (await import('../../generators/check-text.ts')).checkText(input, {
      colours: await coloursFor(io, options.output),
      quiet: options.quiet === true,
    }),
  json: async ({ input }) => (await import('../../generators/check-json.ts')).checkJsonPieces(input),
  junit: async ({ input }) => (await import('../../generators/check-junit.ts')).checkJunit(input),
  github: async ({ input, options }) =>
    (await import('../../generators/check-github.ts')).checkGithub(input, linksOf(options)),
  gitlab: async ({ input }) => (await import('../../generators/check-gitlab.ts')).checkGitlab(input),
  tap: async ({ input }) => (await import('../../generators/check-tap.ts')).checkTap(input),
  summary: async ({ input, options }) =>
    (await import('../../generators/check-summary.ts')).checkSummary(input, linksOf(options)),
  sarif: async ({ input, options, io }) => {
    const profile = chosen('SARIF profile', options.sarifProfile ?? 'github', sarifProfiles);
    const { checkSarif } = await import('../../generators/check-sarif.ts');
    const result = checkSarif(input, {
      profile,
      ...(profile === 'full' ? { crosswalk: await loadCrosswalkRows(options, io) } : {}),
    });
    if (!result.ok) throw new UsageError(...result.problems);
    return result.value;
  },
};
