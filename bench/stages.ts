import { bundle } from './bundle.ts';
import { percent, type Part } from './measurement.ts';
import { outputOfNode, timeNode } from './run-process.ts';
import { median } from './statistics.ts';
import { command } from './work-folder.ts';

/** The stages of a `check`, in their order. */
export const stages = [
  'read',
  'text',
  'yaml',
  'data',
  'schema',
  'references',
  'digest',
  'assess',
  'sum up',
  'write',
] as const;
/** See {@link stages}. */
export type Stage = (typeof stages)[number];
/** How many milliseconds went into each stage, over all descriptors. */
export type StageTimes = { readonly [K in Stage]: number };

/** Tells what share of a whole `check` each stage has. */
export const measureStages = async (folder: string): Promise<Part> => {
  const script = await bundle('stages-process');
  const runs = Array.from({ length: 5 }, () => ({
    // sound: what stages-process.ts writes
    stages: JSON.parse(outputOfNode([script, folder])) as StageTimes,
    whole: timeNode([command, 'check', '--format', 'json', folder], [1]),
  }));
  const whole = median(runs.map(run => run.whole));
  const share = (stage: Stage): number => median(runs.map(run => run.stages[stage])) / whole;
  const rest = 1 - stages.reduce((sum, stage) => sum + share(stage), 0);
  return {
    title: 'Where the time goes in `check --format json` of 200 descriptors',
    measurements: [
      {
        what: stageWords.assess,
        measured: percent(share('assess')),
        aim: { text: '<= 10 %', isMet: share('assess') <= 0.1 },
      },
      ...stages
        .filter(stage => stage !== 'assess')
        .map(stage => ({ what: stageWords[stage], measured: percent(share(stage)) })),
      { what: 'start, loading, and what no stage counts', measured: percent(rest) },
    ],
    notes: [
      'The stages are timed one by one in a process of their own, as cold as the command; shares are of the wall time of the command.',
    ],
    disagreements: [],
  };
};

const stageWords: { readonly [S in Stage]: string } = {
  read: 'reading files',
  text: 'decoding text, finding lines',
  yaml: 'YAML to a tree with positions',
  data: 'tree to data with places',
  schema: 'validation by the schema',
  references: 'resolving references',
  digest: 'SHA-256 of each file',
  assess: 'rules: evaluation and explanation',
  'sum up': 'summary, gate and trace',
  write: 'writing JSON',
};
