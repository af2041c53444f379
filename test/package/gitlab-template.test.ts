import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { command, packageFolder } from '../cli/built.ts';
import { listing, workspace } from '../cli/workspace.ts';
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

interface Template {
  readonly clausewise: {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: {
      readonly when: string;
      readonly paths: readonly string[];
      readonly reports: Readonly<Record<string, string>>;
    };
  };
}

// Sound as far as a test goes: what is not there makes the comparison fail.
const job = (yamlOf('ci/clausewise.gitlab-ci.yml') as Template).clausewise;

const runJob = (
  cwd: string,
  variables: Readonly<Record<string, string>>,
  shell: readonly [string, ...string[]] = ['sh', '-e'],
): StepRun =>
  runScript(shell, job.script.join('\n'), {
    cwd,
    env: { ...job.variables, CLAUSEWISE_VERSION: command(), ...variables },
  });

const written = [
  job.artifacts.reports['codequality'] ?? '',
  job.artifacts.reports['junit'] ?? '',
  ...job.artifacts.paths,
];

test.each([[['sh', '-e']], [['bash', '-eo', 'pipefail']]] as const)(
  'a gate that is not met fails the job under %j, and its artifacts are there all the same',
  shell => {
    const cwd = workspace({ 'deploy/a.yaml': descriptors.violating });
    const run = runJob(cwd, { CLAUSEWISE_PATHS: 'deploy' }, shell);
    expect([run.code, job.artifacts.when]).toEqual([1, 'always']);
    expect(run.stdout).toContain('x1452-');
    const [quality = '', junit = '', page = ''] = written.map(name => contentOf(cwd, name));
    // sound: held to what GitLab asks for elsewhere
    const issues = JSON.parse(quality) as readonly { readonly location: { readonly path: string } }[];
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set(['deploy/a.yaml']));
    expect(junit).toContain('<testsuites ');
    expect(page).toMatch(/^<!doctype html>/iu);
  },
);

test('a gate that is met passes, and where nothing is assessed the job fails with 5', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming });
  expect(runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml' }).code).toBe(0);
  expect(runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml', CLAUSEWISE_STANDARD: 'zsm014' }).code).toBe(5);
});

test('each line of a variable is an argument, and every variable reaches the command', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming, 'b.yaml': descriptors.violating });
  expect(runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml\nb.yaml', CLAUSEWISE_STANDARD: 'x1452\nzsm014' }).code).toBe(
    1,
  );
  const gate = 'required=ignore,recommended=ignore';
  expect(runJob(cwd, { CLAUSEWISE_PATHS: 'b.yaml', CLAUSEWISE_GATE: gate }).code).toBe(5);
  for (const name of ['WAIVERS', 'BASELINE']) {
    const run = runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml', [`CLAUSEWISE_${name}`]: 'no such file.yaml' });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('no such file.yaml')]);
  }
});

test.each(hostilePaths)('the path %j stays a path', name => {
  const cwd = workspace({ [name]: descriptors.conforming });
  expect(runJob(cwd, { CLAUSEWISE_PATHS: name }).code).toBe(0);
  expect(Object.keys(listing(cwd)).toSorted()).toEqual([name, ...written].toSorted());
});

test.each(Object.keys(job.variables).filter(name => name !== 'CLAUSEWISE_PATHS'))(
  'what is given as %s stays an argument',
  name => {
    const cwd = workspace({ 'a.yaml': descriptors.conforming });
    runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml', [name]: `${hostileValue}.js` });
    expect(Object.keys(listing(cwd)).filter(path => path === 'owned')).toEqual([]);
  },
);

test('without a version it runs what the project has installed, and says so where that is missing', () => {
  const cwd = workspace({ 'a.yaml': descriptors.conforming, 'node_modules/.keep': '' });
  const run = runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml', CLAUSEWISE_VERSION: '' });
  expect([run.code, run.stderr]).toEqual([
    2,
    'there is no node_modules/clausewise/dist/bin/clausewise.js: install the package, or set CLAUSEWISE_VERSION\n',
  ]);
  symlinkSync(packageFolder, join(cwd, 'node_modules/clausewise'));
  expect(runJob(cwd, { CLAUSEWISE_PATHS: 'a.yaml', CLAUSEWISE_VERSION: '' }).code).toBe(0);
});

test('what the README shows includes the template, and sets variables that it has', () => {
  const [shown] = readmeYaml('include:') as [
    { readonly include: unknown; readonly clausewise: Template['clausewise'] },
  ];
  expect(shown.include).toEqual([{ local: 'ci/clausewise.gitlab-ci.yml' }]);
  const names = Object.keys(shown.clausewise.variables);
  expect(names.filter(name => !Object.keys(job.variables).includes(name))).toEqual([]);
});
