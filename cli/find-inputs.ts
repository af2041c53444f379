import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { Problem } from '../model/problem.ts';
import { notUtf8Help } from './not-utf8-name.ts';
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
  /** What the paths led to and is not among the inputs, in words. */
  readonly notes: readonly string[];
}

/** How paths are resolved; `root` is what the reported names are relative to. */
export interface FindOptions {
  readonly cwd: string;
  readonly root: string;
  readonly followSymlinks: boolean;
}

/** Resolves files, folders, globs and `-`. */
export const findInputs = async (paths: readonly string[], options: FindOptions): Promise<Inputs> => {
  const found: Input[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    try {
      const expanded = await expand(path, options);
      found.push(...expanded.inputs);
      notes.push(...expanded.notes);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  // beside others that are assessed, a pattern that matches nothing must not go unnoticed behind a gate that is met
  const unmatched = found.length > 0 ? notes.filter(note => note.startsWith(noMatch)) : [];
  return {
    inputs: sorted(found, options.followSymlinks),
    problems: [...problems, ...unmatched.map(message => ({ code: 'input', message }))],
    notes: notes.filter(note => !unmatched.includes(note)),
  };
};

const unreadable = (path: string, error: unknown): Problem => ({
  code: 'input',
  message: `\`${path}\` could not be read: ${systemWords(error)}`,
  ...notUtf8Help(path),
});

/** What one path leads to. */
const noMatch = 'no file named *.yaml, *.yml or *.json matches';

type Expanded = Pick<Inputs, 'inputs' | 'notes'>;

const expand = async (path: string, options: FindOptions): Promise<Expanded> => {
  if (path === '-') return { inputs: [{ shown: '<stdin>', isFound: false }], notes: [] };
  const full = resolve(options.cwd, path);
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined && isGlob(path)) return matches(path, options);
  if (stats === undefined) throw new Error('no such file or folder');
  if (stats.isDirectory()) return inFolder(full, path, options);
  return { inputs: [input(full, options.root, false)], notes: [] };
};

const isGlob = (path: string): boolean => /[*?[\]{}]/u.test(path);

const matches = async (pattern: string, { cwd, root }: FindOptions): Promise<Expanded> => {
  const { glob } = await import('tinyglobby');
  const found = await glob([pattern.split(sep).join('/')], {
    cwd,
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
  });
  const files = found.filter(isDescriptorName);
  return {
    inputs: files.map(file => input(file, root, false)),
    notes: files.length === 0 ? [`${noMatch} \`${pattern}\``] : [],
  };
};

const inFolder = (full: string, path: string, { root, followSymlinks }: FindOptions): Expanded => {
  const entries = entriesOf(full);
  const taken = entries.filter(({ sort }) => sort === 'file' || (sort === 'link' && followSymlinks));
  const left = entries.length - taken.length;
  const leftNote = `${left} of the names in the folder \`${path}\` ${left === 1 ? 'is a link or no regular file and was' : 'are links or no regular files and were'} not read; links are with --follow-symlinks`;
  return {
    inputs: taken.map(entry => input(entry.path, root, true)),
    notes: [
      ...(entries.length === 0 ? [`the folder \`${path}\` has no file named *.yaml, *.yml or *.json`] : []),
      ...(left === 0 ? [] : [leftNote]),
    ],
  };
};

/** What is in a folder under the name of a descriptor. */
interface Entry {
  readonly path: string;
  readonly sort: 'file' | 'link' | 'other';
}

/** All below a folder that could be a descriptor by its name; what is hidden or installed is left out. */
const entriesOf = (folder: string): readonly Entry[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entriesOf(path);
    if (!isDescriptorName(path)) return [];
    return [{ path, sort: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' }];
  });

const isDescriptorName = (path: string): boolean => /\.(?:ya?ml|json)$/iu.test(path);

const input = (path: string, root: string, isFound: boolean): Input => ({
  path,
  shown: shownName(path, root),
  isFound,
});

/** The name relative to the root, or the whole path where the file is outside. */
const shownName = (path: string, root: string): string => {
  const inside = relative(root, path);
  const name = inside === '' || isOutside(inside) || isAbsolute(inside) ? path : inside;
  return name.split(sep).join('/');
};

const isOutside = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`);

/** Of two names for one file the one that was named counts, and of those the first: whatever the order they came in. */
const sorted = (found: readonly Input[], followSymlinks: boolean): readonly Input[] => {
  const byFile = new Map<string, Input>();
  for (const each of found.toSorted(namedFirst)) {
    const key = each.path === undefined ? '<stdin>' : realName(each.path, followSymlinks);
    if (!byFile.has(key)) byFile.set(key, each);
  }
  return [...byFile.values()].toSorted(byShownName);
};

const byShownName = (a: Input, b: Input): number => Number(a.shown > b.shown) - Number(a.shown < b.shown);

const namedFirst = (a: Input, b: Input): number => Number(a.isFound) - Number(b.isFound) || byShownName(a, b);

/** The file that a path leads to; a link that is not followed is something else than its target. */
const realName = (path: string, followSymlinks: boolean): string => {
  try {
    return lstatSync(path).isSymbolicLink() && !followSymlinks ? path : realpathSync(path);
  } catch {
    return path;
  }
};
