import type { FoundRegion, FoundSkeleton } from '../model/found-skeleton.ts';
import { joinedRegion, type SkeletonChoice } from './skeleton-joined-region.ts';
import type { SkeletonFile, SkeletonRegion } from './skeleton-file.ts';
import { isFrame, newsOf, type RegionNews } from './skeleton-region-news.ts';
import { newRegion } from './skeleton-region-text.ts';
import { insertions, spliced, type Insertion } from './skeleton-splices.ts';

/** How skeletons are joined with what is there. */
export interface MergeOptions {
  readonly choice?: SkeletonChoice;
  /** Whether there is a requirement with this id that was not asked for this time: it is not dropped. */
  readonly isLeftOut: (id: string) => boolean;
}

/** A skeleton joined with what is there. */
export interface MergedSkeleton {
  /** What is to be written: what stands there, where there is a conflict. */
  readonly text: string;
  /** What stands there with the conflicts, and nothing else, decided for `theirs`; absent where there are none. */
  readonly contested?: string;
  /** In the order of the skeleton, what is dropped last. */
  readonly news: readonly RegionNews[];
}

/** A skeleton that is written for the first time. */
export const newSkeleton = (file: SkeletonFile): string =>
  allRegions(file)
    .map(region => newRegion(file, region, '', '\n'))
    .join('\n');

/**
 * Joins a skeleton with what stands in its file. All that is not between marks of ours stays byte for byte, and so does
 * a region that is not written otherwise than before.
 */
export const mergeSkeleton = (
  file: SkeletonFile,
  found: FoundSkeleton,
  options: MergeOptions,
): MergedSkeleton => {
  const there = new Map(found.regions.map(region => [region.mark.id, region]));
  const joined = allRegions(file).flatMap(region => {
    const old = there.get(region.id);
    return old === undefined ? [] : [joinedRegion(file, region, old, found.text, options.choice)];
  });
  const added = addedRegions(file, found, there);
  const news = [...joined.flatMap(each => each.news), ...added.map(each => each.news)];
  const order = new Map(allRegions(file).map(({ id }, index) => [id, index]));
  const all = [
    ...news.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    ...found.regions
      .filter(({ mark: { id } }) => !isFrame(id) && !order.has(id) && !options.isLeftOut(id))
      .map(({ mark }) => newsOf(mark.id, 'dropped')),
  ];
  const contested = joined.filter(({ isConflict }) => isConflict).flatMap(({ splices }) => splices);
  if (contested.length > 0) return { text: found.text, contested: spliced(found.text, contested), news: all };
  const insertion = insertions(
    found.text,
    added.map(each => each.insertion),
  );
  return {
    text: spliced(found.text, [...joined.flatMap(({ splices }) => splices), ...insertion]),
    news: all,
  };
};

const allRegions = ({ head, regions, foot }: SkeletonFile): readonly SkeletonRegion[] => [
  head,
  ...regions,
  ...(foot === undefined ? [] : [foot]),
];

interface AddedRegion {
  readonly insertion: Insertion;
  readonly news: RegionNews;
}

/** Each new region goes behind the nearest one before it that is there; a head or foot that was taken away stays so. */
const addedRegions = (
  file: SkeletonFile,
  found: FoundSkeleton,
  there: ReadonlyMap<string, FoundRegion>,
): readonly AddedRegion[] => {
  let before = there.get('head');
  return file.regions.flatMap(region => {
    const own = there.get(region.id);
    before = own ?? before;
    if (own !== undefined) return [];
    const [first] = found.regions;
    const { at, indent } =
      before === undefined
        ? { at: first?.whole.from ?? found.text.length, indent: '' }
        : found.behind(before);
    const lineEnd = (before ?? first)?.lineEnd ?? '\n';
    const text = newRegion(file, region, indent, lineEnd);
    return [{ insertion: { at, text, lineEnd }, news: newsOf(region.id, 'added') }];
  });
};
