import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { diskEvidence } from '../../cli/evidence-access.ts';

let folder = '';
let root = '';
const bytes = new TextEncoder().encode('An agreement.');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausewise-evidence-'));
  root = join(folder, 'root');
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'docs', 'agreement.txt'), bytes);
  writeFileSync(join(root, 'empty.txt'), '');
  symlinkSync('docs/agreement.txt', join(root, 'inside.txt'));
  symlinkSync('../secret.txt', join(root, 'outside.txt'));
  symlinkSync('..', join(root, 'up'));
  symlinkSync('loop.txt', join(root, 'loop.txt'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  writeFileSync(join(root, 'large.txt'), '');
  truncateSync(join(root, 'large.txt'), 10 * 1024 * 1024 + 1);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const open = (path: string, besides?: string) => diskEvidence(root).open(path, besides);
const problemOf = (path: string, besides?: string) => {
  const opened = open(path, besides);
  return opened.ok ? undefined : { code: opened.problems[0].code, message: opened.problems[0].message };
};

test.each([
  ['docs/agreement.txt', undefined, 'docs/agreement.txt'],
  ['agreement.txt', 'docs/other.txt', 'docs/agreement.txt'],
  ['../docs/agreement.txt', 'docs/other.txt', 'docs/agreement.txt'],
  ['inside.txt', undefined, 'inside.txt'],
])('%s beside %s is read', (path, besides, expected) => {
  expect(open(path, besides)).toEqual({ ok: true, value: { path: expected, bytes } });
});

test('an empty file is read', () => {
  expect(open('empty.txt')).toEqual({ ok: true, value: { path: 'empty.txt', bytes: new Uint8Array(0) } });
});

test('the root itself may be reached by a link', () => {
  symlinkSync(root, join(folder, 'linked-root'));
  expect(diskEvidence(join(folder, 'linked-root')).open('docs/agreement.txt').ok).toBe(true);
});

test.each([
  ['outside.txt', 'the evidence file `outside.txt` leads out of the evidence root by a symbolic link'],
  ['up/secret.txt', 'the evidence file `up/secret.txt` leads out of the evidence root by a symbolic link'],
  [
    'loop.txt',
    'the evidence file `loop.txt` can not be followed: too many symbolic links encountered (ELOOP)',
  ],
  ['docs', 'the evidence file `docs` is not a regular file'],
  ['pipe', 'the evidence file `pipe` is not a regular file'],
  [
    '../secret.txt',
    'the evidence path `../secret.txt` leads out of the evidence root; expected a file under the evidence root',
  ],
  ['/etc/passwd', 'the evidence path `/etc/passwd` is absolute; expected a file under the evidence root'],
])('%s is refused', (path, message) => {
  expect(problemOf(path)).toEqual({ code: 'evidence-refused', message });
});

test.each(['other.txt', 'nowhere/other.txt', 'empty.txt/other.txt'])('%s is missing', path => {
  expect(problemOf(path)).toEqual({
    code: 'evidence-missing',
    message: `there is no file \`${path}\` under the evidence root`,
  });
});

test('everything is missing under a root that is not there', () => {
  const opened = diskEvidence(join(folder, 'nowhere')).open('agreement.txt');
  expect(opened.ok || opened.problems[0].code).toBe('evidence-missing');
});

test('a root whose name only begins alike is another folder', () => {
  mkdirSync(join(folder, 'root-2'));
  writeFileSync(join(folder, 'root-2', 'secret.txt'), 'secret');
  symlinkSync('../root-2/secret.txt', join(root, 'sibling.txt'));
  expect(problemOf('sibling.txt')?.code).toBe('evidence-refused');
});

test('a file that is too large is not read', () => {
  expect(problemOf('large.txt')).toEqual({
    code: 'evidence-unreadable',
    message: 'the evidence file `large.txt` is 10485761 bytes long; at most 10485760 are read',
  });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read says so', () => {
  writeFileSync(join(root, 'locked.txt'), 'x');
  chmodSync(join(root, 'locked.txt'), 0);
  expect(problemOf('locked.txt')).toEqual({
    code: 'evidence-unreadable',
    message: 'the evidence file `locked.txt` can not be read: permission denied (EACCES)',
  });
});

test('a name that is too long says so', () => {
  expect(problemOf('a'.repeat(300))).toEqual({
    code: 'evidence-unreadable',
    message: `the evidence file \`${'a'.repeat(300)}\` can not be read: name too long (ENAMETOOLONG)`,
  });
});
