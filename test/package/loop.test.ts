import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { readTestRun } from '../../readers/results/read-test-run.ts';
import { packageFolder } from '../cli/built.ts';
import { call } from '../cli/call.ts';
import { workspace } from '../cli/workspace.ts';

const scope = ['--standard', 'zsm014', '--clause', '4.1.1'];
const descriptor = 'examples/loop/descriptor.yaml';
const tests = 'examples/loop/tests';
const committed = 'examples/loop/results.xml';

const casesOf = (file: string): readonly string[] => {
  const run = readTestRun('results.xml', readFileSync(resolve(packageFolder, file)));
  if (!run.ok) throw new TypeError(run.problems[0].message);
  return run.value.cases.map(({ title, outcome }) => `${outcome} ${title.at(-1) ?? ''}`);
};

test('the tests of the example are as clausewise leaves them, with what a person wrote in between', async () => {
  const args = ['--framework', 'vitest', ...scope, '--descriptor', descriptor, '-o', tests, '--dry-run'];
  const run = await call(['skeleton', ...args], { cwd: packageFolder });
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('unchanged') as string]);
  const text = readFileSync(join(packageFolder, tests, 'zsm014-4.test.ts'), 'utf8');
  expect(text).toContain('each change on record is followed by an evaluation within a day');
});

test('they run, and come to what the example has kept of an earlier run', () => {
  const results = join(workspace(), 'results.xml');
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--root', 'examples/loop', '--reporter=junit', `--outputFile=${results}`],
    ],
    { cwd: packageFolder, timeout: 60_000 },
  );
  expect(casesOf(results)).toEqual(casesOf(committed));
});

test('the matrix shows purpose, test, last result and verdict of each requirement, as the example has kept it', async () => {
  const given = ['--tests', tests, '--results', committed, '--assessed-at', '2026-11-21T23:59:59Z'];
  const run = await call(['matrix', descriptor, ...scope, ...given, '-f', 'md'], { cwd: packageFolder });
  expect(run.code).toBe(1);
  await expect(run.stdout).toMatchFileSnapshot(join(packageFolder, 'examples/loop/matrix.md'));
});
