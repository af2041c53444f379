import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { bundle } from './bundle.ts';
import { atLeast, times, type Part } from './measurement.ts';
import { outputOfNode, timeNode } from './run-process.ts';
import { differences, faultsOf, type FoundFault } from './spectral-findings.ts';
import { inTurn } from './statistics.ts';
import { command, packageFolder, workFolder } from './work-folder.ts';

const benchFolder = join(packageFolder, 'bench');
const program = join(benchFolder, 'node_modules/@stoplight/spectral-cli/dist/index.js');
const title = 'The whole check beside Spectral, twenty presence and enumeration rules, 200 descriptors';

/** Compares findings and time of the same twenty rules with those of the Spectral command line. */
export const measureSpectral = async (folder: string): Promise<Part> => {
  const missing = install();
  if (missing !== undefined)
    return { title, measurements: [], notes: [`Skipped: ${missing}`], disagreements: [] };
  const found = join(workFolder, 'spectral.json');
  const spectral = spectralArguments(folder, found);
  const ours = [await bundle('twenty-process'), folder];
  timeNode(spectral, [1]);
  const theirFaults = faultsOf(readFileSync(found, 'utf8'));
  // sound: what twenty-process.ts writes
  const ourFaults = JSON.parse(outputOfNode(ours)) as readonly FoundFault[];
  const wall = inTurn(5, {
    spectral: () => timeNode(spectral, [1]),
    ours: () => timeNode(ours),
    whole: () => timeNode([command, 'check', '--format', 'json', folder], [1]),
  });
  const disagreements = differences(ourFaults, theirFaults);
  return {
    title,
    measurements: [
      {
        what: 'Spectral : the same rules by our public API',
        measured: times(wall.spectral / wall.ours),
        aim: atLeast(wall.spectral / wall.ours, 5),
      },
      {
        what: 'Spectral with twenty rules : `check` with all of X.1452',
        measured: times(wall.spectral / wall.whole),
      },
      {
        what: 'findings',
        measured: `${ourFaults.length} ours, ${theirFaults.length} Spectral's`,
        aim: { text: 'the same', isMet: disagreements.length === 0 },
      },
    ],
    notes: [
      `Whole processes, medians of 5 in turn, over ${readdirSync(folder).length} descriptors that state no unknowns, which Spectral has no notion of. Ours reads with positions, validates by the schema and gives for each rule and element the facts with their places; findings are compared by file, rule and element.`,
    ],
    disagreements,
  };
};

/** Why Spectral is not there, after an attempt to install it; undefined where it is. */
const install = (): string | undefined => {
  if (existsSync(program)) return undefined;
  const ended = spawnSync(
    'npm',
    ['ci', '--prefix', benchFolder, '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      encoding: 'utf8',
    },
  );
  if (ended.status === 0 && existsSync(program)) return undefined;
  return `Spectral could not be installed (${lastLine(ended.stderr)}).`;
};

const lastLine = (text: string | null): string => (text ?? '').trimEnd().split('\n').at(-1) ?? '';

const spectralArguments = (folder: string, output: string): readonly string[] => [
  program,
  'lint',
  join(folder, '*.yaml'),
  '--ruleset',
  join(benchFolder, 'spectral/ruleset.yaml'),
  '--format',
  'json',
  '--output',
  output,
  '--ignore-unknown-format',
  '--quiet',
];
