import type { FoundSkeleton } from '../model/found-skeleton.ts';
import type { SkeletonFile } from './skeleton-file.ts';

/** A skeleton with what stands in its file; `found` is absent where there is no such file. */
export interface PlacedSkeleton {
  readonly file: SkeletonFile;
  readonly found?: FoundSkeleton;
}

/**
 * Leaves each region in the file where it stands: one that would go into another file now, since its clause has
 * changed or a person moved it, is written where it is instead of twice.
 */
export const placedSkeletons = (skeletons: readonly PlacedSkeleton[]): readonly PlacedSkeleton[] => {
  const standing = new Map<string, string>();
  for (const { file, found } of skeletons)
    for (const { mark } of found?.regions ?? []) standing.set(mark.id, file.path);
  const isIn = ({ found }: PlacedSkeleton, id: string): boolean =>
    found?.regions.some(({ mark }) => mark.id === id) ?? false;
  const moved = skeletons.flatMap(skeleton =>
    skeleton.file.regions
      .filter(({ id }) => standing.has(id) && !isIn(skeleton, id))
      .map(region => ({ region, to: standing.get(region.id) })),
  );
  if (moved.length === 0) return skeletons;
  return skeletons.map(skeleton => {
    const { file } = skeleton;
    const left = file.regions.filter(region => !moved.some(each => each.region === region));
    const come = moved.filter(({ to }) => to === file.path).map(({ region }) => region);
    return { ...skeleton, file: { ...file, regions: [...left, ...come] } };
  });
};
