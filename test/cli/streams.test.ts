import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { command, packageFolder } from './built.ts';
import { call } from './call.ts';
import { failing, invalid, sound } from './descriptors.ts';
import { clausewise } from './run.ts';
import { listing, workspace } from './workspace.ts';

test.concurrent.each([
  ['json', (text: string): unknown => JSON.parse(text)],
  ['sarif', (text: string): unknown => JSON.parse(text)],
  ['junit', (text: string): unknown => /^<\?xml[^]*<\/testsuites>\n$/u.exec(text)],
  ['github', (text: string): unknown => /^(?:::(?:error|warning|notice) [^\n]+\n)+$/u.exec(text)],
])(
  'keeps the standard output for the result as %s, and the error stream for the rest',
  async (format, parse) => {
    const cwd = workspace({ 'a.yaml': sound, 'b.yaml': invalid, 'in/c.yaml': 'x: 1' });
    const run = await clausewise(['check', 'a.yaml', 'b.yaml', 'in', '-f', format], { cwd });
    expect(parse(run.stdout)).not.toBeNull();
    expect(run.code).toBe(2);
    expect(run.stderr.split('\n').filter(line => line.startsWith('b.yaml:3:1: error: '))).toHaveLength(1);
    expect(run.stderr).toContain('clausewise: note: ');
  },
);

/** Runs a line of shell over the command, with its exit code in a file. */
const inShell = (
  line: string,
  cwd: string,
): { readonly code: string; readonly stderr: string; readonly stdout: string } => {
  const { stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd,
    env: { PATH: process.env['PATH'], NODE: process.execPath, MAIN: command() },
    encoding: 'utf8',
  });
  return { code: stdout.split('\n').at(-2) ?? '', stdout, stderr };
};

test('keeps the answer of the gate where nobody reads the output to its end, and says nothing of it', () => {
  const cwd = workspace({ 'failing.yaml': failing });
  for (const format of ['text', 'json', 'sarif'])
    for (const reader of ['head -1 >/dev/null', 'true'])
      expect(
        inShell(
          `{ { "$NODE" "$MAIN" check failing.yaml -f ${format}; echo $? >&3; } | ${reader}; } 3>&1`,
          cwd,
        ),
      ).toMatchObject({ code: '1', stderr: '' });
});

test('keeps the answer of the gate where there is no output at all', () => {
  const cwd = workspace({ 'failing.yaml': failing, 'sound.yaml': sound });
  expect(inShell('"$NODE" "$MAIN" check failing.yaml >&- 2>&-; echo $?', cwd)).toMatchObject({ code: '1' });
  expect(inShell('"$NODE" "$MAIN" check missing.yaml -f json 2>&1 >&- | true; echo done', cwd)).toMatchObject(
    { code: 'done' },
  );
  expect(inShell('"$NODE" "$MAIN" check sound.yaml <&- >/dev/null; echo $?', cwd)).toMatchObject({
    code: '0',
    stderr: '',
  });
});

test('writes all of a long output through a slow pipe', async () => {
  const many = Array.from({ length: 20 }, (_, i) => [`d${i}.yaml`, failing]);
  const cwd = workspace(Object.fromEntries(many) as Record<string, string>); // sound: pairs of a name and a text
  const piped = inShell('"$NODE" "$MAIN" check . -f json | { sleep 1; wc -c; }', cwd).stdout.trim();
  const { stdout } = await call(['check', '.', '-f', 'json'], { cwd });
  expect(Number(piped)).toBeGreaterThan(200_000);
  // The date differs, its length does not.
  expect(Number(piped)).toBe(Buffer.byteLength(stdout));
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '[clausewise-p4] ends by %s in the middle of its work, and leaves nothing half done',
  async signal => {
    const many = Array.from({ length: 3_000 }, (_, i) => [`in/d${i}.yaml`, `${sound}# ${i}\n`]);
    const cwd = workspace({ ...(Object.fromEntries(many) as Record<string, string>), 'r.json': 'old' }); // sound: as above
    const before = listing(cwd);
    const child = spawn(process.execPath, [command(), 'check', 'in', '-f', 'json', '-o', 'r.json'], { cwd });
    const ended = new Promise<unknown>(resolve => {
      child.on('close', (code, by) => {
        resolve([code, by]);
      });
    });
    setTimeout(() => child.kill(signal), 700);
    expect(await ended).toEqual([null, signal]);
    expect(listing(cwd)).toEqual(before);
  },
);

/** The built command in a copy of which one part is replaced. */
const brokenCopy = (part: string, text: string): string => {
  const folder = workspace();
  cpSync(join(packageFolder, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(packageFolder, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'work'));
  writeFileSync(join(folder, 'work/sound.yaml'), sound);
  const [file = ''] = readdirSync(join(folder, 'dist/bin')).filter(name => name.startsWith(`${part}-`));
  writeFileSync(join(folder, 'dist/bin', file), text);
  return folder;
};

test.concurrent.each([
  ['throws', 'export const checkJson = () => { throw new Error("broken on purpose"); };', 70],
  [
    'rejects out of sight',
    'export const checkJson = () => { void Promise.reject(new Error("broken on purpose")); return new Promise(() => {}); };',
    70,
  ],
  ['throws what is no error', 'export const checkJson = () => { throw "broken on purpose"; };', 70],
  ['does not load', 'export const checkJson = ; // broken on purpose', 70],
  ['lacks what it should have', 'export const other = "broken on purpose";', 70],
  ['exhausts the stack', 'export const checkJson = () => checkJson() + "broken on purpose";', 70],
])('ends with 70 where a part of it %s, and not as if the gate had answered', async (_, text, code) => {
  const folder = brokenCopy('check-json', text);
  const run = await clausewise(['check', 'sound.yaml', '-f', 'json', '-o', 'r.json'], {
    cwd: join(folder, 'work'),
    main: join(folder, 'dist/bin/clausewise.js'),
  });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
  expect(run.stderr).toMatch(/^clausewise: internal error, please report it with what you ran\n/u);
  expect(Object.keys(listing(join(folder, 'work')))).toEqual(['sound.yaml']);
});

test.concurrent('ends with neither 0 nor 1 where it waits for what never comes', async () => {
  const folder = brokenCopy('check-json', 'export const checkJson = () => new Promise(() => {});');
  const run = await clausewise(['check', 'sound.yaml', '-f', 'json'], {
    cwd: join(folder, 'work'),
    main: join(folder, 'dist/bin/clausewise.js'),
  });
  expect([13, 70]).toContain(run.code);
  expect(run.stdout).toBe('');
});
