import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by their name, with what is in them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What there is in a folder: by name, the sort of each entry and what is in it. */
export type Listing = Readonly<Record<string, string>>;

const folders: string[] = [];

// Tests of one file may run at the same time, so that none knows of itself when it has ended.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder with files in it, which is there until all tests of the file have ended. */
export const workspace = (files: Files = {}): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'clausewise-')));
  folders.push(folder);
  put(folder, files);
  return folder;
};

/** Writes files into a folder. */
export const put = (folder: string, files: Files): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};

/** What is in a folder and below, so that two moments can be compared; links are not followed, pipes not opened. */
export const listing = (folder: string, below = ''): Listing =>
  Object.fromEntries(
    readdirSync(join(folder, below))
      .toSorted()
      .flatMap(name => {
        const path = join(below, name);
        const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
        if (stats === undefined) return [[path, 'not UTF-8']];
        if (stats.isDirectory()) return [[path, 'folder'], ...Object.entries(listing(folder, path))];
        const state = `${stats.mode.toString(8)} ${stats.size} ${stats.mtimeMs}`;
        return [
          [
            path,
            stats.isFile() && stats.size < 65_536
              ? `${state} ${readFileSync(join(folder, path), 'latin1')}`
              : state,
          ],
        ];
      }),
  );
