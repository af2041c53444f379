import { expect, test } from 'vitest';

import { call } from './call.ts';
import { workspace } from './workspace.ts';

const account = async (text: string | Uint8Array, ...args: readonly string[]): ReturnType<typeof call> =>
  call(['account', 'text.txt', '--standard', 'x1452', ...args], { cwd: workspace({ 'text.txt': text }) });

test('refuses a standard that it does not know, and a missing one', async () => {
  const cwd = workspace({ 'text.txt': 'Ships sail.' });
  const unknown = await call(['account', 'text.txt', '--standard', 'x1453'], { cwd });
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toContain('unknown standard `x1453`, did you mean `x1452`?');
  expect((await call(['account', 'text.txt'], { cwd })).code).toBe(2);
});

test('refuses a file that is not there, and one that is no text', async () => {
  const missing = await call(['account', 'none.txt', '--standard', 'x1452'], { cwd: workspace() });
  expect([missing.code, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain('`none.txt` could not be read');
  const binary = await account(Uint8Array.of(0x61, 0x0a, 0xff));
  expect([binary.code, binary.stdout]).toEqual([2, '']);
  expect(binary.stderr).toContain(
    'text.txt:2:1: error: the bytes from offset 2 on (0xff) are not valid UTF-8',
  );
});

test('refuses an unknown format', async () => {
  expect(await account('Ships sail.', '-f', 'csv')).toMatchObject({ code: 2, stdout: '' });
});

test('says of a file without statements that nothing was looked at, and exits 5', async () => {
  const run = await account(' \n\n');
  expect(run.code).toBe(5);
  expect(run.stdout).toContain('the file has no statement, so that nothing was looked at');
});

test('says of another text that it is one, and exits 5', async () => {
  const run = await account('Ships sail.\n');
  expect(run.code).toBe(5);
  expect(run.stdout).toContain('another text');
});

test('reads the standard input and writes to a file', async () => {
  const cwd = workspace();
  const args = ['account', '-', '--standard', 'x1452', '-f', 'json', '-o', 'account.json'];
  expect(await call(args, { cwd, stdin: 'Ships sail.\n' })).toEqual({ code: 5, stdout: '', stderr: '' });
});

test('does not write over the copy that it read', async () => {
  const run = await account('Ships sail.\n', '-o', 'text.txt');
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('`text.txt` is one of the inputs')]);
});

test('exits 1 where part of the text is known', async () => {
  const cwd = workspace({ 'text.txt': 'Scope\nIt is unknown.\nSummary\nIt is unknown too.\n' });
  const run = await call(['account', 'text.txt', '--standard', 'nsom', '-f', 'json'], { cwd });
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ answer: 'open', counts: { statements: 4, accounted: 2 } });
});
