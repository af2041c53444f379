import { join, resolve } from 'node:path';

import type { SkeletonBytes, SkeletonFile } from '../generators/skeleton-file.ts';
import { mergeSkeleton, newSkeleton, type MergeOptions } from '../generators/skeleton-merge.ts';
import type { SkeletonNews } from '../generators/skeleton-news.ts';
import { placedSkeletons } from '../generators/skeleton-places.ts';
import type { Result } from '../model/problem.ts';
import { standingBytes, standingSkeleton, type SkeletonTarget, type Standing } from './standing-skeleton.ts';
import { UsageError } from './usage-error.ts';

/** What is going to happen to one file. */
export interface SkeletonPlan {
  readonly target: string;
  readonly standing: Standing;
  readonly after: Uint8Array | string;
  readonly news: SkeletonNews;
  /** What stands there with its conflicts decided for what is written now; absent where there are none. */
  readonly contested?: string;
}

/** Where skeletons go, and how they are joined with what is there. */
export interface PlanOptions extends MergeOptions {
  readonly cwd: string;
  /** As the user named it. */
  readonly folder: string;
}

interface Stood<File> {
  readonly file: File;
  readonly to: SkeletonTarget;
  readonly standing: Standing;
}

/**
 * Finds out what each skeleton comes to with what stands in its file; nothing is written yet.
 * @throws UsageError with all that stands in the way, in whichever of the files.
 */
export const planSkeletons = async (
  files: readonly SkeletonFile[],
  others: readonly SkeletonBytes[],
  options: PlanOptions,
): Promise<readonly SkeletonPlan[]> => {
  const texts = await Promise.all(
    files.map(async file => stood(file, options, to => standingSkeleton(file, to))),
  );
  const bytes = await Promise.all(
    others.map(file => stood(file, options, to => Promise.resolve(standingBytes(file, to)))),
  );
  const [first, ...rest] = [...texts, ...bytes].flatMap(each => (each.ok ? [] : each.problems));
  if (first !== undefined) throw new UsageError(first, ...rest);
  return [
    ...inPlace(texts.flatMap(each => (each.ok ? [each.value] : []))).map(each => textPlan(each, options)),
    ...bytes.flatMap(each => (each.ok ? [bytesPlan(each.value, options)] : [])),
  ];
};

const stood = async <File extends SkeletonFile | SkeletonBytes>(
  file: File,
  { cwd, folder }: PlanOptions,
  read: (to: SkeletonTarget) => Promise<Result<Standing>>,
): Promise<Result<Stood<File>>> => {
  const to = { path: resolve(cwd, folder, file.path), shown: join(folder, file.path) };
  const standing = await read(to);
  return standing.ok ? { ok: true, value: { file, to, standing: standing.value } } : standing;
};

const inPlace = (texts: readonly Stood<SkeletonFile>[]): readonly Stood<SkeletonFile>[] => {
  const placed = placedSkeletons(
    texts.map(({ file, standing }) => ({
      file,
      ...(standing.kind === 'skeleton' ? { found: standing.found } : {}),
    })),
  );
  return texts.map((each, index) => ({ ...each, file: placed[index]?.file ?? each.file }));
};

const textPlan = ({ file, to, standing }: Stood<SkeletonFile>, options: PlanOptions): SkeletonPlan => {
  const plan = { target: to.path, standing };
  if (standing.kind !== 'skeleton')
    return {
      ...plan,
      after: newSkeleton(file),
      news: { path: to.shown, file: standing.kind === 'nothing' ? 'new' : 'unchanged', news: [] },
    };
  const { text, news, contested } = mergeSkeleton(file, standing.found, options);
  const isSame = text === standing.found.text;
  return {
    ...plan,
    after: text,
    news: { path: to.shown, file: isSame ? 'unchanged' : 'changed', news },
    ...(contested === undefined ? {} : { contested }),
  };
};

/** Nobody's work in a file that is no text can be kept apart: one that is not as it would be written is a conflict. */
const bytesPlan = ({ file, to, standing }: Stood<SkeletonBytes>, { choice }: PlanOptions): SkeletonPlan => {
  const states = {
    nothing: 'new',
    same: 'unchanged',
    skeleton: 'unchanged',
    other: choice === 'theirs' ? 'changed' : choice === 'ours' ? 'unchanged' : 'differs',
  } as const;
  return {
    target: to.path,
    standing,
    after: file.bytes,
    news: { path: to.shown, file: states[standing.kind], news: [] },
  };
};
