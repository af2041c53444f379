import { lstatSync, type Stats } from 'node:fs';

/** What is at a path, without following a link; undefined where nothing is, or where nothing can be. */
export const entryAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};
