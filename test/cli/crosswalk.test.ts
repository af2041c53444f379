import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { workspace } from './workspace.ts';

const crosswalk = (...args: readonly string[]): ReturnType<typeof call> =>
  call(['crosswalk', ...args], { cwd: packageFolder });

test('shows relations from either end, with coverage and what is not covered', async () => {
  const forth = await crosswalk('--from', 'x1452', '--to', 'nist-800-53');
  expect([forth.code, forth.stderr]).toEqual([0, '']);
  expect(forth.stdout).toContain('    subset of         nist-800-53 AC-3  Access Enforcement\n');
  expect(forth.stdout).toMatch(
    /\n {2}\d+ of 300 base controls covered: \d+ wholly, \d+ in part; \d+ by uncertain relations\s+only; \d+ not covered\n/u,
  );
  const back = await crosswalk('--from', 'nist-800-53', '--to', 'x1452');
  expect(back.code).toBe(0);
  expect(back.stdout).toContain('nist-800-53 AC-3  Access Enforcement\n    superset of       x1452-10.2-2  ');
});

test.each([[['--to', 'nist-800-53']], [['--from', 'zsm014']], [[]]])('answers %j', async args => {
  const { code, stdout, stderr } = await crosswalk(...args, '-f', 'json');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ coverage: {} });
});

test('gives the same relations in every format, and marks the uncertain ones', async () => {
  const of = async (format: string): Promise<string> =>
    (await crosswalk('--requirement', 'x1452-10.8-1', '-f', format)).stdout;
  for (const [format, mark] of [
    ['text', '? intersects        nist-800-53 SC-13'],
    ['csv', 'uncertain: not counted'],
    ['json', '"confidence": "uncertain"'],
    ['md', '**?** intersects'],
  ] as const) {
    const text = await of(format);
    expect([format, text.includes(mark), text.includes('SC-28')]).toEqual([format, true, true]);
  }
});

test('shows coverage alone, with titles', async () => {
  const { stdout } = await crosswalk('--to', 'x805', '--coverage');
  expect(stdout.startsWith('Coverage of what the relations lead to\n')).toBe(true);
  expect(stdout).toContain('      6.7  Availability security dimension\n');
});

test.each([
  [['--to', 'nist-800-35'], 'unknown standard or framework `nist-800-35`, did you mean `nist-800-53`?'],
  [['--from', 'zsm-014'], 'unknown standard or framework `zsm-014`, did you mean `zsm014`?'],
  [['--requirement', 'x1452-10.1-'], 'unknown requirement `x1452-10.1-`'],
  [['-f', 'html'], 'unknown format `html`'],
])('refuses %j', async (args, message) => {
  const { code, stdout, stderr } = await crosswalk(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('names all that there is where nothing is near', async () => {
  const { stderr } = await crosswalk('--to', 'cobit');
  expect(stderr).toContain('known: `x1452`, `zsm014`, `nsom`, `scp`, `q3-17`, `x800`');
});

test('says that nothing is left, with the exit code of nothing', async () => {
  const { code, stderr } = await crosswalk('--from', 'x805', '--to', 'x816');
  expect([code, stderr]).toEqual([5, 'clausewise: no relation is left by this filter\n']);
});

test('writes to a file', async () => {
  const cwd = workspace();
  const { code, stdout } = await call(['crosswalk', '--to', 'x816', '-f', 'csv', '-o', 'x.csv'], { cwd });
  expect([code, stdout]).toEqual([0, '']);
  expect(readFileSync(join(cwd, 'x.csv'), 'utf8')).toContain('x1452,x1452-10.3-1,');
});
