import { trace } from '../../checks/trace.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { oscalModels, oscalVersions, type OscalModel } from '../../generators/oscal/oscal-models.ts';
import { assessCommand, type AssessCommandOptions } from '../assess-command.ts';
import { cataloguesOf, withCatalogues, type CatalogueOptions } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { emit } from '../emit.ts';
import type { Io } from '../io.ts';
import { loadCrosswalk, loadCrosswalkRows } from '../load-crosswalk.ts';
import { problemLines } from '../print-problems.ts';
import { loadRuleSets } from '../rule-sets.ts';
import { UsageError } from '../usage-error.ts';
import type { OutputText } from '../write-output.ts';

/** The options of `report`. */
export interface ReportOptions extends AssessCommandOptions {
  readonly oscalVersion?: string;
}

const plainFormats = ['md', 'html', 'docx', 'json', 'sctr', 'cyclonedx'] as const;
const oscalFormats = oscalModels.map(model => `oscal-${model}` as const);
/** The formats of `report`. */
export const reportFormats = [...plainFormats, ...oscalFormats] as const;
type Format = (typeof reportFormats)[number];

/** Writes a conformance report on descriptors, and gives the gate's answer as exit code. */
export const report = async (paths: readonly string[], options: ReportOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, reportFormats);
  const given = await withCatalogues(options, io);
  const { input, read } = await assessCommand(paths, given, io);
  io.err(problemLines(input.assessment.problems));
  emit(await written(format, { input, options: given, io }), options, io, read);
  return input.assessment.summary.exitCode;
};

interface Report {
  readonly input: ReportInput;
  readonly options: ReportOptions;
  readonly io: Io;
}

const written = async (format: Format, what: Report): Promise<OutputText> => {
  const plain = plainFormats.find(each => each === format);
  if (plain !== undefined) return plainly[plain](what);
  const model = oscalModels.find(each => `oscal-${each}` === format);
  if (model === undefined) throw new TypeError(`nothing writes the format ${format}`);
  return asOscal(model, what);
};

/** Each format loads only what it needs. */
const plainly: { readonly [F in (typeof plainFormats)[number]]: (what: Report) => Promise<OutputText> } = {
  md: async ({ input }) => (await import('../../generators/report-md.ts')).reportMd(input),
  html: async ({ input, options, io }) =>
    (await import('../../generators/report-html.ts')).reportHtml(input, {
      crosswalk: await loadCrosswalkRows(options, io),
    }),
  docx: async ({ input }) => (await import('../../generators/report-docx.ts')).reportDocx(input),
  json: async ({ input }) => (await import('../../generators/check-json.ts')).checkJsonPieces(input),
  sctr: async ({ input, options }) => {
    const { icsProforma } = await import('../../checks/ics-proforma.ts');
    const whole = await wholeRuleSets(input, options);
    return (await import('../../generators/sctr-md.ts')).sctrMd(input, whole.map(icsProforma));
  },
  cyclonedx: async ({ input }) => (await import('../../generators/cyclonedx.ts')).cyclonedx(input),
};

const asOscal = async (model: OscalModel, { input, options, io }: Report): Promise<string> => {
  const { oscal } = await import('../../generators/oscal/oscal.ts');
  const crosswalk = model === 'mapping' ? await loadCrosswalk(options, io) : undefined;
  const result = await oscal(model, input, {
    version: chosen('version of OSCAL', options.oscalVersion ?? oscalVersions[0], oscalVersions),
    catalogue: trace(await wholeRuleSets(input, options), []),
    ...(crosswalk === undefined
      ? {}
      : { crosswalk: { rows: await loadCrosswalkRows(options, io), frameworks: crosswalk.frameworks } }),
  });
  if (!result.ok) throw new UsageError(...result.problems);
  return result.value;
};

/** The rule sets of a run without what narrows it down. */
const wholeRuleSets = async (
  { assessment }: ReportInput,
  options: CatalogueOptions,
): ReturnType<typeof loadRuleSets> =>
  loadRuleSets({ ...cataloguesOf(options), standard: assessment.ruleSets.map(({ standard }) => standard) });
