import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { call, type Called } from './call.ts';
import { failing, sound } from './descriptors.ts';
import { listing, workspace } from './workspace.ts';

interface CheckResult {
  readonly requirement: string;
  readonly verdict: string;
  readonly key: { readonly element: string; readonly value?: string };
  readonly waiver?: { readonly id: string };
  readonly isKnown?: true;
}
interface CheckOutput {
  readonly assessments: readonly { readonly descriptor: string; readonly results: readonly CheckResult[] }[];
  readonly waivers?: { readonly applied: number; readonly findings: readonly { readonly fault: string }[] };
  readonly baseline?: { readonly known: number; readonly fresh: number; readonly gone: readonly unknown[] };
}

const checked = async (cwd: string, ...args: readonly string[]): Promise<Called & { json: CheckOutput }> => {
  const called = await call(['check', '-f', 'json', ...args], { cwd });
  return { ...called, json: JSON.parse(called.stdout) as CheckOutput }; // sound: the schema of the output says so
};

const failures = ({ assessments }: CheckOutput): readonly (CheckResult & { descriptor: string })[] =>
  assessments.flatMap(({ descriptor, results }) =>
    results.filter(({ verdict }) => verdict === 'fail').map(each => ({ descriptor, ...each })),
  );

/** A waivers file for the failures that JSON output tells of. */
const waiversFor = (list: ReturnType<typeof failures>, more = 'expires: 2026-12-31'): string =>
  `clausewiseWaivers: 1\nwaivers:\n${list
    .map(
      ({ descriptor, requirement, key }, index) =>
        `  - id: w-${index}\n    requirement: ${requirement}\n    scope: ${JSON.stringify({ descriptor, ...key })}\n` +
        `    owner: Ada Adams\n    approver: Bo Brown\n    reason: the board accepted it\n    created: 2026-11-01\n    ${more}\n`,
    )
    .join('')}`;

describe('--waivers', () => {
  test('lets the gate be met, and leaves each waived fail a fail that says so', async () => {
    const cwd = workspace({ 'a.yaml': failing });
    const before = await checked(cwd, 'a.yaml');
    const waived = workspace({ 'a.yaml': failing, 'w.yaml': waiversFor(failures(before.json)) });
    const after = await checked(waived, 'a.yaml', '--waivers', 'w.yaml');
    expect([before.code, after.code]).toEqual([1, 0]);
    expect(failures(after.json).map(({ requirement, waiver }) => [requirement, waiver?.id])).toEqual(
      failures(before.json).map(({ requirement }, index) => [requirement, `w-${index}`]),
    );
    const text = await call(['check', 'a.yaml', '--waivers', 'w.yaml'], { cwd: waived });
    expect(text.stdout).toContain(`fail, waived until 2026-12-31 (w-0)`);
    expect(text.stdout).toMatch(/results? (is|are) waived$|are\s+waived/mu);
  });

  test('one element that is waived leaves its sibling failing', async () => {
    const two = `${failing}  - id: halden\n    role: operator\n    functionalities: []\n`;
    const all = failures((await checked(workspace({ 'a.yaml': two }), 'a.yaml')).json);
    const cwd = workspace({
      'a.yaml': two,
      'w.yaml': waiversFor(all.filter(({ key }) => key.element === '/parties/id=meridian')),
    });
    const { code, json } = await checked(cwd, 'a.yaml', '--waivers', 'w.yaml');
    expect(code).toBe(1);
    const standing = failures(json).map(({ key, waiver }) => `${key.element} ${waiver === undefined}`);
    expect(new Set(standing)).toEqual(new Set(['/parties/id=meridian false', '/parties/id=halden true']));
  });

  test('the date of the assessment decides to the second, and an expired waiver is a finding', async () => {
    const list = failures((await checked(workspace({ 'a.yaml': failing }), 'a.yaml')).json);
    const cwd = workspace({ 'a.yaml': failing, 'w.yaml': waiversFor(list) });
    const at = async (moment: string): Promise<readonly unknown[]> => {
      const { code, json } = await checked(cwd, 'a.yaml', '--waivers', 'w.yaml', '--assessed-at', moment);
      return [code, json.waivers?.applied, new Set(json.waivers?.findings.map(({ fault }) => fault))];
    };
    expect(await at('2026-12-31T23:59:59Z')).toEqual([0, list.length, new Set()]);
    expect(await at('2027-01-01T00:00:00Z')).toEqual([1, 0, new Set(['expired'])]);
  });

  test('a file that is malformed is an error of its own, beside what was assessed without it', async () => {
    const cwd = workspace({ 'a.yaml': sound, 'w.yaml': 'clausewiseWaivers: 1\nwaivers: none\n' });
    const { code, stderr, stdout } = await call(['check', 'a.yaml', '-q', '--waivers', 'w.yaml'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'w.yaml:2:10: error: `/waivers` is the text `none`, expected a list\n',
    ]);
    expect(stdout).toContain('assessed 1 descriptor');
  });

  test('a file that is not there is an error of its own', async () => {
    const { code, stderr } = await call(['check', 'a.yaml', '-q', '--waivers', 'w.yaml'], {
      cwd: workspace({ 'a.yaml': sound }),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('`w.yaml` could not be read')]);
  });
});

