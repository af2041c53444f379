import { resolve } from 'node:path';

import { baselineEntries, shrunk } from '../checks/known.ts';
import { baselineJson } from '../generators/baseline-json.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Io } from './io.ts';
import type { Overlays } from './overlays.ts';
import { noteLine } from './print-problems.ts';
import { writeFiles } from './write-output.ts';

/**
 * Takes a baseline where there is none, or drops from one what is gone; what is new is never added to one that is there.
 * Nothing is written where an input could not be read: what it would have held would be lost.
 */
export const updateBaseline = (
  path: string,
  { assessments, baseline: summary, problems }: Assessment,
  { baseline }: Overlays,
  { dryRun }: { readonly dryRun?: boolean },
  io: Io,
): void => {
  if (problems.length > 0) {
    io.err(noteLine(`the baseline \`${path}\` was left as it is, since something could not be read`));
    return;
  }
  const entries =
    baseline === undefined || summary === undefined
      ? baselineEntries(assessments)
      : shrunk(baseline, summary);
  const what =
    baseline === undefined || summary === undefined
      ? `a new baseline holds ${entries.length} findings; they stop the gate no more`
      : `${summary.gone.length} findings are gone from the baseline, ${entries.length} are left, ${summary.fresh} new ones were not added`;
  io.err(noteLine(`\`${path}\`: ${what}${dryRun === true ? ' (nothing was written)' : ''}`));
  if (dryRun !== true)
    writeFiles([{ path: resolve(io.cwd, path), text: baselineJson(entries) }], { overwrite: true });
};
