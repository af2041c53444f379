import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { sound } from './descriptors.ts';
import { checkFiles, checkIn, expectRefused } from './hostile.ts';
import { workspace } from './workspace.ts';

test.concurrent('refuses a symbolic link, and reads it with --follow-symlinks', async () => {
  const folder = workspace({ 'real.yaml': sound });
  symlinkSync('real.yaml', join(folder, 'link.yaml'));
  expectRefused(await checkIn(folder, ['link.yaml']), 'clausewise: error: `link.yaml` is a symbolic link');
  const followed = await checkIn(folder, ['--follow-symlinks', 'link.yaml']);
  expect({ code: followed.code, stderr: followed.stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent('follows no link out of the root', async () => {
  const folder = workspace({ 'outside.yaml': sound, 'inside/sound.yaml': sound });
  symlinkSync('../outside.yaml', join(folder, 'inside/link.yaml'));
  const run = await checkIn(join(folder, 'inside'), ['--follow-symlinks', 'link.yaml']);
  expectRefused(run, 'clausewise: error: `link.yaml` is a symbolic link that leads out of the root');
  const wider = await checkIn(join(folder, 'inside'), ['--follow-symlinks', '--root', '..', 'link.yaml']);
  expect({ code: wider.code, stderr: wider.stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent('refuses a link that leads nowhere, and links that lead to each other', async () => {
  const folder = workspace();
  symlinkSync('gone.yaml', join(folder, 'dangling.yaml'));
  symlinkSync('b.yaml', join(folder, 'a.yaml'));
  symlinkSync('a.yaml', join(folder, 'b.yaml'));
  expectRefused(
    await checkIn(folder, ['dangling.yaml', 'a.yaml']),
    'clausewise: error: `a.yaml` is a symbolic link',
    'clausewise: error: `dangling.yaml` is a symbolic link',
  );
  expectRefused(
    await checkIn(folder, ['--follow-symlinks', 'dangling.yaml', 'a.yaml']),
    'clausewise: error: `a.yaml` could not be read: too many symbolic links encountered (ELOOP)',
    'clausewise: error: `dangling.yaml` could not be read: no such file or directory (ENOENT)',
  );
});

test.concurrent('refuses a named pipe without waiting for who writes into it', async () => {
  const folder = workspace();
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  symlinkSync('pipe.yaml', join(folder, 'link.yaml'));
  expectRefused(
    await checkIn(folder, ['--follow-symlinks', 'pipe.yaml']),
    'clausewise: error: `pipe.yaml` is not a regular file',
  );
  expectRefused(
    await checkIn(folder, ['--follow-symlinks', 'link.yaml']),
    'clausewise: error: `link.yaml` is not a regular file',
  );
});

test.concurrent('refuses devices, also through a link', async () => {
  const folder = workspace();
  symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
  expectRefused(
    await checkIn(folder, ['/dev/zero', '/dev/null']),
    'clausewise: error: `/dev/null` is not a regular file',
    'clausewise: error: `/dev/zero` is not a regular file',
  );
  expectRefused(
    await checkIn(folder, ['--follow-symlinks', '--root', '/', 'zero.yaml']),
    `clausewise: error: \`${folder.slice(1)}/zero.yaml\` is not a regular file`,
  );
});

test.concurrent('refuses a link to a folder under the name of a descriptor', async () => {
  const folder = workspace({ 'sub/sound.yaml': sound });
  symlinkSync('sub', join(folder, 'link.yaml'));
  expectRefused(
    await checkIn(folder, ['--follow-symlinks', 'link.yaml']),
    'clausewise: error: `link.yaml` is a folder',
  );
});

test.concurrent(
  'says of a folder what in it was not read, and reads links in it where they are to be followed',
  async () => {
    const folder = workspace({ 'all/real.yaml': sound, 'other.yaml': sound });
    symlinkSync('../other.yaml', join(folder, 'all/link.yaml'));
    execFileSync('mkfifo', [join(folder, 'all/pipe.yaml')]);
    const run = await checkIn(folder, ['all']);
    expect({ code: run.code, stderr: run.stderr }).toEqual({
      code: 0,
      stderr:
        'clausewise: note: 2 of the names in the folder `all` are links or no regular files and were not read; links are with --follow-symlinks\n',
    });
    const followed = await checkIn(folder, ['--follow-symlinks', 'all']);
    expect(JSON.parse(followed.stdout)).toMatchObject({
      assessments: [{ descriptor: 'all/link.yaml' }, { descriptor: 'all/real.yaml' }],
    });
  },
);

test.concurrent(
  'reports a name that is not UTF-8, named or found in a folder, and never skips it',
  async () => {
    const folder = workspace({ 'sound.yaml': sound });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]),
      sound,
    );
    const run = await checkIn(folder, ['.']);
    expectRefused(
      run,
      'clausewise: error: `caf\uFFFD.yaml` could not be read: no such file or directory (ENOENT)',
    );
    expect(run.stderr).toContain('\n  rename it: its name is not UTF-8, and such names can not be opened\n');
    expectRefused(
      await checkIn(folder, ['caf\uFFFD.yaml']),
      'clausewise: error: `caf\uFFFD.yaml` could not be read: no such file or folder',
    );
    const globbed = await checkIn(folder, ['*.yaml']);
    expect(globbed.code).toBe(2);
  },
);

test.concurrent('refuses a path that is too long', async () => {
  const long = `${'a/'.repeat(3_000)}b.yaml`;
  expectRefused(
    await checkFiles({}, [long]),
    `clausewise: error: \`${long}\` could not be read: name too long (ENAMETOOLONG)`,
  );
});

test.concurrent('reads a file deep down in folders', async () => {
  const folder = workspace();
  const deep = join(folder, ...Array.from({ length: 200 }, () => 'below'));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, 'sound.yaml'), sound);
  const run = await checkIn(folder, ['.']);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
});
