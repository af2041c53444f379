import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from '../cli/built.ts';
import { call } from '../cli/call.ts';

const readme = join(packageFolder, 'README.md');
const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';

/** The command lines of `clausewise` in the README: in a block of shell, after an optional `$`, up to a comment or pipe. */
const lines = [...text.matchAll(/^\s*(?:\$ )?(?:npx )?clausewise ([^\n|>#]+)/gmu)].map(([, rest]) =>
  (rest ?? '').trim(),
);

test.skipIf(text === '')('has a README that shows how the command is used', () => {
  expect(lines.length).toBeGreaterThan(0);
});

/** That it is known how to run it, not what it answers. */
test.each(lines.length === 0 ? [] : lines)('runs what the README shows: clausewise %s', async line => {
  const run = await call(
    [...line.split(/\s+/u), ...(/^(?:standards|schema|requirements)/u.test(line) ? [] : ['--help'])],
    { cwd: packageFolder },
  );
  expect(run.stderr).not.toMatch(/unknown (?:command|option)/u);
  expect(run.code).toBe(0);
});

/** A block of console output: the command after `$`, and below it what the command prints. */
const blocks = [...text.matchAll(/^```console\n\$ npx clausewise (.+)\n([\s\S]*?)^```$/gmu)].map(
  ([, line = '', output = '']) => [line, output] as const,
);

test('shows a screenful of output', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test.each(blocks)('shows what the command prints: %s', async (line, output) => {
  const run = await call(line.split(' '), { cwd: packageFolder });
  // UPDATE_GOLDEN=1 writes what the command prints now
  if (process.env['UPDATE_GOLDEN'] === '1')
    writeFileSync(
      readme,
      text.replace(output, () => run.stdout),
    );
  else expect(run.stdout).toBe(output);
});
