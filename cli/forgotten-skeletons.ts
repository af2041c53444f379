import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { SkeletonFile } from '../generators/skeleton-file.ts';
import type { SkeletonNews } from '../generators/skeleton-news.ts';
import { isFrame, newsOf } from '../generators/skeleton-region-news.ts';
import { readInput } from './read-input.ts';

/** Where to look, and what is not forgotten. */
interface ForgottenOptions {
  readonly cwd: string;
  readonly folder: string;
  readonly isLeftOut: (id: string) => boolean;
}

/**
 * Tells of the skeletons in a folder that no file is written for any more: all that they hold is dropped. They are only
 * told of, so that a file that can not be read does not stand in the way.
 */
export const forgottenSkeletons = (
  written: readonly SkeletonFile[],
  { cwd, folder, isLeftOut }: ForgottenOptions,
): readonly SkeletonNews[] => {
  const names = new Set(written.map(({ path }) => path));
  const ids = new Set(written.flatMap(({ regions }) => regions.map(({ id }) => id)));
  const endings = new Set([...names].map(endingOf));
  return namesIn(resolve(cwd, folder))
    .filter(name => endings.has(endingOf(name)) && !names.has(name))
    .flatMap(name => {
      const news = regionIds(resolve(cwd, folder, name))
        .filter(id => !isFrame(id) && !ids.has(id) && !isLeftOut(id))
        .map(id => newsOf(id, 'dropped'));
      return news.length === 0 ? [] : [{ path: join(folder, name), file: 'unchanged' as const, news }];
    });
};

const endingOf = (name: string): string => name.slice(name.indexOf('.'));

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
};

const regionIds = (path: string): readonly string[] => {
  const bytes = readInput(path, path, { followSymlinks: false, root: path });
  if (!bytes.ok || !isUtf8(bytes.value)) return [];
  const marks = new TextDecoder().decode(bytes.value).matchAll(/clausewise:begin (\S+) revision=\d/gu);
  return [...new Set([...marks].map(([, id = '']) => id))];
};
