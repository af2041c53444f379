import { crosswalkRows } from '../../../checks/crosswalk-rows.ts';
import { assessCommand, type AssessCommandOptions } from '../../../cli/assess-command.ts';
import type { Io } from '../../../cli/io.ts';
import type { OscalCrosswalk } from '../../../generators/oscal/oscal-models.ts';
import type { ReportInput } from '../../../generators/report-input.ts';
import { crosswalk } from '../../../requirements/crosswalk/crosswalk.ts';
import { packageFolder } from '../../cli/built.ts';

const io: Io = {
  cwd: packageFolder,
  env: {},
  now: () => new Date('2026-11-21T08:00:00Z'),
  readStdin: () => new Uint8Array(),
  out: () => undefined,
  err: () => undefined,
  isOutTerminal: false,
  isErrTerminal: false,
};

/** What `report` reads of files, by their path from the package. */
export const assessed = async (
  paths: readonly string[],
  options: Partial<AssessCommandOptions> = {},
): Promise<ReportInput> => (await assessCommand(paths, { format: 'md', ...options }, io)).input;

/** The relations as `report` hands them in. */
export const relations: OscalCrosswalk = {
  rows: crosswalkRows(crosswalk),
  frameworks: crosswalk.frameworks,
};
