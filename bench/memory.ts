import { times, type Measurement, type Part } from './measurement.ts';
import { timeNode, usageOfNode } from './run-process.ts';
import { command } from './work-folder.ts';

interface Need {
  readonly megabytes: number;
  readonly seconds: number;
}

/** Compares what `check` needs for few descriptors and for ten times as many. */
export const measureMemory = (few: string, many: string): Part => {
  const formats = ['text', 'json'] as const;
  const compared = formats.map(format => ({
    format,
    small: needOf(few, format),
    large: needOf(many, format),
  }));
  return {
    title: 'Memory and time at 200 and 2,000 descriptors, `check`',
    measurements: compared.flatMap(({ format, small, large }) => [
      ratio(`peak memory, \`--format ${format}\`, 2,000 : 200`, small?.megabytes, large?.megabytes),
      ratio(`wall time, \`--format ${format}\`, 2,000 : 200`, small?.seconds, large?.seconds),
    ]),
    notes: compared.map(
      ({ format, small, large }) =>
        `Here, \`--format ${format}\`: ${shown(small)} for 200, ${shown(large)} for 2,000.`,
    ),
    disagreements: [],
  };
};

/** Undefined where the command does not come to an end. */
const needOf = (folder: string, format: string): Need | undefined => {
  const check = [command, 'check', '--format', format, folder];
  try {
    return { megabytes: usageOfNode(check, [1]).peakMegabytes, seconds: timeNode(check, [1]) / 1000 };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
};

const ratio = (what: string, small: number | undefined, large: number | undefined): Measurement =>
  small === undefined || large === undefined
    ? { what, measured: 'no result', aim: { text: 'ends', isMet: false } }
    : { what, measured: times(large / small), aim: { text: 'ends', isMet: true } };

const shown = (need: Need | undefined): string =>
  need === undefined
    ? 'the command failed'
    : `${need.megabytes.toFixed(0)} MB and ${need.seconds.toFixed(1)} s`;
