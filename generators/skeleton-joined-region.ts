import type { FoundRegion } from '../model/found-skeleton.ts';
import { beginLine, outdatedLine } from '../model/skeleton-mark.ts';
import { joinedChanges, skeletonChanges } from './skeleton-changes.ts';
import type { SkeletonFile, SkeletonRegion } from './skeleton-file.ts';
import { isFrame, newsOf, type RegionNews, type RegionState } from './skeleton-region-news.ts';
import { digestOf, lines, markOf, plain } from './skeleton-region-text.ts';
import type { Splice } from './skeleton-splices.ts';

/**
 * Whose text is taken where a region was edited by hand and is written otherwise now: `ours` stands in the file,
 * `theirs` is what is written now. The words are those of a merge in git.
 */
export type SkeletonChoice = 'ours' | 'theirs';

/** What becomes of a region that is there. */
export interface JoinedRegion {
  readonly splices: readonly Splice[];
  readonly news: readonly RegionNews[];
  readonly isConflict: boolean;
}

/**
 * Joins a region with what stands between its marks: written anew where nobody has edited it, left where it was edited
 * and is not written otherwise now, and a conflict where both have changed and nobody has decided.
 */
export const joinedRegion = (
  { comment }: SkeletonFile,
  region: SkeletonRegion,
  found: FoundRegion,
  text: string,
  choice: SkeletonChoice | undefined,
): JoinedRegion => {
  const { mark, indent, lineEnd, body } = found;
  const stands = plain(text.slice(body.from, body.to), indent);
  const standingBegin = text.slice(found.begin.from, found.begin.to);
  if (stands === region.text && beginLine(markOf(region, mark.text), comment) === standingBegin)
    return {
      splices: [],
      isConflict: false,
      news: found.changes.length > 0 ? [newsOf(region.id, 'unreviewed')] : [],
    };
  const now = markOf(region, digestOf(region.text));
  const begin = beginLine(now, comment);
  const isMarkSame = begin === standingBegin;
  const isWrittenOtherwise = now.text !== mark.text && stands !== region.text;
  const isEdited = stands !== region.text && digestOf(stands) !== mark.text;
  const isContested = isWrittenOtherwise && isEdited;
  const isReplaced = isWrittenOtherwise && !(isContested && choice === 'ours');
  const changes = isMarkSame || isFrame(region.id) ? [] : skeletonChanges(mark, now);
  const told = `${indent}${outdatedLine(joinedChanges(found.changes, changes), comment)}${lineEnd}`;
  const splices: readonly Splice[] = [
    ...(isMarkSame ? [] : [{ ...found.begin, text: begin }]),
    ...(changes.length === 0 ? [] : [{ ...found.outdated, text: told }]),
    ...(isReplaced ? [{ ...body, text: lines(region.text, indent, lineEnd) }] : []),
  ];
  const isConflict = isContested && choice === undefined;
  const state = stateOf({
    isConflict,
    hasChanged: changes.length > 0,
    isKept: isEdited && !isReplaced,
    isUpdated: splices.length > 0,
    isOutdated: found.changes.length > 0,
  });
  return { splices, isConflict, news: state === undefined ? [] : [newsOf(region.id, state, changes)] };
};

const stateOf = (is: {
  readonly isConflict: boolean;
  readonly hasChanged: boolean;
  readonly isOutdated: boolean;
  readonly isKept: boolean;
  readonly isUpdated: boolean;
}): RegionState | undefined => {
  if (is.isConflict) return 'conflict';
  if (is.hasChanged) return 'outdated';
  if (is.isOutdated) return 'unreviewed';
  if (is.isKept) return 'kept';
  return is.isUpdated ? 'updated' : undefined;
};
