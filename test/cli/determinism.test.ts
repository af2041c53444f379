import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { byteFormats, textFormats as commands } from './formats.ts';
import { clausewise } from './run.ts';
import { workspace } from './workspace.ts';

const folders = ['secure-connecting.yaml', 'violating', 'security-monitoring-evidence'];
const inputs = [
  'secure-connecting.yaml',
  'violating/security-monitoring.yaml',
  'security-monitoring-evidence/descriptor.yaml',
];
const epoch = { SOURCE_DATE_EPOCH: '1795219200' };
const examplesFolder = join(packageFolder, 'examples');

/** A copy of the examples, laid in the order given, so that the folder lists them in another. */
const copyIn = (order: readonly string[]): string => {
  const folder = workspace();
  for (const name of order) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(examplesFolder, name), join(folder, name), { recursive: true });
  }
  return folder;
};

const elsewhere = [
  ['far east, in Swedish', { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }],
  ['far west, in Turkish', { TZ: 'Pacific/Midway', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['half an hour off, in German', { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
] as const;

/** `check` for a person and for a tool everywhere, the rest in one place each: a process for each takes its time. */
const travels = commands.map(([command, format], index) => {
  const isEverywhere = command === 'check' && (format === 'text' || format === 'json');
  return [command, format, isEverywhere ? elsewhere : [elsewhere[index % 3] ?? elsewhere[0]]] as const;
});

test.concurrent.each(travels)(
  'gives the same bytes from `%s` as %s in other time zones and locales',
  async (command, format, there) => {
    const args = [command, ...inputs, '-f', format];
    const here = await clausewise(args, { cwd: examplesFolder, env: epoch });
    expect(here.stdout.length).toBeGreaterThan(0);
    for (const [where, env] of there)
      expect([where, await clausewise(args, { cwd: examplesFolder, env: { ...epoch, ...env } })]).toEqual([
        where,
        here,
      ]);
  },
);

test.each(commands)(
  '[clausewise-p3] gives the same bytes from `%s` as %s from anywhere, in whatever order',
  async (command, format) => {
    const options = ['-f', format];
    const here = await call([command, ...inputs, ...options], { cwd: examplesFolder, env: epoch });
    const absolute = inputs.map(name => join(examplesFolder, name));
    const from = workspace();
    const others = {
      shuffled: call([command, ...inputs.toReversed(), ...options], { cwd: examplesFolder, env: epoch }),
      elsewhere: call([command, ...absolute, '--root', examplesFolder, ...options], {
        cwd: from,
        env: epoch,
      }),
      copied: call([command, ...inputs, ...options], { cwd: copyIn(folders.toReversed()), env: epoch }),
      dated: call([command, ...inputs, ...options, '--assessed-at', '2026-11-21T00:00:00Z'], {
        cwd: examplesFolder,
      }),
    };
    for (const [how, run] of Object.entries(others)) expect([how, await run]).toEqual([how, here]);
  },
);

test('gives the same bytes for a folder, in whatever order its files were made', async () => {
  const [one, other] = [copyIn(folders), copyIn(folders.toReversed())];
  const run = await call(['check', '.', '-f', 'json'], { cwd: one, env: epoch });
  expect(await call(['check', '.', '-f', 'json'], { cwd: other, env: epoch })).toEqual(run);
  expect(await call(['check', one, '--root', one, '-f', 'json'], { cwd: other, env: epoch })).toEqual(run);
});

test('keeps what is volatile in `run` alone', async () => {
  const args = ['check', 'secure-connecting.yaml', 'violating', '-f', 'json'];
  const [early, late] = await Promise.all(
    ['2026-11-21', '2026-11-22'].map(date => call([...args, '--assessed-at', date], { cwd: examplesFolder })),
  );
  const withoutRun = (text = '{}'): unknown => ({ ...(JSON.parse(text) as object), run: undefined }); // sound: an object
  expect(early?.stdout).not.toBe(late?.stdout);
  expect(withoutRun(early?.stdout)).toEqual(withoutRun(late?.stdout));
});

// @verifies clausewise-p3
test('lists catalogue, standards and schema the same everywhere', async () => {
  for (const args of [
    ['requirements'],
    ['requirements', '-f', 'json'],
    ['standards', '-f', 'json'],
    ['schema'],
  ]) {
    const here = await clausewise(args, { cwd: packageFolder });
    expect(await clausewise(args, { cwd: workspace(), env: elsewhere[1][1] })).toEqual(here);
  }
});

test.each(byteFormats)('gives the same bytes from `%s` as %s', async (command, format) => {
  const folder = workspace();
  const written = async (name: string, paths: readonly string[], env: object): Promise<Buffer> => {
    const file = join(folder, name);
    const run = await call([command, ...paths, '-f', format, '-o', file], {
      cwd: examplesFolder,
      env: { ...epoch, ...env },
    });
    expect([0, 1, 3]).toContain(run.code);
    return readFileSync(file);
  };
  const here = await written('here', inputs, {});
  expect(here.length).toBeGreaterThan(1000);
  const [, [, there]] = elsewhere;
  expect((await written('there', inputs.toReversed(), there)).equals(here)).toBe(true);
});
