import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { sound, withEvidence } from './descriptors.ts';
import { preload } from './preload.ts';
import { clausewise } from './run.ts';
import { workspace, type Files } from './workspace.ts';

/** The heavy packages, none of which loads but in the command that needs it. */
const heavy = [
  '@marcbachmann/cel-js',
  'ajv',
  'commander',
  'fastest-levenshtein',
  'handlebars',
  'picocolors',
  're2js',
  'tinyglobby',
  'ts-morph',
  'typebox',
  'typescript',
  'yaml',
] as const;

/**
 * What a run loads: the packages, whether they were joined into a file of the command or stand for themselves, and
 * our own modules. The bundler marks where a module that it has joined begins.
 */
const loadedBy = async (
  args: readonly string[],
  files: Files = {},
): Promise<{ packages: readonly string[]; own: readonly string[] }> => {
  const cwd = workspace(files);
  const list = join(workspace(), 'modules.txt');
  await clausewise(args, { cwd, node: preload.modules(list) });
  const paths = [...new Set(readFileSync(list, 'utf8').split('\n'))]
    .filter(url => url.startsWith('file:'))
    .map(url => fileURLToPath(url));
  const joined = paths
    .filter(existsSync)
    .flatMap(
      path => readFileSync(path, 'utf8').match(/^(?:\/\/| {2}"?) ?[\w@./-]+\.[cm]?[jt]s(?="\(|$)/gmu) ?? [],
    );
  const all = [...paths, ...joined.map(line => line.replace(/^[/ "]+/u, ''))];
  const packages = all.flatMap(
    path => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u.exec(path)?.[1] ?? [],
  );
  return {
    packages: heavy.filter(name => packages.includes(name)),
    own: all.filter(path => /^(?:cli|checks|generators|model|readers|requirements)\//u.test(path)).toSorted(),
  };
};

const descriptor = { 'd.yaml': sound };
const json = { 'd.json': '{"clausewise": 1, "name": "x"}' };
const evidence = { 'd.yaml': withEvidence(sound, 'r.txt'), 'r.txt': 'x' };
const probed = { ...evidence, 'd.yaml': withEvidence(sound, 'r.txt', "    probe: text == 'x'\n") };

test.concurrent.each<readonly [string, readonly string[], Files, readonly string[]]>([
  ['--version', ['--version'], {}, []],
  ['--help', ['--help'], {}, ['commander']],
  ['a check', ['check', 'd.yaml'], descriptor, ['commander', 'fastest-levenshtein', 'yaml']],
  ['a check of JSON', ['check', 'd.json'], json, ['commander', 'fastest-levenshtein', 'yaml']],
  [
    'a check with a glob',
    ['check', '*.yaml'],
    descriptor,
    ['commander', 'fastest-levenshtein', 'tinyglobby', 'yaml'],
  ],
  ['a check with evidence', ['check', 'd.yaml'], evidence, ['commander', 'fastest-levenshtein', 'yaml']],
  [
    'a check as JSON',
    ['check', 'd.yaml', '-f', 'json'],
    descriptor,
    ['commander', 'fastest-levenshtein', 'yaml'],
  ],
  ['the catalogue', ['requirements'], {}, ['commander', 'fastest-levenshtein']],
  ['the standards', ['standards'], {}, ['commander', 'fastest-levenshtein']],
  ['a schema', ['schema'], {}, ['commander', 'fastest-levenshtein']],
])('loads no more packages than it needs for %s', async (_, args, files, expected) => {
  expect((await loadedBy(args, files)).packages).toEqual(expected);
});

test.concurrent('loads CEL for a probe, and neither a compiler nor templates', async () => {
  const { packages } = await loadedBy(['check', 'd.yaml'], probed);
  expect(packages).toContain('@marcbachmann/cel-js');
  expect(
    packages.filter(name => ['ts-morph', 'typescript', 'handlebars', 'typebox', 'ajv'].includes(name)),
  ).toEqual([]);
});

test.concurrent('loads what fills a template or lays out a test only where one is written', async () => {
  expect((await loadedBy(['report', 'd.yaml', '-f', 'html'], descriptor)).packages).toContain('handlebars');
  expect((await loadedBy(['report', 'd.yaml', '-f', 'md'], descriptor)).packages).not.toContain('handlebars');
  expect((await loadedBy(['skeleton', '--clause', '9.1.1', '-o', 'tests'])).packages).toContain('ts-morph');
});

test.concurrent('loads of its own generators for a check only those of its format', async () => {
  const { own } = await loadedBy(['check', 'd.yaml'], descriptor);
  expect(own).toContain('generators/check-text.ts');
  const other =
    /^generators\/(?:check-(?:json|sarif|junit|github)|report|matrix|skeleton|requirements|standards|explain|starter|sarif|generated)/u;
  expect(own.filter(path => other.test(path))).toEqual([]);
  expect(own.filter(path => path.startsWith('readers/evidence/'))).toEqual([]);
  expect(existsSync(join(packageFolder, own[0] ?? ''))).toBe(true);
});
