import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { SkeletonFile } from '../../generators/skeleton-file.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';

/** A folder of its own for what a test writes, under one name of a tool. */
export const skeletonFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'clausewise-skeletons-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
};

/** Writes skeletons as they are when they are new, and gives their paths. */
export const writeNew = (files: readonly SkeletonFile[], folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  return files.map(file => {
    const path = join(folder, file.path);
    writeFileSync(path, newSkeleton(file));
    return path;
  });
};
