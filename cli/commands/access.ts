import { resolve } from 'node:path';

import { analyseAccess } from '../../checks/access-policy.ts';
import type { AccessReport, DescriptorAccess } from '../../model/access.ts';
import type { Problem } from '../../model/problem.ts';
import { chosen } from '../choices.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { findInputs } from '../find-inputs.ts';
import { exit, type Io } from '../io.ts';
import { noteLine, problemLines } from '../print-problems.ts';
import { progress } from '../progress.ts';
import { readDocument } from '../read-document.ts';
import { coloursFor } from '../terminal-colours.ts';

/** The options of `access`. */
export interface AccessOptions extends EmitOptions {
  readonly format: string;
  readonly root?: string;
  readonly followSymlinks?: boolean;
  readonly quiet?: boolean;
}

/** The formats of `access`. */
export const accessFormats = ['text', 'md', 'json', 'csv'] as const;

/** Tells who can get at which management data under the access policies as they are written. */
export const access = async (paths: readonly string[], options: AccessOptions, io: Io): Promise<number> => {
  const format = chosen('format', options.format, accessFormats);
  const { report, read } = await analysed(paths, options, io);
  io.err(problemLines(report.problems));
  const hasPolicy = report.descriptors.some(({ stores }) =>
    stores.some(({ policy }) => policy !== undefined),
  );
  if (!hasPolicy && report.problems.length === 0)
    io.err(
      noteLine('no access policy was found, so that nothing was looked at; `managementData` states them'),
    );
  emit(await written[format](report, options, io), options, io, read);
  if (report.problems.length > 0) return exit.couldNotRun;
  return hasPolicy ? exit.ok : exit.nothingAssessed;
};

interface Analysed {
  readonly report: AccessReport;
  /** The files that were read. */
  readonly read: readonly string[];
}

const analysed = async (paths: readonly string[], options: AccessOptions, io: Io): Promise<Analysed> => {
  const reading = {
    cwd: io.cwd,
    root: resolve(io.cwd, options.root ?? '.'),
    followSymlinks: options.followSymlinks === true,
  };
  const found = await findInputs(paths, reading);
  const problems: Problem[] = [...found.problems];
  const descriptors: DescriptorAccess[] = [];
  const step = progress(found.inputs.length, io);
  let skipped = 0;
  for (const input of found.inputs) {
    const document = readDocument(input, reading, io);
    if (document === 'no descriptor') skipped++;
    else {
      const result = document.ok ? analyseAccess(document.value) : document;
      if (result.ok) descriptors.push(result.value);
      else problems.push(...result.problems);
    }
    step();
  }
  for (const note of found.notes) io.err(noteLine(note));
  if (skipped > 0 && options.quiet !== true)
    io.err(
      noteLine(`files in folders without a key \`clausewise\` were not taken for descriptors: ${skipped}`),
    );
  return {
    report: { descriptors, problems },
    read: found.inputs.flatMap(({ path }) => (path === undefined ? [] : [path])),
  };
};

/** Each format loads only what it needs. */
const written: {
  readonly [F in (typeof accessFormats)[number]]: (
    report: AccessReport,
    options: AccessOptions,
    io: Io,
  ) => Promise<string>;
} = {
  text: async (report, { output }, io) =>
    (await import('../../generators/access-text.ts')).accessText(report, {
      colours: await coloursFor(io, output),
    }),
  md: async report => (await import('../../generators/access-md.ts')).accessMd(report),
  json: async report => (await import('../../generators/access-json.ts')).accessJson(report),
  csv: async report => (await import('../../generators/access-csv.ts')).accessCsv(report),
};
