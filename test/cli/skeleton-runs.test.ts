import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';

/** Inside the package, so that what the skeletons import is found as it is where the package is installed. */
const folder = join(packageFolder, 'skeleton-runs');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Emits the skeletons of clause 9 for a descriptor, runs them, and tells which tests passed and which failed. */
const outcome = async (descriptor: string): Promise<Readonly<Record<string, string>>> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const emitted = await call(
    [
      'skeleton',
      ...['--framework', 'vitest'],
      ...['--standard', 'x1452'],
      '--clause',
      '9.1.1',
      '--descriptor',
      join(packageFolder, descriptor),
      '-o',
      join(folder, 'test'),
    ],
    { cwd: packageFolder },
  );
  expect(emitted.code).toBe(0);
  const vitest = join(packageFolder, 'node_modules/vitest/vitest.mjs');
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--reporter', 'json'], {
    encoding: 'utf8',
  });
  // sound: the shape of the runner's JSON report
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    readonly testResults: readonly {
      readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
    }[];
  };
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return Object.fromEntries(tests.map(({ title, status }) => [title.split(' ')[0] ?? '', status]));
};

const passing = {
  looks: 'passed',
  '[x1452-9.1.1-1@1]': 'passed',
  '[x1452-9.1.1-2@1]': 'passed',
  '[x1452-9.1.1-3@1]': 'passed',
  '[x1452-9.1.1-4@1]': 'passed',
  '[x1452-9.1.1-5@1]': 'passed',
  '[x1452-9.1.1-6@1]': 'passed',
};

test('emitted skeletons run, and pass on a conforming descriptor', async () => {
  expect(await outcome('examples/secure-connecting.yaml')).toEqual(passing);
});

test('emitted skeletons fail where the descriptor does', async () => {
  expect(await outcome('examples/violating/secure-connecting.yaml')).toEqual({
    ...passing,
    '[x1452-9.1.1-1@1]': 'failed',
  });
});
