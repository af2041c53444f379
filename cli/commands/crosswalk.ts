import { crosswalkReport } from '../../checks/crosswalk.ts';
import type { Crosswalk, CrosswalkReport } from '../../model/crosswalk.ts';
import { type CatalogueOptions, withCatalogues } from '../catalogue-files.ts';
import { chosen } from '../choices.ts';
import { crosswalkWith } from '../crosswalk-with.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { coloursFor } from '../terminal-colours.ts';

/** The options of `crosswalk`. */
export interface CrosswalkOptions extends EmitOptions, CatalogueOptions {
  readonly from?: string;
  readonly to?: string;
  readonly requirement?: readonly string[];
  readonly coverage?: boolean;
  readonly format: string;
}

/** The formats of `crosswalk`. */
export const crosswalkFormats = ['text', 'csv', 'json', 'md'] as const;

/** Shows how requirements relate to each other and to the frameworks of others, from either end. */
export const crosswalk = async (options: CrosswalkOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, crosswalkFormats);
  const { outside } = await withCatalogues(options, io);
  const own = (await import('../../requirements/crosswalk/crosswalk.ts')).crosswalk;
  const data = crosswalkWith(own, outside, io);
  const report = crosswalkReport(data, questionOf(data, options));
  const coverage = options.coverage === true;
  const text = await written[format](report, { coverage, options, io });
  emit(text, options, io, outside?.read);
  const stale = report.rows.filter(({ faults }) => faults.length > 0).length;
  if (stale > 0)
    io.err(`clausewise: ${stale} of the relations shown are stale, so that they are not counted\n`);
  if (report.rows.length > 0) return exit.ok;
  io.err('clausewise: no relation is left by this filter\n');
  return exit.nothingAssessed;
};

const questionOf = (
  { frameworks, own }: Crosswalk,
  { from, to, requirement }: CrosswalkOptions,
): Parameters<typeof crosswalkReport>[1] => {
  const known = frameworks.map(({ id }) => id);
  const entries = frameworks.filter(({ id }) => own.includes(id)).flatMap(each => Object.keys(each.controls));
  const end = (id: string): string => chosen('standard or framework', id, known);
  return {
    ...(from === undefined ? {} : { from: end(from) }),
    ...(to === undefined ? {} : { to: end(to) }),
    ...(requirement === undefined ? {} : { ids: requirement.map(id => chosen('requirement', id, entries)) }),
  };
};

interface Writing {
  readonly coverage: boolean;
  readonly options: CrosswalkOptions;
  readonly io: Io;
}

const written: {
  readonly [F in (typeof crosswalkFormats)[number]]: (
    report: CrosswalkReport,
    writing: Writing,
  ) => Promise<string>;
} = {
  text: async (report, { coverage, options, io }) =>
    (await import('../../generators/crosswalk-text.ts')).crosswalkText(report, {
      colours: await coloursFor(io, options.output),
      coverage,
    }),
  csv: async (report, writing) =>
    (await import('../../generators/crosswalk-csv.ts')).crosswalkCsv(report, writing),
  json: async (report, writing) =>
    (await import('../../generators/crosswalk-json.ts')).crosswalkJson(report, writing),
  md: async (report, writing) =>
    (await import('../../generators/crosswalk-md.ts')).crosswalkMd(report, writing),
};
