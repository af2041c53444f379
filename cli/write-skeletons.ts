import { readInput } from './read-input.ts';
import type { SkeletonPlan } from './skeleton-plan.ts';
import { usageError } from './usage-error.ts';
import { writeFiles } from './write-output.ts';

/**
 * Writes what has changed or is new, each file whole or not at all.
 * @throws UsageError where a file has changed since it was read: then nothing is written.
 */
export const writeSkeletons = (plans: readonly SkeletonPlan[]): void => {
  const outputs = (kind: SkeletonPlan['news']['file']) => plans.filter(({ news }) => news.file === kind);
  const changed = outputs('changed');
  for (const plan of changed) refuseChangedMeanwhile(plan);
  writeFiles(outputs('new').map(fileOf), { overwrite: false });
  writeFiles(changed.map(fileOf), { overwrite: true });
};

const fileOf = ({ target, after }: SkeletonPlan) => ({ path: target, text: after });

const refuseChangedMeanwhile = ({ target, standing, news }: SkeletonPlan): void => {
  if (standing.kind === 'nothing') return;
  const now = readInput(target, news.path, { followSymlinks: false, root: target });
  if (now.ok && Buffer.compare(now.value, standing.bytes) === 0) return;
  throw usageError('skeleton-changed', `\`${news.path}\` has changed since it was read`, 'run it again');
};
