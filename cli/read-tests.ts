import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import type { Problem, Result } from '../model/problem.ts';
import type { TestReference } from '../model/test-reference.ts';
import type { TestRun } from '../model/test-results.ts';
import type { OverlayPlace } from './overlays.ts';
import { readInput } from './read-input.ts';
import { systemWords } from './system-error.ts';

/** The options that name tests and what became of them. */
export interface TestOptions {
  /** Files and folders of the code of tests. */
  readonly tests?: readonly string[];
  /** Files and folders of results, each as `file` or `descriptor=file`. */
  readonly results?: readonly string[];
}

/** Results, and the descriptor of the deployment that they are of where that was said. */
export interface GivenRun {
  readonly run: TestRun;
  readonly descriptor?: string;
}

/** What was read of tests. */
export interface Tests {
  /** What their code names; absent where no code was given. */
  readonly references?: readonly TestReference[];
  /** Absent where no results were given. */
  readonly runs?: readonly GivenRun[];
  readonly problems: readonly Problem[];
  /** The files that were read. */
  readonly read: readonly string[];
}

/** Reads the code of tests and their results; what can not be read is a problem of the run. */
export const readTests = async ({ tests, results }: TestOptions, place: OverlayPlace): Promise<Tests> => {
  const code = tests === undefined ? undefined : await readCode(tests, place);
  const runs = results === undefined ? undefined : await readResults(results, place);
  return {
    ...(code === undefined ? {} : { references: code.found }),
    ...(runs === undefined ? {} : { runs: runs.found }),
    problems: [...(code?.problems ?? []), ...(runs?.problems ?? [])],
    read: [...(code?.read ?? []), ...(runs?.read ?? [])],
  };
};

interface Found<T> {
  readonly found: readonly T[];
  readonly problems: readonly Problem[];
  readonly read: readonly string[];
}

const readCode = async (paths: readonly string[], place: OverlayPlace): Promise<Found<TestReference>> => {
  const { readTestReferences } = await import('../readers/tests/read-test-references.ts');
  const files = filesAt(paths, place, code);
  const found: TestReference[] = [];
  const problems: Problem[] = [...files.problems];
  for (const file of files.files) {
    const bytes = readInput(file.path, file.shown, place);
    if (!bytes.ok) {
      problems.push(...bytes.problems);
      continue;
    }
    const text = decoded(bytes.value);
    // what stands in a folder beside tests may be anything
    if (text === undefined && file.isFound) continue;
    const read = text === undefined ? notText(file.shown) : await readTestReferences(file.shown, text);
    if (read.ok) found.push(...read.value);
    else problems.push(...read.problems);
  }
  return { found, problems, read: files.files.map(({ path }) => path) };
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const notText = (file: string) => ({
  ok: false as const,
  problems: [
    {
      code: 'test-code',
      message: `\`${file}\` is not UTF-8, expected the code of tests`,
      place: { file, line: 1, column: 1 },
    },
  ],
});

const readResults = async (texts: readonly string[], place: OverlayPlace): Promise<Found<GivenRun>> => {
  const { readTestRun } = await import('../readers/results/read-test-run.ts');
  const { resultLimits } = await import('../readers/results/limits.ts');
  const found: GivenRun[] = [];
  const problems: Problem[] = [];
  const read: string[] = [];
  for (const text of texts) {
    const { path, ...about } = namedResults(text, place);
    const files = filesAt([path], place, /\.(?:xml|json)$/iu);
    problems.push(...files.problems);
    const runs = files.files.map(file => {
      read.push(file.path);
      const bytes = readInput(file.path, file.shown, { ...place, maximumBytes: resultLimits.bytes });
      return bytes.ok ? readTestRun(file.shown, bytes.value) : bytes;
    });
    // beside files with cases, a runner leaves files of suites that have none of their own
    const isEmptyBesideOthers = (run: Result<TestRun>): boolean =>
      !run.ok && run.problems.every(({ code }) => code === 'nothing-ran') && runs.some(({ ok }) => ok);
    for (const run of runs)
      if (run.ok) found.push({ run: run.value, ...about });
      else if (!isEmptyBesideOthers(run)) problems.push(...run.problems);
  }
  return { found, problems, read };
};

/** `descriptor=file`, unless a file is called so as a whole. */
const namedResults = (
  text: string,
  { cwd }: OverlayPlace,
): { readonly path: string; readonly descriptor?: string } => {
  const [, descriptor, path] = /^([^=]+\.(?:ya?ml|json))=(.+)$/isu.exec(text) ?? [];
  return descriptor === undefined || path === undefined || existsSync(resolve(cwd, text))
    ? { path: text }
    : { path, descriptor };
};

interface TestFile {
  readonly path: string;
  readonly shown: string;
  /** Whether it was found in a folder that was named. */
  readonly isFound: boolean;
}

/** What is taken for code in a folder; a file that is named is read whatever it is called. */
const code =
  /\.(?:[cm]?[jt]s|[jt]sx|robot|resource|feature|ttcn3?|py|go|rs|java|kts?|scala|groovy|cs|fs|vb|c|cc|cpp|cxx|h|hh|hpp|m|mm|swift|dart|rb|php|pl|pm|t|lua|r|jl|exs?|erl|hs|ml|clj[cs]?|sh|bash|bats|ps1|sql|tcl|adb|ads)$/iu;

/** The files that paths name, in folders those called so, but for what is hidden or installed, each once and in order. */
const filesAt = (
  paths: readonly string[],
  { cwd, root }: OverlayPlace,
  called: RegExp,
): { readonly files: readonly TestFile[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const files = new Map<string, TestFile>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    try {
      const isFolder = lstatSync(full).isDirectory();
      const found = isFolder ? inFolder(full).filter(name => called.test(name)) : [full];
      // a folder with nothing in it must not go unnoticed behind a gate that is met
      if (found.length === 0) problems.push(nothingIn(path));
      for (const each of found)
        files.set(each, { path: each, shown: relative(root, each).split(sep).join('/'), isFound: isFolder });
    } catch (error) {
      problems.push({ code: 'input', message: `\`${path}\` could not be read: ${systemWords(error)}` });
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : 1)), problems };
};

const nothingIn = (folder: string): Problem => ({
  code: 'input',
  message: `the folder \`${folder}\` has no file that is looked for, expected the code or the results of tests`,
  help: 'name the files themselves, or another folder',
});

const inFolder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return inFolder(path);
    return entry.isFile() ? [path] : [];
  });
