import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { call, type Called } from './call.ts';
import { failing, pinned, sound, withEvidence } from './descriptors.ts';
import { listing, workspace } from './workspace.ts';

/** What is refused leaves everything as it was. */
const refusedIn = async (cwd: string, args: readonly string[]): Promise<string> => {
  const before = listing(cwd);
  const { code, stdout, stderr } = await call(args, { cwd });
  expect({ code, stdout, after: listing(cwd) }).toEqual({ code: 2, stdout: '', after: before });
  return stderr.replaceAll(cwd, '.');
};

const checkInto = (output: string, ...paths: readonly string[]): readonly string[] => [
  'check',
  ...paths,
  '-f',
  'json',
  '-o',
  output,
];

test('writes the same bytes to a file as to the standard output, and the gate answers as ever', async () => {
  const cwd = workspace({ 'failing.yaml': failing });
  const printed = await call(['check', 'failing.yaml', '-f', 'json'], { cwd });
  const written = await call(checkInto('out/new/result.json', 'failing.yaml'), { cwd });
  expect(written).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(readFileSync(join(cwd, 'out/new/result.json'), 'utf8')).toBe(printed.stdout);
  expect(Object.keys(listing(cwd))).toEqual(['failing.yaml', 'out', 'out/new', 'out/new/result.json']);
});

