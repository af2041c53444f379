// Goes once round the loop of examples/loop: clausewise writes the tests anew and keeps what a person added, the tests run,
// and their results go back into the verdicts and the matrix. What comes out is in dist/loop/.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = 'dist/loop';
rmSync(join(root, out), { recursive: true, force: true });

/** Runs one command, shows it, and insists on the exit code that the example is there to show. */
const show = (expected, what, ...args) => {
  console.log(`\n$ ${[what, ...args].join(' ')}`);
  const command = what === 'clausewise' ? 'dist/bin/clausewise.js' : 'node_modules/vitest/vitest.mjs';
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  console.log(`(exit ${status})`);
  if (status !== expected) {
    console.error(`loop: expected exit ${expected}`);
    process.exit(1);
  }
};

const descriptor = 'examples/loop/descriptor.yaml';
const scope = ['--standard', 'zsm014', '--clause', '4.1.1'];
const results = `${out}/results.xml`;
const given = ['--tests', 'examples/loop/tests', '--results', results];

show(0, 'clausewise', 'purposes', ...scope, '-f', 'md', '-o', `${out}/purposes.md`);
show(
  0,
  'clausewise',
  'skeleton',
  '--framework',
  'vitest',
  ...scope,
  '--descriptor',
  descriptor,
  '-o',
  'examples/loop/tests',
);
show(1, 'vitest', 'run', '--root', 'examples/loop', '--reporter=junit', `--outputFile=../../${results}`);
show(1, 'clausewise', 'check', descriptor, ...scope, ...given);
show(1, 'clausewise', 'matrix', descriptor, ...scope, ...given, '-f', 'html', '-o', `${out}/matrix.html`);
show(1, 'clausewise', 'matrix', descriptor, ...scope, ...given, '-f', 'md', '-o', `${out}/matrix.md`);
show(0, 'clausewise', 'trace', 'zsm014-trust-03', descriptor, ...given);
console.log(`\nPurposes, results and the matrix are in ${out}/.`);
