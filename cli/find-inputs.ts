import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { Problem } from '../model/problem.ts';
import { systemWords } from './system-error.ts';

/** A descriptor to read. */
export interface Input {
  /** Where it is on disk; undefined for the standard input. */
  readonly path?: string;
  /** The name it is reported under, with `/`. */
  readonly shown: string;
  /** Found in a folder: only taken for a descriptor where it says it is one. */
  readonly isFound: boolean;
}

/** The inputs that paths name, sorted by the name they are reported under, each file once. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/** Resolves files, folders, globs and `-`; `root` is what the reported names are relative to. */
export const findInputs = async (paths: readonly string[], cwd: string, root: string): Promise<Inputs> => {
  const found: Input[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if (path === '-') found.push({ shown: '<stdin>', isFound: false });
    else
      try {
        found.push(...(await expand(path, cwd, root)));
      } catch (error) {
        problems.push(unreadable(path, error));
      }
  }
  return { inputs: sorted(found), problems };
};

const unreadable = (path: string, error: unknown): Problem => ({
  code: 'input',
  message: `\`${path}\` could not be read: ${systemWords(error)}`,
});

const expand = async (path: string, cwd: string, root: string): Promise<readonly Input[]> => {
  const full = resolve(cwd, path);
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined && isGlob(path)) return (await matches(path, cwd)).map(file => input(file, root, false));
  if (stats === undefined) throw new Error('no such file or folder');
  if (stats.isDirectory()) return filesIn(full).map(file => input(file, root, true));
  return [input(full, root, false)];
};

const isGlob = (path: string): boolean => /[*?[\]{}]/u.test(path);

const matches = async (pattern: string, cwd: string): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const found = await glob([pattern.split(sep).join('/')], { cwd, absolute: true, dot: false, followSymbolicLinks: false });
  return found.filter(isDescriptorName);
};

/** All files below a folder that could be descriptors; links are not followed, hidden and installed files left out. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() && isDescriptorName(path) ? [path] : [];
  });

const isDescriptorName = (path: string): boolean => /\.(?:ya?ml|json)$/u.test(path);

const input = (path: string, root: string, isFound: boolean): Input => ({
  path,
  shown: shownName(path, root),
  isFound,
});

/** The name relative to the root, or the whole path where the file is outside. */
const shownName = (path: string, root: string): string => {
  const inside = relative(root, path);
  const name = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return name.split(sep).join('/');
};

const sorted = (found: readonly Input[]): readonly Input[] => {
  const byFile = new Map<string, Input>();
  for (const each of found) {
    const key = each.path === undefined ? '<stdin>' : realName(each.path);
    const known = byFile.get(key);
    if (known === undefined || (known.isFound && !each.isFound)) byFile.set(key, each);
  }
  return [...byFile.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
};

const realName = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};
