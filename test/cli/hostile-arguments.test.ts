import { expect, test } from 'vitest';

import { sound } from './descriptors.ts';
import { checkFiles, checkIn, expectRefused } from './hostile.ts';
import { expectHarmless, measured } from './run.ts';
import { workspace } from './workspace.ts';

test.concurrent(
  'takes a name that begins with `-` for an option, and after `--` or behind `./` for a file',
  async () => {
    const folder = workspace({ '-x.yaml': sound, '--output.yaml': sound });
    expect((await checkIn(folder, ['-x.yaml'])).code).toBe(2);
    for (const args of [
      ['--', '-x.yaml', '--output.yaml'],
      ['./-x.yaml', './--output.yaml'],
    ]) {
      const run = await checkIn(folder, args);
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(run.stdout)).toMatchObject({
        assessments: [{ descriptor: '--output.yaml' }, { descriptor: '-x.yaml' }],
      });
    }
  },
);

test.concurrent('takes `@file` for the name of a file, not for a file of arguments', async () => {
  const folder = workspace({ '@list.yaml': sound, 'list.yaml': '--help\n' });
  expect((await checkIn(folder, ['@list.yaml'])).code).toBe(0);
  expectRefused(
    await checkIn(folder, ['@none']),
    'clausewise: error: `@none` could not be read: no such file or folder',
  );
});

test.concurrent('takes a name with the characters of a glob for the file that has it', async () => {
  const run = await checkFiles({ '[a]{b}*?.yaml': sound, 'a.yaml': '' }, ['[a]{b}*?.yaml']);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent('does not follow a shell that is hidden in a name', async () => {
  const name = '$(touch pwned);`touch pwned`.yaml';
  const run = await checkFiles({ [name]: sound }, [name]);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent.each([
  [['check', '--formt', 'json', 'x'], "error: unknown option '--formt'\n(Did you mean --format?)"],
  [['chek', 'x'], "error: unknown command 'chek'\n(Did you mean check?)"],
  [['check', 'x', '--format', 'jsn'], 'clausewise: error: unknown format `jsn`, did you mean `json`?'],
  [
    ['check', 'x', '--standard', 'x1453'],
    'clausewise: error: unknown standard `x1453`, did you mean `x1452`?',
  ],
  [
    ['check', 'x', '--requirement', 'x1452-7.1.2-99'],
    'clausewise: error: unknown requirement `x1452-7.1.2-99`, did you mean `x1452-7.1.2-9`?',
  ],
])('refuses %j, naming the nearest that there is', async (args, message) => {
  const run = await measured(args, { cwd: workspace({ x: sound }) });
  expectHarmless(run);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
  expect(run.stderr).toContain(`${message}\n`);
});

test.concurrent('shows no control character of an argument that it objects to', async () => {
  for (const args of [
    ['check', '--\u001b[31mred'],
    ['\u001b]8;;http://evil.example\u0007check'],
    ['check', 'x', '--format', '\u001b[2J'],
    ['check', '\u001b2J\r\n::error::forged'],
    ['check', 'x', '--gate', '\u202Erequired=pass'],
    ['check', 'x', '--assessed-at', '\u001b[2J'],
  ]) {
    const run = await measured(args, { cwd: workspace({ x: sound }) });
    expectHarmless(run);
    expect(run.code).toBe(2);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/(?!\n)\p{Cc}|\u202e|^::/mu);
  }
});
