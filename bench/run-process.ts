import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageFolder, workFolder } from './work-folder.ts';

/** What a process used, as report-usage.cjs writes it. */
export interface Usage {
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
}

/** Runs Node with these arguments, its output going nowhere, and tells how many milliseconds it took. */
export const timeNode = (args: readonly string[], expected: readonly number[] = [0]): number => {
  const start = process.hrtime.bigint();
  const ended = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  checkStatus(args, ended, expected);
  return taken;
};

/** Runs Node with these arguments, its output going nowhere, and tells what it used. */
export const usageOfNode = (args: readonly string[], expected: readonly number[] = [0]): Usage => {
  const file = join(workFolder, 'usage.json');
  const all = ['--require', join(packageFolder, 'bench/report-usage.cjs'), ...args];
  const env = { ...process.env, USAGE_FILE: file };
  checkStatus(args, spawnSync(process.execPath, all, { stdio: ['ignore', 'ignore', 'pipe'], env }), expected);
  // sound: report-usage.cjs writes it
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
};

/** Runs Node with these arguments and gives what it wrote. */
export const outputOfNode = (args: readonly string[], expected: readonly number[] = [0]): string => {
  const ended = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30 });
  checkStatus(args, ended, expected);
  return ended.stdout.toString();
};

const checkStatus = (
  args: readonly string[],
  { status, stderr }: SpawnSyncReturns<Buffer>,
  expected: readonly number[],
): void => {
  if (status !== null && expected.includes(status)) return;
  throw new Error(
    `\`node ${args.join(' ')}\` ended with ${String(status)}, expected ${expected.join(' or ')}\n${stderr.toString()}`,
  );
};
