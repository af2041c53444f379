import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';

import { command, packageFolder } from '../cli/built.ts';
import { type Files, put, workspace } from '../cli/workspace.ts';
import { descriptors, hostilePaths, readmeYaml, yamlOf } from './ci-step.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly language: string;
  readonly files: string;
}

// Sound as far as a test goes: what is not there makes the comparison fail.
const hooks = yamlOf('.pre-commit-hooks.yaml') as Hook[];
const [hook] = hooks;
if (hook === undefined) throw new Error('there is no hook');

/** A repository that has the package installed, with files in it. */
const repository = (files: Files): string => {
  const folder = workspace({ 'node_modules/.keep': '', ...files });
  symlinkSync(dirname(dirname(dirname(command()))), join(folder, 'node_modules/clausewise'));
  return folder;
};

const environment = (): Readonly<Record<string, string>> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: workspace(),
  GIT_CONFIG_GLOBAL: '/dev/null',
});

/** What pre-commit runs: the words of the entry, the arguments, and then the names of the files. */
const runHook = (cwd: string, files: readonly string[], args = hook.args): number | null => {
  const [program = '', ...words] = hook.entry.split(' ');
  return spawnSync(program, [...words, ...args, ...files], { cwd, env: environment() }).status;
};

test('the hook lets a commit through whose descriptors meet the gate, and stops any other', () => {
  const cwd = repository({
    'clausewise.yaml': descriptors.conforming,
    'core.clausewise.yaml': descriptors.violating,
  });
  expect(runHook(cwd, ['clausewise.yaml'])).toBe(0);
  expect(runHook(cwd, ['clausewise.yaml', 'core.clausewise.yaml'])).toBe(1);
  expect(runHook(cwd, ['clausewise.yaml'], ['--standard=zsm014', '--'])).toBe(5);
});

test('the hook is about files that are called descriptors, and about no other YAML', () => {
  const isAbout = (name: string): boolean => new RegExp(hook.files, 'u').test(name);
  expect(
    ['clausewise.yaml', 'a/clausewise.yml', 'a/core.clausewise.json'].filter(name => !isAbout(name)),
  ).toEqual([]);
  expect(['a.yaml', 'myclausewise.yaml', 'clausewise.yaml.bak', 'clausewise/a.yaml'].filter(isAbout)).toEqual(
    [],
  );
});

test.each(hostilePaths)('the name %j stays the name of a file', name => {
  const cwd = repository({ [name]: descriptors.conforming });
  expect(runHook(cwd, [name])).toBe(0);
});

/** The executable of pre-commit, where the environment names one. */
const preCommit = process.env['CLAUSEWISE_PRE_COMMIT'];

test.skipIf(preCommit === undefined)(
  'pre-commit takes the definition and stops a commit by it (skipped where CLAUSEWISE_PRE_COMMIT does not name it)',
  () => {
    const tool = preCommit ?? '';
    const env = environment();
    const cwd = repository({
      'clausewise.yaml': descriptors.conforming,
      'other.yaml': 'a: 1\n',
      '.gitignore': 'node_modules\n',
      '.pre-commit-config.yaml': stringify({ repos: [{ repo: 'local', hooks }] }),
    });
    execFileSync(tool, ['validate-manifest', join(packageFolder, '.pre-commit-hooks.yaml')], { env });
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', args, { cwd, env, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '.');
    const run = () => spawnSync(tool, ['run'], { cwd, env, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') as string });
    put(cwd, { 'deploy/$(touch owned) core.clausewise.yaml': descriptors.violating });
    git('add', '.');
    expect(run()).toMatchObject({ status: 1, stdout: expect.stringContaining('exit code: 1') as string });
  },
  120_000,
);

test('the hooks that the README shows are about the same files, and keep names of files apart from options', () => {
  interface Config {
    readonly repos: readonly { readonly hooks: readonly Partial<Hook>[] }[];
  }
  const shown = (readmeYaml('repos:') as Config[]).flatMap(({ repos }) => repos.flatMap(one => one.hooks));
  expect(shown.map(({ id, files }) => [id, files ?? hook.files])).toEqual([
    [hook.id, hook.files],
    [hook.id, hook.files],
  ]);
  expect(shown.map(({ args }) => args?.at(-1))).toEqual(['--', '--']);
});
