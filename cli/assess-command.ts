import { resolve } from 'node:path';

import { defaultGate } from '../checks/gate.ts';
import { assessPaths, type AssessedPaths } from './assess-paths.ts';
import { assessedAt } from './assessed-at.ts';
import { parseGate } from './gate-option.ts';
import type { Io } from './io.ts';
import { ruleSetSource, type Filter } from './rule-sets.ts';

/** The options of every command that assesses descriptors. */
export interface AssessCommandOptions extends Filter {
  readonly gate?: readonly string[];
  readonly assessedAt?: string;
  readonly evidenceRoot?: string;
  readonly root?: string;
  readonly followSymlinks?: boolean;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
}

/** Assesses what the command line names. */
export const assessCommand = async (
  paths: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<AssessedPaths> => {
  const gate = (options.gate ?? []).reduce((over, text) => parseGate(text, over), defaultGate);
  const at = assessedAt(options.assessedAt, io);
  const ruleSets = await ruleSetSource(options);
  return assessPaths(
    {
      paths,
      ruleSets,
      gate,
      asked: options.standard ?? [],
      assessedAt: at,
      root: resolve(io.cwd, options.root ?? '.'),
      followSymlinks: options.followSymlinks === true,
      ...(options.evidenceRoot === undefined ? {} : { evidenceRoot: options.evidenceRoot }),
    },
    io,
  );
};
