import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { pinned, sound, withEvidence } from './descriptors.ts';
import { checkFiles, checkIn, expectRefused } from './hostile.ts';
import { workspace } from './workspace.ts';

test.concurrent.each([
  ['../../etc/passwd', 'leads out of the evidence root'],
  ['a/../../b', 'leads out of the evidence root'],
  ['/etc/passwd', 'is absolute'],
  ['C:\\Windows\\win.ini', 'names a drive'],
  ['C:/Windows/win.ini', 'names a drive'],
  ['\\\\server\\share\\file', 'is written with `\\`'],
  ['file:///etc/passwd', 'is a URL'],
  ['http://169.254.169.254/latest/meta-data', 'is a URL'],
])('refuses the evidence path %s', async (path, reason) => {
  expectRefused(
    await checkFiles({ 'evidence.yaml': withEvidence(sound, path) }),
    `evidence.yaml:11:11: error: the evidence path \`${path}\` ${reason}; expected a file under the evidence root`,
  );
});

test.concurrent('refuses evidence that a link leads out of the evidence root to', async () => {
  const folder = workspace({ 'in/evidence.yaml': withEvidence(sound, 'report.txt'), 'secret.txt': 'secret' });
  symlinkSync('../secret.txt', join(folder, 'in/report.txt'));
  const run = await checkIn(folder, ['in']);
  expectRefused(
    run,
    'in/evidence.yaml:11:11: error: the evidence file `report.txt` leads out of the evidence root by a symbolic link',
  );
  expect(run.stdout).not.toContain('secret');
});

test.concurrent('refuses a pipe as evidence without waiting for who writes into it', async () => {
  const folder = workspace({ 'evidence.yaml': withEvidence(sound, 'pipe') });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expectRefused(
    await checkIn(folder, ['evidence.yaml']),
    'evidence.yaml:11:11: error: the evidence file `pipe` is not a regular file',
  );
});

interface Reading {
  readonly assessments: readonly {
    readonly evidence: readonly { readonly state: string; readonly sha256?: string }[];
  }[];
}

const readingOf = (stdout: string): Reading => JSON.parse(stdout) as Reading; // sound: held to its schema elsewhere

test.concurrent('takes evidence that is not there for missing, which is no error', async () => {
  const run = await checkFiles({ 'evidence.yaml': withEvidence(sound, 'report.txt') });
  expect(run.code).toBe(0);
  expect(readingOf(run.stdout).assessments[0]?.evidence).toMatchObject([{ state: 'missing' }]);
});

test.concurrent(
  'shows the digest of the very bytes that it judged, and finds that they are not those pinned',
  async () => {
    const run = await checkFiles({ 'evidence.yaml': pinned(sound, 'report.txt'), 'report.txt': 'altered' }, [
      'evidence.yaml',
    ]);
    expect(run.code).toBe(4);
    expect(readingOf(run.stdout).assessments[0]?.evidence).toMatchObject([
      { state: 'altered', sha256: createHash('sha256').update('altered').digest('hex') },
    ]);
  },
);

test.concurrent('judges the bytes that it hashed, though the file is swapped while it runs', async () => {
  const folder = workspace({
    'evidence.yaml': withEvidence(sound, 'report.txt').replace(
      'kind: document',
      "kind: artifact\n    probe: text == 'good'",
    ),
    'report.txt': 'good',
    'other.txt': 'evil',
  });
  const swapper = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const open = fs.openSync;
    fs.openSync = (path, ...rest) => {
      const file = open(path, ...rest);
      if (String(path).endsWith('report.txt')) {
        fs.renameSync(path, path + '.kept');
        fs.copyFileSync(path.replace('report', 'other'), path);
      }
      return file;
    };
    syncBuiltinESMExports();
    process.on('exit', () => fs.renameSync('report.txt.kept', 'report.txt'));`;
  const run = await checkIn(folder, ['evidence.yaml'], {
    node: ['--import', `data:text/javascript,${encodeURIComponent(swapper)}`],
  });
  expect(readingOf(run.stdout).assessments[0]?.evidence).toMatchObject([
    { state: 'unsettled', reason: 'the evidence file `report.txt` was changed while it was read' },
  ]);
});
