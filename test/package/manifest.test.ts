import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencyReasons: Readonly<Record<string, string>>;
}

// sound: our own package.json; what is missing of it fails the tests below
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

test('gives a reason for each dependency, and for nothing else', () => {
  const all = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(Object.keys(manifest.dependencyReasons).toSorted()).toEqual(all.toSorted());
  for (const reason of Object.values(manifest.dependencyReasons)) expect(reason).toMatch(/^\S.{8,}[^.]$/u);
});

test('pins each dependency to one version', () => {
  for (const version of [...Object.values(manifest.dependencies), ...Object.values(manifest.devDependencies)])
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.(?:ts|mjs)$/u.test(entry.name) ? [path] : [];
  });

const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?:^|\s)(?:import|export)\s[^'";]*?from\s+'([^'.][^']*)'|import\(\s*'([^'.][^']*)'|^import '([^'.][^']*)'/gmu,
    ),
  ].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;

test('imports in the rooms no package that is not among the dependencies, and uses each of those', () => {
  const rooms = ['model', 'readers', 'checks', 'requirements', 'generators', 'cli'];
  const imported = rooms
    .flatMap(sources)
    .flatMap(path => importsOf(readFileSync(join(root, path), 'utf8')))
    .filter(name => !name.startsWith('node:'))
    .map(packageOf);
  expect([...new Set(imported)].toSorted()).toEqual(
    [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].toSorted(),
  );
});

const documents = ['README.md', 'ARCHITECTURE.md'].filter(name => existsSync(join(root, name)));

test.each(documents)('has every script that %s names', name => {
  const named = [
    ...readFileSync(join(root, name), 'utf8').matchAll(/(?:^|[`$&] ?)npm (?:run )?([a-z][a-z:-]*)/gmu),
  ].map(([, word]) => word ?? '');
  const known = [...Object.keys(manifest.scripts), 'ci', 'install', 'pack', 'run', 'exec'];
  expect(named.filter(word => !known.includes(word))).toEqual([]);
});
