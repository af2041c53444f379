import { expect, test } from 'vitest';

import { call } from './call.ts';
import { head, sound } from './descriptors.ts';
import { workspace } from './workspace.ts';

const usageOf = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const run = await call(args, { cwd: workspace({ 'sound.yaml': sound }), env });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
  return run.stderr;
};

test.each([
  [['chek'], "error: unknown command 'chek'\n(Did you mean check?)"],
  [['--verson'], "error: unknown option '--verson'\n(Did you mean --version?)"],
  [['report', '--quite', 'x'], "error: unknown option '--quite'\n(Did you mean --quiet?)"],
  [['check'], "error: missing required argument 'path'"],
  [['explain'], "error: missing required argument 'id'"],
  [['standards', 'x1452'], "error: too many arguments for 'standards'. Expected 0 arguments but got 1."],
  [['check', 'x', '-o'], "error: option '-o, --output <path>' argument missing"],
])('refuses %j', async (args, message) => {
  expect(await usageOf(args)).toBe(`${message}\n(clausewise --help lists commands and options)\n`);
});

test.each([
  [['check', 'sound.yaml', '-f', 'sarf'], 'unknown format `sarf`, did you mean `sarif`?'],
  [['report', 'sound.yaml', '-f', 'htm'], 'unknown format `htm`, did you mean `html`?'],
  [['matrix', '-f', 'csw'], 'unknown format `csw`, did you mean `csv`?'],
  [['requirements', '-f', 'jsom'], 'unknown format `jsom`, did you mean `json`?'],
  [['standards', '-f', 'txt'], 'unknown format `txt`, did you mean `text`?'],
  [['schema', 'requirement'], 'unknown schema `requirement`, did you mean `requirements`?'],
  [
    ['requirements', '--obligation', 'recomended'],
    'unknown obligation `recomended`, did you mean `recommended`?',
  ],
  [['requirements', '--standard', 'X1452'], 'unknown standard `X1452`, did you mean `x1452`?'],
  [['explain', 'x1452-9.1.1-l'], 'unknown requirement `x1452-9.1.1-l`, did you mean `x1452-9.1.1-1`?'],
  [['skeleton', '--framework', 'vites', '-o', 'x'], 'unknown framework `vites`, did you mean `vitest`?'],
  [
    ['init', '--service', 'security-monitorng'],
    'unknown service `security-monitorng`, did you mean `security-monitoring`?',
  ],
  [['requirements', '--standard', '__proto__'], 'unknown standard `__proto__`'],
  [['requirements', '--standard', 'constructor'], 'unknown standard `constructor`'],
])('refuses %j, naming the nearest that there is', async (args, message) => {
  expect((await usageOf(args)).split('\n')[0]).toBe(`clausewise: error: ${message}`);
});

test('takes a path that a list option has swallowed for what it is', async () => {
  expect(await usageOf(['check', 'sound.yaml', '--clause', '7', 'other.yaml'])).toBe(
    'clausewise: error: expected the number of a clause, found `other.yaml`\n' +
      '  e.g. --clause 7.1.2; put paths before options that take a list, or after --\n',
  );
  expect(
    (await usageOf(['check', 'sound.yaml', '--requirement', 'x1452-9.1.1-1', 'other.yaml'])).split('\n')[0],
  ).toBe('clausewise: error: unknown requirement `other.yaml`');
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '21.11.2026',
  'now',
  '',
  '2026-11-21T08:00:00',
  '2026-11-21 08:00:00Z',
  '2026-11-21T25:00:00Z',
])('refuses the assessment date `%s`', async date => {
  expect((await usageOf(['check', 'sound.yaml', '--assessed-at', date])).split('\n')[0]).toBe(
    `clausewise: error: expected --assessed-at to be a date or an RFC 3339 instant with its zone, found \`${date}\``,
  );
});

test.each(['-1', '1.5', 'today', '123456789012'])('refuses SOURCE_DATE_EPOCH=%s', async epoch => {
  expect((await usageOf(['check', 'sound.yaml'], { SOURCE_DATE_EPOCH: epoch })).split('\n')[0]).toBe(
    `clausewise: error: expected SOURCE_DATE_EPOCH to be whole seconds since 1970, found \`${epoch}\``,
  );
});

test.each([
  [['--assessed-at', '2026-01-02'], {}, '2026-01-02T00:00:00Z'],
  [['--assessed-at', '2026-01-02T03:04+05:30'], {}, '2026-01-01T21:34:00Z'],
  [['--assessed-at', '2024-02-29T12:00:00.999Z'], { SOURCE_DATE_EPOCH: '0' }, '2024-02-29T12:00:00Z'],
  [[], { SOURCE_DATE_EPOCH: '1700000000' }, '2023-11-14T22:13:20Z'],
  [[], { SOURCE_DATE_EPOCH: '' }, '2026-11-21T00:00:00Z'],
  [[], {}, '2026-11-21T00:00:00Z'],
])('assesses as of what %j and %j say', async (args, env, expected) => {
  const run = await call(['check', 'sound.yaml', '-f', 'json', ...args], {
    cwd: workspace({ 'sound.yaml': sound }),
    env,
  });
  expect(JSON.parse(run.stdout)).toMatchObject({ run: { assessedAt: expected } });
});

test('says that a filter selects nothing, with exit code 5', async () => {
  const cwd = workspace({ 'sound.yaml': sound });
  for (const args of [
    ['check', 'sound.yaml', '--clause', '99'],
    ['report', 'sound.yaml', '--clause', '99'],
    ['matrix', '--clause', '99'],
    ['requirements', '--clause', '99'],
    ['skeleton', '-o', 'out', '--clause', '99'],
    ['check', 'sound.yaml', '--clause', '11', '--requirement', 'x1452-9.1.1-1'],
  ]) {
    const run = await call(args, { cwd });
    expect(run.stderr).toContain('no requirement is left by this filter\n');
    expect(run.code).toBe(5);
  }
});

test('takes a clause for itself and what is below it, and not for one whose number begins like it', async () => {
  const ids = async (...clause: readonly string[]): Promise<readonly string[]> => {
    const run = await call(['requirements', '--standard', 'x1452', '-f', 'json', '--clause', ...clause], {
      cwd: workspace(),
    });
    // sound: held to its schema elsewhere
    return (JSON.parse(run.stdout) as { clause: string }[]).map(entry => entry.clause);
  };
  expect(new Set(await ids('9.1'))).toEqual(new Set(['9.1.1', '9.1.2', '9.1.3', '9.1.4', '9.1.5']));
  expect((await ids('1')).length).toBe(0);
  expect(new Set(await ids('10.1'))).toEqual(new Set(['10.1']));
});

test('prints help and version where they are asked for', async () => {
  const cwd = workspace();
  expect((await call(['--help'], { cwd })).stdout).toContain('Exit codes:\n');
  expect((await call(['check', '--help'], { cwd })).stdout).toMatch(/^Usage: clausewise check /u);
  expect(await call(['-V'], { cwd })).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  const run = await call([], { cwd });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^Usage: clausewise /u);
});

test('does not take a descriptor to which nothing applies for a conforming one', async () => {
  for (const format of ['text', 'json', 'sarif', 'github']) {
    const run = await call(['check', 'nothing.yaml', '-f', format], {
      cwd: workspace({ 'nothing.yaml': head }),
    });
    expect([format, run.code]).toEqual([format, 5]);
    expect(run.stdout.replaceAll(/\s+/gu, ' ')).toContain(
      'nothing of `nothing.yaml` was assessed: it states none of the sections',
    );
  }
});
