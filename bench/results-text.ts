import type { Measurement, Part } from './measurement.ts';

/** What the results are told with. */
export interface Circumstances {
  readonly node: string;
  readonly date: string;
  readonly seed: number;
}

/** The results as Markdown: ratios and shares, which other machines come to as well, roughly. */
export const resultsText = (parts: readonly Part[], { node, date, seed }: Circumstances): string =>
  [
    '# Measurements',
    '',
    `Node ${node}, ${date}, generated descriptors with seed ${seed}. All figures are ratios or shares: they depend on the machine far less than times do, but they do move by some hundredths from run to run. Nothing fails for being slow.`,
    '',
    'Repeat: `npm run bench` (`npm run bench -- --date 2026-11-21` names the day; the part with Spectral needs the npm registry once).',
    ...parts.flatMap(partLines),
    '',
  ].join('\n');

const partLines = ({ title, measurements, notes, disagreements }: Part): readonly string[] => [
  '',
  `## ${title}`,
  ...(measurements.length === 0 ? [] : ['', '| what | measured | aim | |', '| --- | --- | --- | --- |']),
  ...measurements.map(row),
  ...notes.flatMap(note => ['', note]),
  ...(disagreements.length === 0
    ? []
    : ['', '**Results disagree:**', '', ...disagreements.slice(0, 20).map(each => `- ${each}`)]),
];

const row = ({ what, measured, aim }: Measurement): string =>
  `| ${what} | ${measured} | ${aim?.text ?? ''} | ${aim === undefined ? '' : aim.isMet ? 'met' : '**not met**'} |`;
