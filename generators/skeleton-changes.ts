import type { BeginMark } from '../model/skeleton-mark.ts';

/** What has changed about a requirement since a region was written for it; what the old mark does not tell has not. */
export const skeletonChanges = (was: BeginMark, now: BeginMark): readonly string[] => [
  ...new Set([
    ...(was.revision === now.revision ? [] : [`revision ${was.revision} to ${now.revision}`]),
    ...(was.rule === now.rule ? [] : ['rule']),
    ...changedAspects(aspectsOf(was), aspectsOf(now)),
  ]),
];

const changedAspects = (
  was: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] =>
  [...now].flatMap(([name, digest]) => ((was.get(name) ?? digest) === digest ? [] : [name]));

const aspectsOf = ({ was }: BeginMark): ReadonlyMap<string, string> =>
  new Map(was.split(',').map(each => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)]));

/** What was told before and what has changed since, as one list: from `1 to 2` and `2 to 3` comes `1 to 3`. */
export const joinedChanges = (before: readonly string[], since: readonly string[]): readonly string[] => {
  const first = revisionsIn(before);
  const last = revisionsIn(since) ?? first;
  const revision = last === undefined ? [] : [`revision ${(first ?? last).from} to ${last.to}`];
  const others = [...before, ...since].filter(each => !revisionChange.test(each));
  return [...new Set([...revision, ...others])];
};

const revisionChange = /^revision (\d+) to (\d+)$/u;

const revisionsIn = (
  changes: readonly string[],
): { readonly from: string; readonly to: string } | undefined => {
  for (const change of changes) {
    const [, from, to] = revisionChange.exec(change) ?? [];
    if (from !== undefined && to !== undefined) return { from, to };
  }
  return undefined;
};
