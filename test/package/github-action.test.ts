import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { command, packageFolder } from '../cli/built.ts';
import { listing, put, workspace } from '../cli/workspace.ts';
import {
  contentOf,
  descriptors,
  hostilePaths,
  hostileValue,
  readmeYaml,
  runScript,
  yamlOf,
  type StepRun,
} from './ci-step.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

// Sound as far as a test goes: what is not there makes the comparison fail.
const action = yamlOf('action.yml') as Action;
const [step] = action.runs.steps;
if (step === undefined) throw new Error('the action has no step');

type Inputs = Readonly<Record<string, string>>;

/** The environment of the step: every value is one input and nothing beside it. */
const stepEnvironment = (inputs: Inputs): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(step.env).map(([key, value]) => {
      const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/u.exec(value)?.[1] ?? '';
      return [key, inputs[name] ?? action.inputs[name]?.default ?? ''];
    }),
  );

const runAction = (
  cwd: string,
  inputs: Inputs,
): StepRun & { readonly outputs: string; readonly summary: string } => {
  const runner = workspace({ outputs: '', summary: '' });
  const run = runScript(['bash', '--noprofile', '--norc', '-eo', 'pipefail'], step.run, {
    cwd,
    env: {
      ...stepEnvironment({ version: command(), ...inputs }),
      GITHUB_ACTION_PATH: packageFolder,
      GITHUB_OUTPUT: join(runner, 'outputs'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_SHA: 'abc123',
      RUNNER_TEMP: join(runner, 'temp'),
    },
  });
  return { ...run, outputs: contentOf(runner, 'outputs'), summary: contentOf(runner, 'summary') };
};

test('the action is composite, and no expression is in its script', () => {
  expect([action.runs.using, step.shell]).toEqual(['composite', 'bash']);
  expect(step.run).not.toContain('${{');
  for (const [key, value] of Object.entries(step.env)) {
    const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/u.exec(value)?.[1] ?? '';
    expect([key, Object.keys(action.inputs)]).toEqual([key, expect.arrayContaining([name])]);
  }
  expect(Object.keys(step.env).length).toBe(Object.keys(action.inputs).length);
  for (const [name, { value }] of Object.entries(action.outputs))
    expect(value).toBe(`\${{ steps.${step.id}.outputs.${name} }}`);
});

test('a gate that is met leaves exit code 0, SARIF, a report and a summary', () => {
  const cwd = workspace({ 'deploy/a.yaml': descriptors.conforming });
  const run = runAction(cwd, { paths: 'deploy\n', sarif: 'out.sarif', report: 'report.html' });
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.outputs.replaceAll(/end-\d+-\d+/gu, 'end')).toBe(
    'sarif<<end\nout.sarif\nend\nreport<<end\nreport.html\nend\nexit-code=0\n',
  );
  expect(contentOf(cwd, 'out.sarif')).toContain('"version": "2.1.0"');
  expect(contentOf(cwd, 'report.html')).toMatch(/^<!doctype html>/iu);
  expect(run.summary).toMatch(/^## Conformance gate met\n/u);
});

test('a gate that is not met leaves exit code 1, annotations with their places, and links to what they are about', () => {
  const cwd = workspace({ 'a.yaml': descriptors.violating });
  const run = runAction(cwd, { paths: 'a.yaml', 'report-url': 'https://reports.example/r.html' });
  expect([run.code, run.outputs]).toEqual([1, 'exit-code=1\n']);
  expect(run.stdout).toMatch(/^::error file=a\.yaml,line=\d+,col=\d+,title=fail%3A x1452-/mu);
  expect(run.stdout).toMatch(/report: https:\/\/reports\.example\/r\.html#x1452-/u);
  expect(run.summary).toMatch(/^## Conformance gate not met\n/u);
  expect(run.summary).toContain('](https://github.example/owner/repo/blob/abc123/a.yaml#L');
});

test('where nothing is assessed the exit code is 5', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming });
  const run = runAction(cwd, { paths: 'a.yaml', standard: 'zsm014' });
  expect([run.code, run.outputs]).toEqual([5, 'exit-code=5\n']);
});

test('what can not be written is exit code 2, whatever the gate has answered', () => {
  const cwd = workspace({ 'a.yaml': descriptors.violating });
  const run = runAction(cwd, { paths: 'a.yaml', sarif: 'a.yaml/is-a-file.sarif' });
  expect([run.code, run.outputs]).toEqual([2, 'exit-code=2\n']);
});

