import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { head, invalid, sound } from './descriptors.ts';
import { workspace } from './workspace.ts';

const conforming = 'examples/slice-operator.yaml';
const violating = 'examples/violating/slice-operator.yaml';
const access = (...args: readonly string[]): ReturnType<typeof call> =>
  call(['access', ...args], { cwd: packageFolder });

const withPolicy = `${head}managementData:
  - id: lake
    data: [{ id: alarms }]
    consumers: [{ id: noc, authorizations: [{ data: [alarms], actions: [read] }] }]
    accessPolicy:
      combining: deny-overrides
      default: deny
      rules:
        - { id: noc-reads, effect: permit, consumers: [noc], data: [alarms], actions: [read] }
`;
const withoutPolicy = `${head}managementData:\n  - id: lake\n`;

describe('access', () => {
  test('shows who can get at what, by which rule and where it stands', async () => {
    const { code, stdout, stderr } = await access(conforming);
    expect([code, stderr]).toEqual([0, '']);
    const line = readFileSync(join(packageFolder, conforming), 'utf8')
      .split('\n')
      .findIndex(each => each.includes('id: port-service-level'));
    expect(stdout).toContain(`by \`port-service-level\` (permit, under conditions),`);
    expect(stdout).toContain(`${conforming}:${String(line + 1)}:11\n`);
    expect(stdout.endsWith('2 stores of management data, 2 with an access policy; 0 anomalies\n')).toBe(true);
  });

  test('shows what is amiss, and answers 0 all the same: it informs', async () => {
    const { code, stdout } = await access(violating, '-f', 'json');
    expect(code).toBe(0);
    // sound: the output of the command under test
    const { descriptors } = JSON.parse(stdout) as {
      descriptors: { stores: { store: string; policy?: unknown; anomalies: { kind: string }[] }[] }[];
    };
    const [lake, backbone] = descriptors[0]?.stores ?? [];
    expect([...new Set(lake?.anomalies.map(({ kind }) => kind))]).toEqual([
      'permit-by-default',
      'wildcard-grant',
      'rule-names-unknown-consumer',
      'rule-names-unknown-data',
      'rule-without-action',
      'consumer-without-rule',
      'conflict',
      'access-beyond-authorization',
      'authorized-without-access',
    ]);
    expect([backbone?.store, backbone?.policy, backbone?.anomalies]).toEqual([
      'backbone-measurements',
      undefined,
      [],
    ]);
  });

  test.each(['text', 'md', 'json', 'csv'])('tells the same accesses as %s', async format => {
    const { code, stdout } = await access(conforming, '-f', format);
    expect(code).toBe(0);
    for (const name of ['meridian-assurance', 'port-dashboard', 'slice-performance', 'port-service-level'])
      expect(stdout).toContain(name);
  });
});

describe('the exit code of access', () => {
  const files = {
    'policy.yaml': withPolicy,
    'bare.yaml': withoutPolicy,
    'services.yaml': sound,
    'invalid.yaml': invalid,
    'other.yaml': 'kind: Service\n',
  };
  const codeOf = async (...paths: readonly string[]) => {
    const { code, stderr } = await call(['access', ...paths], { cwd: workspace(files) });
    return [code, stderr] as const;
  };
  const nothing =
    'clausewise: note: no access policy was found, so that nothing was looked at; `managementData` states them\n';

  test('is 0 where a policy was looked at', async () => {
    expect(await codeOf('policy.yaml', 'bare.yaml')).toEqual([0, '']);
  });

  test('is 5 where there is none in any input, and says so', async () => {
    expect(await codeOf('bare.yaml', 'services.yaml')).toEqual([5, nothing]);
  });

  test('is 2 where an input can not be read, whatever the others hold', async () => {
    const [code, stderr] = await codeOf('policy.yaml', 'invalid.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('invalid.yaml:3:1: error: the descriptor has the property `partys`');
    expect((await codeOf('missing.yaml'))[0]).toBe(2);
  });

  test('is 2 where a format is not known', async () => {
    const [code, stderr] = await codeOf('policy.yaml', '-f', 'jsn');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'clausewise: error: unknown format `jsn`, did you mean `json`?',
    ]);
  });

  test('counts what a folder has besides descriptors', async () => {
    const folder = workspace({ 'policy.yaml': withPolicy, 'other.yaml': 'kind: Service\n' });
    const { code, stderr } = await call(['access', '.'], { cwd: folder });
    expect([code, stderr]).toEqual([
      0,
      'clausewise: note: files in folders without a key `clausewise` were not taken for descriptors: 1\n',
    ]);
  });
});

test('access reads the standard input, and writes to a file that is none of its inputs', async () => {
  const folder = workspace({ 'policy.yaml': withPolicy });
  const piped = await call(['access', '-', '-f', 'csv'], { cwd: folder, stdin: withPolicy });
  expect([piped.code, piped.stdout.split('\r\n')[1]]).toEqual([
    0,
    'access,<stdin>,lake,noc,alarms,read,permitted,always,yes,noc-reads,<stdin>:11:11,',
  ]);
  const written = await call(['access', 'policy.yaml', '-f', 'md', '-o', 'access.md'], { cwd: folder });
  expect([written.code, written.stdout]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'access.md'), 'utf8')).toContain('# Access to management data\n');
  const refused = await call(['access', 'policy.yaml', '-o', 'policy.yaml'], { cwd: folder });
  expect(refused.code).toBe(2);
  expect(readFileSync(join(folder, 'policy.yaml'), 'utf8')).toBe(withPolicy);
});
