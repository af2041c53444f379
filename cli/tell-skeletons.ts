import { escapeTerminal } from '../generators/escape-terminal.ts';
import { skeletonNews, type SkeletonNews } from '../generators/skeleton-news.ts';
import type { Io } from './io.ts';
import type { SkeletonPlan } from './skeleton-plan.ts';

/** What is told, and how much of it. */
interface TellOptions {
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
  readonly output?: string;
}

/** Tells what happened to each file and what was forgotten, and shows the conflicts; gives whether there were none. */
export const tellSkeletons = async (
  plans: readonly SkeletonPlan[],
  forgotten: readonly SkeletonNews[],
  { quiet = false, dryRun = false, output = '' }: TellOptions,
  io: Io,
): Promise<boolean> => {
  io.err(skeletonNews([...plans.map(({ news }) => news), ...forgotten], { quiet, dryRun }));
  const written = plans.filter(({ news }) => news.file === 'new' || news.file === 'changed').length;
  const undecided = plans.filter(({ news, contested }) => contested !== undefined || news.file === 'differs');
  if (!quiet && plans.length > 1)
    io.err(
      `clausewise: ${dryRun ? 'would write' : 'wrote'} ${written} of ${plans.length} files to ${escapeTerminal(output)}\n`,
    );
  if (undecided.length === 0) return true;
  const { skeletonDiff } = await import('../generators/skeleton-diff.ts');
  for (const { news, standing, contested } of undecided)
    if (contested !== undefined && standing.kind === 'skeleton')
      io.out(skeletonDiff(news.path, standing.found.text, contested));
  io.err(conflictHelp(undecided.length, dryRun));
  return false;
};

const conflictHelp = (count: number, isDryRun: boolean): string => {
  const files = count === 1 ? '1 file' : `${count} files`;
  const left = count === 1 ? 'it is left as it is' : 'they are left as they are';
  const others = isDryRun ? '' : '; all others are written';
  return (
    `clausewise: ${files} in conflict: ${left}${others}\n` +
    '  --ours keeps what stands in the file, --theirs takes what is written now; or edit it and run this again\n'
  );
};
