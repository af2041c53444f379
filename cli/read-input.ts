import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';

import { failure, success, type Result } from '../model/problem.ts';
import { systemWords } from './system-error.ts';

/** The most that is read of one descriptor. */
const maximumBytes = 10 * 1024 * 1024;

/** Reads a regular file once, through one descriptor; links only where they are to be followed. */
export const readInput = (
  path: string,
  shown: string,
  options: { readonly followSymlinks: boolean },
): Result<Uint8Array> => {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink() && !options.followSymlinks)
      return refused(shown, 'is a symbolic link', 'name the file it points to, or use --follow-symlinks');
    if (!found.isSymbolicLink() && !found.isFile())
      return refused(shown, found.isDirectory() ? 'is a folder' : 'is not a regular file');
    return readOnce(path, shown);
  } catch (error) {
    return refused(shown, `could not be read: ${systemWords(error)}`);
  }
};

const readOnce = (path: string, shown: string): Result<Uint8Array> => {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size, isFile } = describe(file);
    if (!isFile) return refused(shown, 'is not a regular file');
    if (size > maximumBytes) return refused(shown, `is ${size} bytes long; at most ${maximumBytes} are read`);
    return success(readAll(file, size));
  } finally {
    closeSync(file);
  }
};

const describe = (file: number): { readonly size: number; readonly isFile: boolean } => {
  const found = fstatSync(file);
  return { size: found.size, isFile: found.isFile() };
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
