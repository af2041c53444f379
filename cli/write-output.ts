import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { systemWords } from './system-error.ts';
import { usageError } from './usage-error.ts';

/** What is written: one text, pieces of one that would be too long for a single string, or bytes that are no text. */
export type OutputText = string | Uint8Array | Iterable<string>;

/** The pieces of what is written. */
export const piecesOf = (text: OutputText): Iterable<string | Uint8Array> =>
  typeof text === 'string' || text instanceof Uint8Array ? [text] : text;

/** A file to write. */
export interface OutputFile {
  readonly path: string;
  readonly text: OutputText;
}

/**
 * Writes files so that each is either as it was or complete: to a temporary file in the same folder, synced, renamed.
 * All are written before the first is renamed.
 * @throws UsageError naming the path and what the operating system said; nothing is left behind.
 */
export const writeFiles = (files: readonly OutputFile[], options: { readonly overwrite: boolean }): void => {
  const staged: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { path, text } of files)
      guarded(path, () => {
        refuseOddTargets(path, options.overwrite);
        staged.push({ path, temporary: stage(path, text) });
      });
    for (const { path, temporary } of staged)
      guarded(path, () => {
        put(temporary, path, options.overwrite);
      });
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
};

const guarded = (path: string, action: () => void): void => {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && error.name === 'UsageError') throw error;
    throw usageError('output', `could not write \`${path}\`: ${systemWords(error)}`);
  }
};

const refuseOddTargets = (path: string, overwrite: boolean): void => {
  const found = statOf(path);
  if (found === undefined) return;
  if (found.isSymbolicLink())
    throw usageError('output', `\`${path}\` is a symbolic link`, 'name the file itself');
  if (!found.isFile()) throw usageError('output', `\`${path}\` is there and is not a file`);
  if (found.nlink > 1)
    throw usageError('output', `\`${path}\` has a second name (a hard link)`, 'name a new file');
  if (!overwrite)
    throw usageError('output-exists', `\`${path}\` is there already`, 'use --force to overwrite it');
};

/** What is at a path, without following a link; undefined where nothing is. */
const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

const stage = (path: string, text: OutputText): string => {
  const folder = dirname(path);
  makeFolder(folder);
  sweep(folder, basename(path));
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  const file = openSync(temporary, 'wx', 0o644);
  try {
    for (const piece of piecesOf(text)) writePiece(file, piece);
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return temporary;
};

const writePiece = (file: number, piece: string | Uint8Array): void => {
  const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
};

/** Makes a folder and those above it; Node's own way to do so never ends where one can not be made, as under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** Takes away what an earlier run, stopped half way, left behind for the same file. */
const sweep = (folder: string, name: string): void => {
  const left = readdirSync(folder).filter(each => each.startsWith(`.${name}.`) && /\.\d+\.tmp$/u.test(each));
  for (const each of left) rmSync(join(folder, each), { force: true });
};

/** A link fails where the file has come into being meanwhile; a rename would replace it. */
const put = (temporary: string, path: string, overwrite: boolean): void => {
  if (overwrite) renameSync(temporary, path);
  else linkSync(temporary, path);
};

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
