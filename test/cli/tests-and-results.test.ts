import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { call, type Called } from './call.ts';
import { failing, sound } from './descriptors.ts';
import { workspace } from './workspace.ts';

const junit = (...cases: readonly string[]): string =>
  `<testsuites><testsuite name="s" tests="${cases.length}" timestamp="2026-11-20T10:00:00Z">${cases.join('')}</testsuite></testsuites>`;
const passed = (name: string): string => `<testcase name="${name}" classname="c"/>`;
const failed = (name: string): string =>
  `<testcase name="${name}" classname="c"><failure message="no log is written"/></testcase>`;
const suite = (test: string, failures = 0): string =>
  junit(test).replace('tests="1"', `tests="1" failures="${failures}"`);

const id = 'x1452-9.1.1-1';

const check = async (
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Called & { readonly json: Readonly<Record<string, unknown>> }> => {
  const run = await call(
    ['check', 'd.yaml', '--requirement', id, '-f', 'json', '--assessed-at', '2026-11-21', ...args],
    { cwd: workspace({ 'd.yaml': sound, ...files }) },
  );
  // sound: the JSON of a check is an object
  return { ...run, json: JSON.parse(run.stdout === '' ? '{}' : run.stdout) as Record<string, unknown> };
};

const stands = ({ json }: Awaited<ReturnType<typeof check>>): unknown =>
  // sound: as the schema has it
  (json['assessments'] as { results: { verdict: string; assurance: string }[] }[] | undefined)?.flatMap(
    ({ results }) => results.map(({ verdict, assurance }) => `${verdict} ${assurance}`),
  );

// @verifies clausewise-p10
test('a test that passed verifies, one that failed contradicts, one that was skipped does neither', async () => {
  const to = async (results: string): Promise<unknown> =>
    stands(await check({ 'r.xml': results }, '--results', 'r.xml'));
  expect(stands(await check({}))).toEqual(['pass declared']);
  expect(await to(suite(passed(`[${id}@1] governs`)))).toEqual(['pass verified']);
  expect(await to(suite(failed(`[${id}@1] governs`), 1))).toEqual(['fail declared']);
  expect(
    await to(
      junit(`<testcase name="[${id}] governs" classname="c"><skipped/></testcase>`).replace(
        'tests="1"',
        'tests="1" skipped="1"',
      ),
    ),
  ).toEqual(['pass declared']);
});

test('a test for another revision is stale, and one of the descriptor alone lifts nothing', async () => {
  const results = { 'r.xml': suite(passed(`[${id}@2] governs`)) };
  const stale = await check(results, '--results', 'r.xml');
  expect(stands(stale)).toEqual(['pass declared']);
  expect(JSON.stringify(stale.json['tests'])).toContain('revision');
  const repeated = { 'r.xml': suite(passed(`[${id}@1] governs [descriptor]`)) };
  expect(stands(await check(repeated, '--results', 'r.xml'))).toEqual(['pass declared']);
});

test('code says what a test verifies where its title does not', async () => {
  const files = {
    'test/a.test.ts': `// @verifies ${id}\ntest('governs', () => {});\n`,
    'r.xml': suite(failed('governs'), 1),
  };
  expect(stands(await check(files, '--results', 'r.xml'))).toEqual(['pass declared']);
  expect(stands(await check(files, '--tests', 'test', '--results', 'r.xml'))).toEqual(['fail declared']);
});

test('an id that nobody knows is a finding with its place and the nearest known one', async () => {
  const run = await check(
    { 'test/a.test.ts': `test('[x1452-9.1.1-11] governs', () => {});\n` },
    '--tests',
    'test',
  );
  expect(run.json['tests']).toMatchObject({
    findings: [
      {
        state: 'orphaned',
        place: { file: 'test/a.test.ts', line: 1, column: 8 },
        message: expect.stringContaining('x1452-9.1.1-11') as string,
      },
    ],
  });
});

// @verifies clausewise-p16
test('results that contradict themselves are refused, and the run says that it could not read all', async () => {
  const lying = junit(passed('a'), passed('b')).replace('tests="2"', 'tests="3"');
  const run = await check({ 'r.xml': lying }, '--results', 'r.xml');
  expect([run.code, run.json['summary']]).toMatchObject([2, { complete: false }]);
  const entity = '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuites>&x;</testsuites>';
  expect((await check({ 'r.xml': entity }, '--results', 'r.xml')).code).toBe(2);
});

test.each(['--tests', '--results'])('an empty folder behind %s is an error of its own', async option => {
  const run = await check({ 'empty/notes.txt': 'x' }, option, 'empty');
  expect([run.code, run.json['summary']]).toMatchObject([2, { complete: false }]);
  expect(run.stderr).toContain('the folder `empty` has no file');
});

test('results say nothing of a second descriptor: it has to be said of which they are', async () => {
  const files = { 'd.yaml': sound, 'e.yaml': failing, 'r.xml': suite(passed(`[${id}@1] governs`)) };
  const cwd = workspace(files);
  const both = ['check', 'd.yaml', 'e.yaml', '--requirement', id, '-f', 'json'];
  const unclear = await call([...both, '--results', 'r.xml'], { cwd });
  expect([unclear.code, unclear.stdout]).toEqual([2, '']);
  expect(unclear.stderr).toContain('--results d.yaml=r.xml');
  const clear = await call([...both, '--results', 'd.yaml=r.xml'], { cwd });
  expect(clear.stdout.match(/"assurance": "verified"/gu)?.length).toBeGreaterThan(0);
  const unknown = await call([...both, '--results', 'f.yaml=r.xml'], { cwd });
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
});

test('the matrix shows purposes, tests and last results where tests are given, and no such column else', async () => {
  const cwd = workspace({
    'd.yaml': sound,
    'a.robot': `*** Test Cases ***\nGoverns\n    [Tags]    ${id}@1\n    Log    x\n`,
    'r.xml': suite(passed('Governs')),
  });
  const args = ['matrix', 'd.yaml', '--requirement', id, '--assessed-at', '2026-11-21'];
  const bare = await call([...args, '-f', 'csv'], { cwd });
  expect(bare.stdout).not.toContain('last results');
  const run = await call([...args, '-f', 'csv', '--tests', 'a.robot', '--results', 'r.xml'], { cwd });
  expect(run.stdout.split('\r\n')[0]).toContain('test purposes,tests,last results');
  expect(run.stdout).toContain(`TP/${id}/BV-01`);
  expect(run.stdout).toContain('a.robot:3:15');
  expect(run.stdout).toContain('pass in r.xml, as of 2026-11-20T10:00:00');
  for (const format of ['md', 'html', 'json'])
    expect(
      (await call([...args, '-f', format, '--tests', 'a.robot', '--results', 'r.xml'], { cwd })).code,
    ).toBe(0);
});

test('the trace leads from a requirement to its tests, and their faults are gaps', async () => {
  const cwd = workspace({
    'd.yaml': sound,
    'test/a.test.ts': `test('[${id}@1] governs', () => {});\ntest.todo('[x1452-9.1.1-99] is open');\n`,
    'r.xml': suite(passed(`[${id}@1] governs`)),
  });
  const item = await call(['trace', id, 'd.yaml', '--tests', 'test', '--results', 'r.xml'], { cwd });
  expect(item.stdout).toMatch(/test +test\/a\.test\.ts/u);
  const gaps = await call(['trace', '--gaps', '--quiet', '--standard', 'x1452', '--tests', 'test'], { cwd });
  expect(gaps.code).toBe(1);
  expect(gaps.stdout).toContain('x1452-9.1.1-99');
});

test('the JSON of check, matrix and trace is as their schemas have it, tests and all', async () => {
  const cwd = workspace({
    'd.yaml': sound,
    'test/a.test.ts': `test('[${id}@1] governs', () => {});\ntest.todo('[x1452-9.1.1-99] is open');\n`,
    'r.xml': suite(failed(`[${id}@1] governs`), 1),
  });
  for (const command of ['check', 'matrix', 'trace']) {
    const words = command === 'trace' ? ['trace', id, 'd.yaml'] : [command, 'd.yaml', '--standard', 'x1452'];
    const run = await call([...words, '-f', 'json', '--tests', 'test', '--results', 'r.xml'], { cwd });
    const schema = await call(['schema', command], { cwd });
    // sound: a schema is an object; ajv checks the rest
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
      JSON.parse(schema.stdout) as AnySchemaObject,
    );
    expect([command, validate(JSON.parse(run.stdout)), validate.errors]).toEqual([command, true, null]);
    expect(run.stdout).toContain('a.test.ts');
  }
});
