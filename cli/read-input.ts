import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

import { failure, success, type Result } from '../model/problem.ts';
import { notUtf8Help } from './not-utf8-name.ts';
import { systemWords } from './system-error.ts';

/** The most that is read of one file, unless more is allowed. */
const maximumBytes = 10 * 1024 * 1024;

/** How a file is read. */
export interface ReadOptions {
  readonly followSymlinks: boolean;
  readonly root: string;
  readonly maximumBytes?: number;
}

/** Reads a regular file once, through one descriptor; links only where they are to be followed, and under the root. */
export const readInput = (path: string, shown: string, options: ReadOptions): Result<Uint8Array> => {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink() && !options.followSymlinks)
      return refused(shown, 'is a symbolic link', 'name the file it points to, or use --follow-symlinks');
    if (found.isSymbolicLink() && !isUnder(realpathSync(path), realpathSync(options.root)))
      return refused(shown, 'is a symbolic link that leads out of the root', 'name another root with --root');
    if (!found.isSymbolicLink() && !found.isFile())
      return refused(shown, found.isDirectory() ? 'is a folder' : 'is not a regular file');
    return readOnce(path, shown, options.maximumBytes ?? maximumBytes);
  } catch (error) {
    return refused(shown, `could not be read: ${systemWords(error)}`, notUtf8Help(path).help);
  }
};

const isUnder = (path: string, root: string): boolean =>
  path.startsWith(root.endsWith(sep) ? root : root + sep);

const readOnce = (path: string, shown: string, most: number): Result<Uint8Array> => {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return refused(shown, found.isDirectory() ? 'is a folder' : 'is not a regular file');
    const { size } = found;
    if (size > most) return refused(shown, `is ${size} bytes long; at most ${most} are read`);
    return success(readAll(file, size));
  } finally {
    closeSync(file);
  }
};

const readAll = (file: number, size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
};

const refused = (shown: string, what: string, help?: string): Result<Uint8Array> =>
  failure({ code: 'input', message: `\`${shown}\` ${what}`, ...(help === undefined ? {} : { help }) });