// @verifies clausewise-p4
test('replaces an earlier result, and sweeps up what a run that was killed had left of it', async () => {
  const cwd = workspace({
    'sound.yaml': sound,
    'r.json': 'old',
    '.r.json.4711.tmp': 'half',
    '.other.json.4711.tmp': 'kept',
  });
  expect((await call(checkInto('r.json', 'sound.yaml'), { cwd })).code).toBe(0);
  expect(Object.keys(listing(cwd))).toEqual(['.other.json.4711.tmp', 'r.json', 'sound.yaml']);
  expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toMatch(/^\{/u);
});

test('does not write where something else than a file of its own is', async () => {
  const cwd = workspace({ 'sound.yaml': sound, 'real.json': 'real', 'first.json': 'both' });
  mkdirSync(join(cwd, 'folder'));
  symlinkSync('real.json', join(cwd, 'link.json'));
  symlinkSync('gone.json', join(cwd, 'dangling.json'));
  linkSync(join(cwd, 'first.json'), join(cwd, 'second.json'));
  const said = async (output: string): Promise<string> => refusedIn(cwd, checkInto(output, 'sound.yaml'));
  expect(await said('folder')).toBe('clausewise: error: `./folder` is there and is not a file\n');
  expect(await said('link.json')).toBe(
    'clausewise: error: `./link.json` is a symbolic link\n  name the file itself\n',
  );
  expect(await said('dangling.json')).toBe(
    'clausewise: error: `./dangling.json` is a symbolic link\n  name the file itself\n',
  );
  expect(await said('second.json')).toBe(
    'clausewise: error: `./second.json` has a second name (a hard link)\n  name a new file\n',
  );
  expect(await said('sound.yaml/r.json')).toBe(
    'clausewise: error: could not write `./sound.yaml/r.json`: not a directory (ENOTDIR)\n',
  );
});

test('names path and reason where the folder can not be written to', async () => {
  const cwd = workspace({ 'sound.yaml': sound });
  const said = await refusedIn(cwd, checkInto('/proc/clausewise/r.json', 'sound.yaml'));
  expect(said).toMatch(
    /^clausewise: error: could not write `\/proc\/clausewise\/r\.json`: no such file or directory \(ENOENT\)\n$/u,
  );
});

test.each([
  ['by its name', ['check', 'a.yaml', '-o', 'a.yaml']],
  ['by another name', ['check', 'a.yaml', '-o', './sub/../a.yaml']],
  ['found in a folder', ['check', '.', '-o', 'a.yaml']],
  ['found by a glob', ['check', '*.yaml', '-o', 'a.yaml']],
  ['that is invalid', ['check', '.', '-o', 'invalid.yaml']],
  ['read through a link', ['check', '--follow-symlinks', 'link.yaml', '-o', 'a.yaml']],
  ['by `report`', ['report', '.', '-o', 'a.yaml']],
  ['by `matrix`', ['matrix', '.', '-o', 'a.yaml']],
  ['by `explain`', ['explain', 'x1452-9.1.1-1', 'a.yaml', '-o', 'a.yaml']],
  ['on a dry run', ['check', 'a.yaml', '-o', 'a.yaml', '--dry-run']],
])('does not write over an input %s', async (_, args) => {
  const cwd = workspace({ 'a.yaml': sound, 'invalid.yaml': 'clausewise: 2\n' });
  symlinkSync('a.yaml', join(cwd, 'link.yaml'));
  const output = args[args.indexOf('-o') + 1] ?? '';
  expect(await refusedIn(cwd, args)).toContain(
    `clausewise: error: \`${output}\` is one of the inputs\n  name another output file\n`,
  );
});

test('does not write over evidence', async () => {
  const cwd = workspace({ 'in/a.yaml': withEvidence(sound, 'report.txt'), 'in/report.txt': 'evidence' });
  expect(await refusedIn(cwd, ['check', 'in/a.yaml', '-o', 'in/report.txt'])).toBe(
    'clausewise: error: `in/report.txt` is one of the inputs\n  name another output file\n',
  );
});

const dryRuns: readonly (readonly [readonly string[], number, string])[] = [
  [['check', 'sound.yaml', '-o', 'r.txt'], 0, 'clausewise: would write r.txt ('],
  [['check', 'sound.yaml'], 0, ''],
  [['report', 'failing.yaml', '-o', 'r.md'], 1, 'clausewise: would write r.md ('],
  [['matrix', '-o', 'm.csv', '-f', 'csv'], 0, 'clausewise: would write m.csv ('],
  [['requirements', '-o', 'r.json'], 0, 'clausewise: would write r.json ('],
  [['standards', '-o', 's.txt'], 0, 'clausewise: would write s.txt ('],
  [['schema', '-o', 's.json'], 0, 'clausewise: would write s.json ('],
  [['explain', 'x1452-9.1.1-1', '-o', 'e.txt'], 0, 'clausewise: would write e.txt ('],
  [['skeleton', '-o', 'tests', '--clause', '9'], 0, 'clausewise: would write '],
  [['init'], 0, 'clausewise: would write clausewise.yaml'],
];

test.each(dryRuns)('writes nothing when %j is run dry, and answers the same', async (args, code, said) => {
  const cwd = workspace({ 'sound.yaml': sound, 'failing.yaml': failing });
  const before = listing(cwd);
  const run = await call([...args, '--dry-run'], { cwd });
  expect({ code: run.code, stdout: run.stdout, after: listing(cwd) }).toEqual({
    code,
    stdout: '',
    after: before,
  });
  expect(run.stderr.slice(0, said.length)).toBe(said);
});

const colour = '\u001b[';

test('colours on a terminal that wants colours, and nowhere else', async () => {
  const cwd = workspace({ 'failing.yaml': failing });
  const run = (
    env: Readonly<Record<string, string>>,
    isTerminal: boolean,
    ...args: readonly string[]
  ): Promise<Called> => call(['check', 'failing.yaml', ...args], { cwd, env, isTerminal });
  expect((await run({}, true)).stdout).toContain(colour);
  expect((await run({}, false)).stdout).not.toContain(colour);
  expect((await run({ FORCE_COLOR: '1' }, false)).stdout).not.toContain(colour);
  expect((await run({ NO_COLOR: '1' }, true)).stdout).not.toContain(colour);
  expect((await run({ NO_COLOR: '' }, true)).stdout).toContain(colour);
  expect((await run({}, true, '-f', 'json')).stdout).not.toContain(colour);
  await run({}, true, '-o', 'r.txt');
  expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).not.toContain(colour);
});

test('says only what stops the gate where it is to be quiet, and still what could not be read', async () => {
  const cwd = workspace({ 'failing.yaml': failing, 'altered.yaml': pinned(sound, 'r.txt'), 'r.txt': '' });
  const quiet = await call(['check', 'failing.yaml', '-q'], { cwd });
  const loud = await call(['check', 'failing.yaml'], { cwd });
  expect(quiet.code).toBe(1);
  expect(quiet.stdout.match(/^failing\.yaml:\d+:\d+: fail x1452-9\.1\.1-\d: /gmu)).toHaveLength(6);
  expect(quiet.stdout.length).toBeLessThan(loud.stdout.length);
  const missing = await call(['check', 'missing.yaml', '-q'], { cwd });
  expect(`${missing.stdout}${missing.stderr}`).toContain(
    '`missing.yaml` could not be read: no such file or folder',
  );
});
