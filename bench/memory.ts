import { times, type Part } from './measurement.ts';
import { timeNode, usageOfNode } from './run-process.ts';
import { command } from './work-folder.ts';

/** Compares what `check` needs for few descriptors and for ten times as many. */
export const measureMemory = (few: string, many: string): Part => {
  const check = (folder: string) => [command, 'check', '--format', 'json', folder];
  const of = (folder: string) => ({
    megabytes: usageOfNode(check(folder), [1]).peakMegabytes,
    seconds: timeNode(check(folder), [1]) / 1000,
  });
  const [small, large, bare] = [of(few), of(many), usageOfNode(['-e', '0']).peakMegabytes];
  return {
    title: 'Memory and time at 200 and 2,000 descriptors, `check --format json`',
    measurements: [
      { what: 'peak memory, 2,000 : 200', measured: times(large.megabytes / small.megabytes) },
      { what: 'peak memory at 200 : `node -e 0`', measured: times(small.megabytes / bare) },
      { what: 'wall time, 2,000 : 200', measured: times(large.seconds / small.seconds) },
    ],
    notes: [
      `Here: ${shown(small)} for 200, ${shown(large)} for 2,000; \`node -e 0\` peaks at ${bare.toFixed(0)} MB.`,
    ],
    disagreements: [],
  };
};

const shown = (used: { readonly megabytes: number; readonly seconds: number }): string =>
  `${used.megabytes.toFixed(0)} MB and ${used.seconds.toFixed(1)} s`;
