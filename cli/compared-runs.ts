import { relative, resolve, sep } from 'node:path';

import { compareRuns } from '../checks/compare-runs.ts';
import { runOf } from '../checks/run-of.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Result } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import { limits } from '../readers/limits.ts';
import { readRun } from '../readers/run.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** Where runs are found, and what their reported names are relative to. */
export interface RunPlace {
  readonly cwd: string;
  readonly root: string;
  readonly followSymlinks: boolean;
}

/** Reads one run from a file. */
export const readRunFile = (path: string, { cwd, root, followSymlinks }: RunPlace): Result<Run> => {
  const full = resolve(cwd, path);
  const shown = relative(root, full).split(sep).join('/');
  const bytes = readInput(full, shown, { root, followSymlinks, maximumBytes: limits.runBytes });
  return bytes.ok ? readRun(shown, bytes.value) : bytes;
};

/**
 * Reads the run that this one is to be compared with.
 * @throws UsageError where it can not be read: a report without its comparison would look complete.
 */
export const previousRun = (path: string, place: RunPlace): Run => {
  const run = readRunFile(path, place);
  if (!run.ok) throw new UsageError(...run.problems);
  return run.value;
};

/** What changed since an earlier run. */
export const since = (previous: Run, assessment: Assessment): Comparison =>
  compareRuns(previous, runOf('this run', assessment));
