import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { call } from './call.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'clausewise-init-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const init = (...args: readonly string[]) => call(['init', ...args], { cwd });
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const schema = readFileSync(
  new URL('../../readers/generated/descriptor.schema.json', import.meta.url),
  'utf8',
);
const typesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {4}type: (.*)$/gmu)].map(([, type]) => type ?? '');

test('without a name and services it writes a starter for all four, and the schema that editors look for', async () => {
  expect(await init()).toEqual({
    code: 0,
    stdout: '',
    stderr:
      'clausewise: wrote clausewise.yaml, in which every claim is still to be made\n' +
      'clausewise: wrote clausewise.schema.json, the JSON Schema for editors\n' +
      'clausewise: it is for x1452; name others with `--standard`: zsm014, nsom, scp, q3-17\n' +
      'clausewise: next, state what is so, and run `clausewise check clausewise.yaml`\n',
  });
  expect(readdirSync(cwd)).toEqual(['clausewise.schema.json', 'clausewise.yaml']);
  expect(read('clausewise.schema.json')).toBe(schema);
  expect(read('clausewise.yaml').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=./clausewise.schema.json',
  );
  expect(typesIn(read('clausewise.yaml'))).toEqual([
    'secure-connecting',
    'abnormal-flow-cleaning',
    'security-monitoring',
    'anti-malicious-mobile-application',
  ]);
});

test('what it writes is inconclusive when checked', async () => {
  await init('mine.yaml', '--service', 'security-monitoring');
  expect((await call(['check', 'mine.yaml'], { cwd })).code).toBe(3);
});

test('it is written for the services that are named, in the order of their clauses, each once', async () => {
  await init('a.yaml', '--service', 'security-monitoring', 'secure-connecting', 'security-monitoring');
  expect(typesIn(read('a.yaml'))).toEqual(['secure-connecting', 'security-monitoring']);
});

test.each([
  [['--standard', 'zsm014'], ['parties', 'managementDomains', 'closedLoops'], 0],
  [['--standard', 'nsom', 'nsom'], ['parties', 'slices', 'managementData'], 0],
  [
    ['--standard', 'q3-17', 'scp', 'zsm014'],
    ['parties', 'managementDomains', 'closedLoops', 'securityConfigurations', 'securityManagement'],
    0,
  ],
  [['--standard', 'x1452'], ['parties', 'services'], 4],
  [['--standard', 'x1452', 'scp'], ['parties', 'services', 'securityConfigurations'], 4],
  [['--service', 'security-monitoring'], ['parties', 'services'], 1],
  [['--service', 'security-monitoring', '--standard', 'x1452'], ['parties', 'services'], 1],
  [
    ['--service', 'security-monitoring', '--standard', 'nsom'],
    ['parties', 'services', 'slices', 'managementData'],
    1,
  ],
])('with %j it has the sections %j', async (args, sections, services) => {
  expect((await init('a.yaml', ...args)).code).toBe(0);
  const text = read('a.yaml');
  const keys = [...text.matchAll(/^(\w+):/gmu)].map(([, key]) => key);
  expect(keys).toEqual(['clausewise', 'name', ...sections]);
  expect(text.match(/^ {4}type: [a-z]/gmu)?.length ?? 0).toBe(services);
});

test.each([
  [['--standard', 'zsm014'], 'clausewise check a.yaml', 3],
  [['--standard', 'nsom'], 'clausewise check a.yaml --gate derived=pass', 3],
  [['--standard', 'nsom', 'x1452'], 'clausewise check a.yaml', 3],
])('what it proposes to run next for %j finds it inconclusive', async (args, next, code) => {
  const { stderr } = await init('a.yaml', ...args);
  expect(stderr.split('\n').at(-2)).toBe(`clausewise: next, state what is so, and run \`${next}\``);
  expect((await call(next.split(' ').slice(1), { cwd })).code).toBe(code);
});

test('a standard that is not known is refused with the nearest id, and nothing is written', async () => {
  const { code, stderr } = await init('--standard', 'zsm-014');
  expect([code, readdirSync(cwd)]).toEqual([2, []]);
  expect(stderr).toContain('unknown standard `zsm-014`, did you mean `zsm014`?');
});

test('where a file and -o are given, -o wins; the schema stands beside it', async () => {
  const { code } = await init('a.yaml', '-o', 'deep/b.yaml');
  expect([code, readdirSync(cwd), readdirSync(join(cwd, 'deep'))]).toEqual([
    0,
    ['deep'],
    ['b.yaml', 'clausewise.schema.json'],
  ]);
});

test('a service that is not known is refused with the nearest name, and nothing is written', async () => {
  const { code, stdout, stderr } = await init('--service', 'secure-conecting');
  expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', []]);
  expect(stderr).toContain('unknown service `secure-conecting`, did you mean `secure-connecting`?');
});

test('a descriptor that is there is kept, and nothing at all is written', async () => {
  writeFileSync(join(cwd, 'clausewise.yaml'), 'mine\n');
  expect(await init()).toEqual({
    code: 2,
    stdout: '',
    stderr: 'clausewise: error: `clausewise.yaml` is there already\n  use --force to overwrite it\n',
  });
  expect(readdirSync(cwd)).toEqual(['clausewise.yaml']);
  expect(read('clausewise.yaml')).toBe('mine\n');
});

test('with --force it is overwritten', async () => {
  writeFileSync(join(cwd, 'clausewise.yaml'), 'mine\n');
  expect((await init('--force')).code).toBe(0);
  expect(read('clausewise.yaml')).toContain('clausewise: 1\n');
});

test('a schema that is there is left as it is, with --force too', async () => {
  writeFileSync(join(cwd, 'clausewise.schema.json'), '{}\n');
  const { stderr } = await init('--force');
  expect(stderr).toContain('clausewise: left clausewise.schema.json as it is;');
  expect(read('clausewise.schema.json')).toBe('{}\n');
});

test('a dry run says what it would write, and writes nothing', async () => {
  expect(await init('--dry-run', '--quiet')).toEqual({
    code: 0,
    stdout: '',
    stderr:
      'clausewise: would write clausewise.yaml, in which every claim is still to be made\n' +
      'clausewise: would write clausewise.schema.json, the JSON Schema for editors\n' +
      'clausewise: it is for x1452; name others with `--standard`: zsm014, nsom, scp, q3-17\n',
  });
  expect(readdirSync(cwd)).toEqual([]);
});

test('a dry run is refused where the run would be', async () => {
  writeFileSync(join(cwd, 'clausewise.yaml'), 'mine\n');
  expect((await init('--dry-run')).code).toBe(2);
});

test('with --quiet it says nothing', async () => {
  expect(await init('--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
});

test.each(['clausewise.json', 'CLAUSEWISE.JSON', 'clausewise.schema.json', 'folder', 'link.yaml'])(
  'it does not write to %s, with --force neither',
  async name => {
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('elsewhere.yaml', join(cwd, 'link.yaml'));
    expect((await init(name, '--force')).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['folder', 'link.yaml']);
  },
);
