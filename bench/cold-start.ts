import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { atMost, times, type Measurement, type Part } from './measurement.ts';
import { timeNode, usageOfNode } from './run-process.ts';
import { inTurn } from './statistics.ts';
import { command, packageFolder } from './work-folder.ts';

const rounds = 21;

/** Compares the start of the command with that of Node itself. */
export const measureColdStart = (): Part => {
  const example = join(packageFolder, 'examples/abnormal-flow-cleaning.yaml');
  const commands = {
    bare: ['-e', '0'],
    version: [command, '--version'],
    check: [command, 'check', example],
  } as const;
  const exits = [0, 1, 3];
  const taken = (measure: (args: readonly string[]) => number) =>
    inTurn(rounds, {
      bare: () => measure(commands.bare),
      version: () => measure(commands.version),
      check: () => measure(commands.check),
    });
  const wall = taken(args => timeNode(args, exits));
  const cpu = taken(args => usageOfNode(args, exits).cpuMilliseconds);
  return {
    title: 'Cold start, whole processes, against `node -e 0`',
    measurements: [
      against('`--version`, wall time', wall.version / wall.bare, 1.3),
      against('`--version`, processor time', cpu.version / cpu.bare),
      against('`check` of one descriptor, wall time', wall.check / wall.bare, 2.5),
      against('`check` of one descriptor, processor time', cpu.check / cpu.bare),
    ],
    notes: [
      `Medians of ${rounds} runs each, in turn; \`node -e 0\` took ${wall.bare.toFixed(0)} ms here.`,
      `The command is bundled into ${readdirSync(join(packageFolder, 'dist/bin')).filter(name => name.endsWith('.js')).length} files, of which a check loads what it needs.`,
    ],
    disagreements: [],
  };
};

const against = (what: string, ratio: number, limit?: number): Measurement => ({
  what,
  measured: times(ratio),
  ...(limit === undefined ? {} : { aim: atMost(ratio, limit) }),
});
