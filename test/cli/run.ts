import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

import { command } from './built.ts';
import { preload } from './preload.ts';
import { listing, workspace, type Listing } from './workspace.ts';

/** How the command is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Options of Node itself, before the command. */
  readonly node?: readonly string[];
  /** Another copy of the command. */
  readonly main?: string;
}

/** What a run of the command came to. */
export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run with what it cost, and what it left on disk. */
export interface MeasuredRun extends Ran {
  /** Time of the processor, so that a busy machine does not count against the command. */
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly before: Listing;
  readonly after: Listing;
}

/** Nothing of the environment of the tests reaches the command but where programs are. */
const cleanEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C.UTF-8',
});

/** Runs the built command in a process of its own. */
export const clausewise = (args: readonly string[], options: RunOptions): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), options.main ?? command(), ...args], {
      cwd: options.cwd,
      env: { ...cleanEnvironment(), ...options.env },
      stdio: 'pipe',
      // A run that hangs must not outlive its test.
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ code, signal, stdout: text(stdout), stderr: text(stderr) });
    });
    // The command may end before it has read all, or without reading any.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });

/** Runs the built command and measures it: a preload writes down what the process used. */
export const measured = async (args: readonly string[], options: RunOptions): Promise<MeasuredRun> => {
  const file = join(workspace(), 'usage.json');
  const before = listing(options.cwd);
  const ran = await clausewise(args, { ...options, node: [...preload.usage(file), ...(options.node ?? [])] });
  const after = listing(options.cwd);
  // sound: written by the preload of this very test
  const used = JSON.parse(readFileSync(file, 'utf8')) as { maxRSS: number; cpu: number };
  return { ...ran, milliseconds: used.cpu / 1000, peakMegabytes: used.maxRSS / 1024, before, after };
};

/** Holds for every run, whatever it was given: within bounds, no stack trace, nothing written. */
export const expectHarmless = (run: MeasuredRun): void => {
  expect(run.signal).toBeNull();
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
  expect(`${run.stdout}${run.stderr}`).not.toContain('internal error');
  expect(run.after).toEqual(run.before);
  expect(run.milliseconds).toBeLessThan(2000);
  expect(run.peakMegabytes).toBeLessThan(512);
};
