import { escapeTerminal } from './escape-terminal.ts';
import { groupBy } from './group-by.ts';
import type { RegionNews, RegionState } from './skeleton-region-news.ts';

/** What is told of one file. */
export interface SkeletonNews {
  /** As it is shown. */
  readonly path: string;
  /** `differs` is a file without regions that is there, is not what would be written, and was left. */
  readonly file: 'new' | 'changed' | 'unchanged' | 'differs';
  readonly news: readonly RegionNews[];
}

/** How much is told. */
export interface NewsOptions {
  /** Tells only what somebody has to look at. */
  readonly quiet: boolean;
  /** Whether the files are only going to be written. */
  readonly dryRun: boolean;
}

/** What is told of a region that somebody has to look at, in the order of the counts; what is quiet is only counted. */
const told: Readonly<Record<RegionState, { readonly count: string; readonly line?: string }>> = {
  conflict: { count: 'in conflict', line: 'was edited by hand, and is written otherwise now' },
  outdated: { count: 'outdated', line: 'outdated: review what you wrote for it' },
  unreviewed: { count: 'still outdated', line: 'outdated until the line that says so is deleted' },
  dropped: {
    count: 'dropped',
    line: 'dropped: nothing of this name is tested any more; its region was left',
  },
  kept: { count: 'edited by hand' },
  added: { count: 'added' },
  updated: { count: 'updated' },
};

/** What happened to skeletons: a line for each file, and one for each region that somebody has to look at. */
export const skeletonNews = (files: readonly SkeletonNews[], options: NewsOptions): string =>
  files.flatMap(file => fileLines(file, options)).join('');

const fileLines = ({ path, file, news }: SkeletonNews, { quiet, dryRun }: NewsOptions): readonly string[] => {
  const lines = news.flatMap(regionLine);
  if (quiet && lines.length === 0 && file !== 'differs') return [];
  const isWritten = file === 'new' || file === 'changed';
  const verb = isWritten ? (dryRun ? 'would write' : 'wrote') : dryRun ? 'would leave' : 'left';
  const what = [
    ...(file === 'new' ? ['new'] : []),
    ...(file === 'differs' ? ['it is not what is written now, and can not be joined with it'] : []),
    ...counts(news),
  ];
  return [
    `clausewise: ${verb} ${escapeTerminal(path)}: ${what.length === 0 ? file : what.join(', ')}\n`,
    ...lines,
  ];
};

const counts = (news: readonly RegionNews[]): readonly string[] => {
  const groups = groupBy(news, ({ state }) => state);
  // sound: the keys of the table are the states
  return (Object.keys(told) as RegionState[]).flatMap(state => {
    const count = groups.get(state)?.length ?? 0;
    return count === 0 ? [] : [`${count} ${told[state].count}`];
  });
};

const regionLine = ({ id, state, changes }: RegionNews): readonly string[] => {
  const { line } = told[state];
  const what = changes.length === 0 ? '' : ` (${changes.join(', ')})`;
  return line === undefined ? [] : [`  ${escapeTerminal(id)} ${line}${escapeTerminal(what)}\n`];
};
