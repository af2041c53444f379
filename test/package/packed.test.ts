import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from '../cli/built.ts';
import { call } from '../cli/call.ts';
import { workspace } from '../cli/workspace.ts';

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The package as it is published, without a build: what is in dist/ is what `npm test` has built. */
const pack = (into: string): string => {
  const out = npm(packageFolder, 'pack', '--ignore-scripts', '--json', '--pack-destination', into);
  // sound: what npm says of what it has packed
  const [packed] = JSON.parse(out) as { filename: string }[];
  return join(into, packed?.filename ?? '');
};

/** Whether the packages that it depends on can be had, from the cache or the registry. */
const install = (folder: string, tarball: string): string | undefined => {
  try {
    npm(
      folder,
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--fetch-retries',
      '0',
      '--fetch-timeout',
      '20000',
      tarball,
    );
    return undefined;
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error); // sound: what a failed command has said
    if (/ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|E40[134]/u.test(said))
      return said;
    throw error;
  }
};

test('installs from its tarball into an empty project, and runs there as command and as library', async context => {
  const folder = workspace({ 'package.json': '{"name": "consumer", "private": true, "type": "module"}\n' });
  const tarball = pack(workspace());
  const unreachable = install(folder, tarball);
  if (unreachable !== undefined) context.skip(`the registry is not reachable: ${unreachable.slice(0, 200)}`);
  mkdirSync(join(folder, 'examples'));
  cpSync(
    join(packageFolder, 'examples/secure-connecting.yaml'),
    join(folder, 'examples/secure-connecting.yaml'),
  );
  const args = ['check', 'examples/secure-connecting.yaml', '--assessed-at', '2026-11-21T00:00:00Z'];
  const here = await call(args, { cwd: packageFolder });

  const command = spawnSync('npx', ['--no-install', 'clausewise', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ code: command.status, stdout: command.stdout }).toEqual({ code: here.code, stdout: here.stdout });
  for (const subject of ['descriptor', 'check', 'requirements'])
    expect(
      spawnSync('npx', ['--no-install', 'clausewise', 'schema', subject], { cwd: folder, encoding: 'utf8' })
        .stdout,
    ).toBe((await call(['schema', subject], { cwd: packageFolder })).stdout);

  writeFileSync(
    join(folder, 'use.js'),
    `import { readFileSync } from 'node:fs';
     import { assess, readDescriptor, x1452RuleSet } from 'clausewise';
     const file = 'examples/secure-connecting.yaml';
     const document = readDescriptor(file, readFileSync(file));
     if (!document.ok) throw new Error(JSON.stringify(document.problems));
     const { results } = assess(document.value, [], [x1452RuleSet]);
     console.log(JSON.stringify(results.map(({ requirement, verdict }) => [requirement, verdict])));`,
  );
  const used = execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' });
  const json = await call([...args, '-f', 'json'], { cwd: packageFolder });
  // sound: held to its schema elsewhere
  const [assessment] = (
    JSON.parse(json.stdout) as { assessments: { results: { requirement: string; verdict: string }[] }[] }
  ).assessments;
  expect(JSON.parse(used)).toEqual(
    assessment?.results.map(({ requirement, verdict }) => [requirement, verdict]),
  );
});

test('packs what runs and nothing of how it is tested', () => {
  const out = npm(packageFolder, 'pack', '--ignore-scripts', '--dry-run', '--json');
  // sound: as above
  const [packed] = JSON.parse(out) as { files: { path: string }[] }[];
  const files = (packed?.files ?? []).map(({ path }) => path);
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'dist/bin/clausewise.js', 'dist/index.js', 'dist/index.d.ts']),
  );
  expect(
    files.filter(
      path =>
        /^(?:test|bench|scripts|node_modules)\/|\.(?:test|spec)\./u.test(path) &&
        !path.startsWith('examples/loop/tests/'),
    ),
  ).toEqual([]);
  const main = readFileSync(join(packageFolder, 'dist/bin/clausewise.js'), 'utf8');
  expect(main.split('\n')[0]).toBe('#!/usr/bin/env node');
});