describe('--baseline', () => {
  const withBaseline = ['a.yaml', '--baseline', 'b.json'];
  const read = (cwd: string): { readonly findings: readonly { readonly requirement: string }[] } =>
    JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')) as ReturnType<typeof read>; // sound: its schema says so

  test('is taken once, the gate still failing, and lets what is known be from then on', async () => {
    const cwd = workspace({ 'a.yaml': failing });
    const taken = await checked(cwd, ...withBaseline, '--update-baseline');
    expect([taken.code, taken.stderr]).toEqual([
      1,
      `clausewise: note: \`b.json\`: a new baseline holds ${failures(taken.json).length} findings; they stop the gate no more\n`,
    ]);
    const next = await checked(cwd, ...withBaseline);
    expect(next.code).toBe(0);
    expect(failures(next.json).every(({ isKnown }) => isKnown === true)).toBe(true);
    expect(next.json.baseline).toMatchObject({ known: failures(next.json).length, fresh: 0, gone: [] });
  });

  test('survives another layout of the file', async () => {
    const cwd = workspace({ 'a.yaml': failing });
    await checked(cwd, ...withBaseline, '--update-baseline');
    const [head = '', ...parties] = failing.split('parties:\n');
    const other = workspace({
      'a.yaml': `# another layout\nparties:\n  - { id: aland, role: customer }\n${parties.join('')}${head}`,
      'b.json': readFileSync(join(cwd, 'b.json')),
    });
    expect((await checked(other, ...withBaseline)).code).toBe(0);
  });

  // @verifies clausewise-p11
  test('shrinks to what is left, and never grows', async () => {
    const cwd = workspace({ 'a.yaml': failing });
    await checked(cwd, ...withBaseline, '--update-baseline');
    const full = read(cwd).findings.length;
    const worse = `${failing}  - id: halden\n    role: operator\n    functionalities: []\n`;
    const grown = workspace({ 'a.yaml': worse, 'b.json': readFileSync(join(cwd, 'b.json')) });
    const { code } = await checked(grown, ...withBaseline, '--update-baseline');
    expect([code, read(grown).findings.length]).toEqual([1, full]);
    const mended = workspace({ 'a.yaml': sound, 'b.json': readFileSync(join(cwd, 'b.json')) });
    expect((await checked(mended, ...withBaseline, '--update-baseline')).code).toBe(0);
    expect(read(mended).findings).toEqual([]);
  });

  test('is left alone on a dry run, and where something could not be read', async () => {
    const cwd = workspace({ 'a.yaml': failing, 'broken.yaml': 'clausewise: [' });
    const before = listing(cwd);
    await call(['check', ...withBaseline, '--update-baseline', '--dry-run'], { cwd });
    const { stderr } = await call(
      ['check', '-q', 'a.yaml', 'broken.yaml', '--baseline', 'b.json', '--update-baseline'],
      { cwd },
    );
    expect(stderr).toContain('the baseline `b.json` was left as it is, since something could not be read');
    expect(listing(cwd)).toEqual(before);
  });

  test.each([
    [['--baseline', 'b.json'], 'the baseline `b.json` is not there'],
    [['--update-baseline'], '--update-baseline needs the baseline that it is about'],
  ])('%j without what it needs is a usage error', async (args, message) => {
    const { code, stderr } = await call(['check', 'a.yaml', ...args], {
      cwd: workspace({ 'a.yaml': sound }),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('compare', () => {
  const runsIn = async (...descriptors: readonly string[]): Promise<string> => {
    const runs = await Promise.all(
      descriptors.map(async text => (await checked(workspace({ 'a.yaml': text }), 'a.yaml')).stdout),
    );
    return workspace(Object.fromEntries(runs.map((run, index) => [`${index}.json`, run])));
  };

  test('tells what got better and what got worse, and fails on the latter', async () => {
    const cwd = await runsIn(failing, sound);
    const better = await call(['compare', '0.json', '1.json'], { cwd });
    const worse = await call(['compare', '1.json', '0.json'], { cwd });
    expect([better.code, worse.code]).toEqual([0, 1]);
    expect(better.stdout).toMatch(/^ {2}Better \(\d+\)$/mu);
    expect(worse.stdout).toMatch(/^ {2}Worse \(\d+\)$/mu);
    expect(worse.stdout).toContain('x1452-9.1.1-1  /parties/id=meridian: pass (declared) -> fail (declared)');
  });

  test('says so where nothing changed', async () => {
    const cwd = await runsIn(sound);
    const { code, stdout } = await call(['compare', '0.json', '0.json'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/0 worse, 0 better, 0 otherwise\s+different/u)]);
  });

  test.each([
    ['a text that is no JSON', '{"run":', '0.json:1:8: error: the file is not JSON'],
    ['another JSON', '{"run": []}', '0.json:1:1: error: expected an object with `tool` at `/run`'],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0xfd), '0.json:1:1: error:'],
  ])('refuses %s with a place', async (_, text, message) => {
    const { code, stderr } = await call(['compare', '0.json', '0.json'], {
      cwd: workspace({ '0.json': text }),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('is part of a report where an earlier run is given', async () => {
    const cwd = await runsIn(sound);
    const there = workspace({ 'a.yaml': failing, 'before.json': readFileSync(join(cwd, '0.json')) });
    const { stdout } = await call(['report', 'a.yaml', '--previous', 'before.json'], { cwd: there });
    expect(stdout).toMatch(/^#+ .*(since|compar)/imu);
  });
});
