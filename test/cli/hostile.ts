import { expect } from 'vitest';

import { expectHarmless, measured, type MeasuredRun, type RunOptions } from './run.ts';
import { workspace, type Files } from './workspace.ts';

/** Checks what a folder with these files holds, and sees that no harm came of it. */
export const checkFiles = async (
  files: Files,
  args: readonly string[] = Object.keys(files),
  options: Omit<RunOptions, 'cwd'> = {},
): Promise<MeasuredRun> => checkIn(workspace(files), args, options);

/** Checks paths in a folder, and sees that no harm came of it. */
export const checkIn = async (
  cwd: string,
  args: readonly string[],
  options: Omit<RunOptions, 'cwd'> = {},
): Promise<MeasuredRun> => {
  const run = await measured(['check', '--format', 'json', ...args], { ...options, cwd });
  expectHarmless(run);
  return run;
};

/** Sees that an input was refused: with exit code 2, and these words, `file:line:column: error: …`, on the error stream. */
export const expectRefused = (run: MeasuredRun, ...words: readonly string[]): void => {
  const errors = run.stderr.split('\n').filter(line => line.includes(': error: '));
  expect(errors).toEqual(words);
  expect(run.code).toBe(2);
};