test('each line of an input is an argument: paths, standards, gate, waivers, baseline', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming, 'b.yaml': descriptors.violating });
  expect(runAction(cwd, { paths: 'a.yaml\nb.yaml', standard: 'x1452\nzsm014' }).code).toBe(1);
  expect(runAction(cwd, { paths: 'b.yaml', gate: 'required=ignore,recommended=ignore' }).code).toBe(5);
  for (const name of ['waivers', 'baseline']) {
    const run = runAction(cwd, { paths: 'a.yaml', [name]: 'no such file.yaml' });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('no such file.yaml')]);
  }
});

test.each(hostilePaths)('the path %j stays a path', name => {
  const cwd = workspace({ [name]: descriptors.conforming });
  const before = Object.keys(listing(cwd));
  expect(runAction(cwd, { paths: name }).code).toBe(0);
  expect(Object.keys(listing(cwd))).toEqual(before);
});

test.each(['standard', 'gate', 'waivers', 'baseline', 'assessed-at', 'sarif', 'report', 'report-url'])(
  'what is given as %s stays an argument',
  name => {
    const cwd = workspace({ 'a.yaml': descriptors.conforming });
    runAction(cwd, { paths: 'a.yaml', [name]: hostileValue });
    expect(Object.keys(listing(cwd)).filter(path => path === 'owned')).toEqual([]);
  },
);

test('a file name with a line break adds no output to the step', () => {
  const cwd = workspace({ 'a.yaml': descriptors.violating });
  const { outputs } = runAction(cwd, { paths: 'a.yaml', report: 'r\nexit-code=0' });
  expect(outputs.replaceAll(/end-\d+-\d+/gu, 'end')).toBe('report<<end\nr\nexit-code=0\nend\nexit-code=1\n');
});

test('without a version it runs what the workspace has installed', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming, 'node_modules/.keep': '' });
  symlinkSync(packageFolder, join(cwd, 'node_modules/clausewise'));
  expect(runAction(cwd, { paths: 'a.yaml', version: '' }).code).toBe(0);
  put(cwd, { 'b.yaml': descriptors.violating });
  expect(runAction(cwd, { paths: 'b.yaml', version: '' }).code).toBe(1);
});

/** The package as it is published, without a build: what is in dist/ is what `npm test` has built. */
const pack = (into: string): string => {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', into];
  const out = execFileSync('npm', args, {
    cwd: packageFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // sound: what npm says of what it has packed
  const [packed] = JSON.parse(out) as { filename: string }[];
  return packed?.filename ?? '';
};

test('it installs a packed package beside the workspace and runs that', context => {
  const cwd = workspace({ 'a.yaml': descriptors.violating, 'a folder/.keep': '' });
  const version = `a folder/${pack(join(cwd, 'a folder'))}`;
  const before = Object.keys(listing(cwd));
  const run = runAction(cwd, { paths: 'a.yaml', version });
  if (/ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|E40[134]/u.test(run.stderr))
    context.skip(`the registry is not reachable: ${run.stderr.slice(0, 200)}`);
  expect([run.code, run.outputs]).toEqual([1, 'exit-code=1\n']);
  expect(run.stdout).toMatch(/^::error file=a\.yaml,/mu);
  expect(Object.keys(listing(cwd))).toEqual(before);
});

test('a package that can not be installed is exit code 2, and says so', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming });
  const run = runAction(cwd, { paths: 'a.yaml', version: 'no-such-file.tgz' });
  expect([run.code, run.stdout]).toEqual([
    2,
    '::error title=clausewise::the package could not be installed\n',
  ]);
});

test('what the README shows gives the action inputs and outputs that it has', () => {
  const [steps] = readmeYaml('clausewise@') as [
    readonly { readonly id?: string; readonly with: object; readonly if?: string }[],
  ];
  const gate = steps.find(({ id }) => id === 'gate');
  expect(Object.keys(gate?.with ?? {}).filter(name => !Object.keys(action.inputs).includes(name))).toEqual(
    [],
  );
  const used = JSON.stringify(steps).match(/(?<=steps\.gate\.outputs\.)[a-z-]+/gu) ?? [];
  expect([...new Set(used)]).toEqual(['sarif', 'report']);
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(used));
});
