import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { workspace } from './workspace.ts';

const sound = join(packageFolder, 'examples/zsm-framework.yaml');
const violating = join(packageFolder, 'examples/violating/zsm-framework.yaml');
const date = ['--assessed-at', '2026-11-21'];

/** Writes the ICS of a descriptor in a format, and gives the folder that it is in. */
const filledIn = async (descriptor: string, format: string): Promise<string> => {
  const cwd = workspace();
  const args = ['ics', descriptor, '--standard', 'zsm014', '-f', format, '-o', 'ics', ...date];
  expect([0, 1]).toContain((await call(args, { cwd })).code);
  return cwd;
};

const review = (cwd: string, ...args: readonly string[]) =>
  call(['ics', '--read', 'ics', ...date, ...args], { cwd });

test.each(['md', 'xlsx', 'json'])(
  'what is filled in from a descriptor as %s comes to the same answer when it is read back',
  async format => {
    const good = await review(await filledIn(sound, format));
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/not met +0 fail, 0 error, 0 inconclusive/u);
    expect(good.stdout).toMatch(/at assurance\s+declared/u);
    const bad = await review(await filledIn(violating, format));
    expect(bad.code).toBe(1);
    expect(bad.stdout).toMatch(
      /is mandatory and answered `N`: a non-conformity\s+\(ics-mandatory-not-supported\)/u,
    );
  },
);

test('an ICS that nobody has filled in is inconclusive, never met', async () => {
  const cwd = workspace();
  expect((await call(['ics', '--standard', 'zsm014', '-o', 'ics', ...date], { cwd })).code).toBe(0);
  const blank = await review(cwd);
  expect(blank.code).toBe(3);
  expect(blank.stdout).toMatch(/16 results that gate are\s+inconclusive/u);
});

test('an answer that is changed by hand is found with its place', async () => {
  const cwd = await filledIn(sound, 'md');
  const file = join(cwd, 'ics');
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex(line => line.startsWith('| A.2/1 |'));
  const cells = (lines[at] ?? '').split(' | ');
  lines[at] = cells.map((cell, index) => (index === 4 ? 'N' : cell)).join(' | ');
  writeFileSync(file, lines.join('\n'));
  const run = await review(cwd);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain(`ics:${at + 1}:`);
});

test('a review is written as Markdown and JSON too', async () => {
  const cwd = await filledIn(violating, 'json');
  const md = await review(cwd, '-f', 'md');
  expect([md.code, md.stdout.split('\n')[0]]).toEqual([1, '# Static conformance review']);
  const json = await review(cwd, '-f', 'json', '-o', 'review.json');
  expect([json.code, json.stdout]).toEqual([1, '']);
  expect(JSON.parse(readFileSync(join(cwd, 'review.json'), 'utf8'))).toHaveProperty('reviews');
});

test.each([
  [['--read', 'ics', sound], 'takes no descriptor'],
  [['--standard', 'zsm014', '--clause', '4'], 'is about a whole standard'],
  [['-f', 'md'], 'there is an ICS for each of 5 standards'],
  [['--read', 'none'], 'could not be read'],
  [['--standard', 'zsm014', '-f', 'html'], 'unknown format `html`'],
  [['--read', 'other.json'], 'other.json'],
])('refuses %j with exit 2 and says why', async (args, message) => {
  const cwd = workspace({ 'other.json': '{"cover": {}, "items": []}' });
  const run = await call(['ics', ...args, ...date], { cwd });
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(message);
});

test('an ICS about a standard that is not known says which ones are', async () => {
  const cwd = await filledIn(sound, 'md');
  const file = join(cwd, 'ics');
  writeFileSync(file, readFileSync(file, 'utf8').replace('| zsm014 |', '| zsm041 |'));
  const run = await review(cwd);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('did you mean `zsm014`?');
});

test('the ICS of all standards go into a folder, a file each', async () => {
  const cwd = workspace();
  expect((await call(['ics', '-o', 'all', ...date], { cwd })).code).toBe(0);
  for (const id of ['x1452', 'zsm014', 'nsom', 'scp', 'q3-17'])
    expect([id, existsSync(join(cwd, 'all', `ics-${id}.md`))]).toEqual([id, true]);
});
