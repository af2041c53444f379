import { bundle } from './bundle.ts';
import { times, type Part } from './measurement.ts';
import { outputOfNode } from './run-process.ts';

/** What each format took, in milliseconds, and those that were not the same bytes twice. */
export interface OutputTimes {
  readonly times: Readonly<Record<string, number>>;
  readonly differing: readonly string[];
}

const requirements = 5000;
const results = 20_000;
const aim = 2000;

/** Measures what the formats of a large matrix and a large run take to write. */
export const measureOutputs = async (seed: number): Promise<Part> => {
  const script = await bundle('outputs-process');
  // sound: what outputs-process.ts writes
  const { times: taken, differing } = JSON.parse(
    outputOfNode([script, String(requirements), String(results), String(seed)]),
  ) as OutputTimes;
  const of = (...formats: readonly string[]): number =>
    formats.reduce((sum, format) => sum + (taken[format] ?? Number.NaN), 0);
  const ratio = of('html', 'xlsx', 'csv', 'md', 'json') / of('xlsx');
  const both = of('oscal', 'sarif');
  const full = of('oscal', 'sarif in full');
  const list = Object.entries(taken).map(([format, time]) => `${format} ${time.toFixed(0)} ms`);
  return {
    title: 'Outputs: a matrix of 5,000 requirements, a run of 20,000 results',
    measurements: [
      {
        what: 'html, xlsx, csv, md and json together : xlsx alone',
        measured: times(ratio),
        aim: { text: '<= 3x', isMet: ratio <= 3 },
      },
      {
        what: 'OSCAL assessment-results and SARIF of 20,000 results, as written by default',
        measured: both < aim ? 'under 2 s' : 'over 2 s',
        aim: { text: 'under 2 s', isMet: both < aim },
      },
      {
        what: 'the same with every pass in SARIF',
        measured: full < aim ? 'under 2 s' : 'over 2 s',
        aim: { text: 'under 2 s', isMet: full < aim },
      },
      {
        what: 'formats whose bytes differ between two runs',
        measured: differing.length === 0 ? 'none' : differing.join(', '),
        aim: { text: 'none', isMet: differing.length === 0 },
      },
    ],
    notes: [`Here: ${list.join(', ')}; medians of 5 in one process.`],
    disagreements: differing.map(format => `${format} was not the same bytes twice`),
  };
};
