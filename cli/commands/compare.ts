import { resolve } from 'node:path';

import { compareRuns } from '../../checks/compare-runs.ts';
import type { Comparison } from '../../model/comparison.ts';
import { chosen } from '../choices.ts';
import { readRunFile, type RunPlace } from '../compared-runs.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { coloursFor } from '../terminal-colours.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `compare`. */
export interface CompareOptions extends EmitOptions {
  readonly format: string;
  readonly quiet?: boolean;
  readonly root?: string;
  readonly followSymlinks?: boolean;
}

/** The formats of `compare`. */
export const compareFormats = ['text', 'md', 'json'] as const;

/** Tells what changed between two runs; exit 1 where something got worse. */
export const compare = async (
  earlier: string,
  later: string,
  options: CompareOptions,
  io: Io,
): Promise<number> => {
  const format = chosen('format', options.format, compareFormats);
  const place: RunPlace = {
    cwd: io.cwd,
    root: resolve(io.cwd, options.root ?? '.'),
    followSymlinks: options.followSymlinks === true,
  };
  const [before, after] = [readRunFile(earlier, place), readRunFile(later, place)];
  if (!before.ok) throw new UsageError(...before.problems);
  if (!after.ok) throw new UsageError(...after.problems);
  const comparison = compareRuns(before.value, after.value);
  const read = [earlier, later].map(path => resolve(io.cwd, path));
  emit(await written[format](comparison, options, io), options, io, read);
  return comparison.changes.some(({ direction }) => direction === 'worse') ? exit.gaps : exit.ok;
};

const written: {
  readonly [F in (typeof compareFormats)[number]]: (
    comparison: Comparison,
    options: CompareOptions,
    io: Io,
  ) => Promise<string>;
} = {
  text: async (comparison, { output, quiet = false }, io) =>
    (await import('../../generators/compare-text.ts')).compareText(comparison, {
      colours: await coloursFor(io, output),
      quiet,
    }),
  md: async comparison => (await import('../../generators/compare-md.ts')).compareMd(comparison),
  json: async comparison => (await import('../../generators/compare-json.ts')).compareJson(comparison),
};
