// The main job, end to end, on the examples: verdicts on the terminal; matrix, report and test skeletons in dist/demo/.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'dist/bin/clausewise.js');
rmSync(join(root, 'dist/demo'), { recursive: true, force: true });

/** Runs one command, shows it, and insists on the exit code that the example is there to show. */
const show = (expected, ...args) => {
  console.log(`\n$ npx clausewise ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  console.log(`(exit ${status})`);
  if (status !== expected) {
    console.error(`demo: expected exit ${expected}`);
    process.exit(1);
  }
};

const conforming = 'examples/security-monitoring-evidence/descriptor.yaml';
const violating = 'examples/violating/secure-connecting.yaml';
show(0, 'check', conforming, '--gate', 'recommended=pass');
show(1, 'check', violating);
show(0, 'explain', 'x1452-9.1.1-1', violating);
show(0, 'matrix', conforming, '--format', 'html', '-o', 'dist/demo/matrix.html');
show(0, 'matrix', conforming, '--format', 'csv', '-o', 'dist/demo/matrix.csv');
show(0, 'report', conforming, '--format', 'html', '-o', 'dist/demo/report.html');
show(0, 'matrix', conforming, '--format', 'xlsx', '-o', 'dist/demo/matrix.xlsx');
show(0, 'matrix', conforming, '--format', 'reqif', '-o', 'dist/demo/matrix.reqif');
show(0, 'report', conforming, '--format', 'docx', '-o', 'dist/demo/report.docx');
show(
  0,
  'report',
  conforming,
  '--format',
  'oscal-assessment-results',
  '-o',
  'dist/demo/oscal-assessment-results.json',
);
show(0, 'check', conforming, '--format', 'sarif', '-o', 'dist/demo/check.sarif');
show(0, 'ics', conforming, '--standard', 'x1452', '--format', 'xlsx', '-o', 'dist/demo/ics.xlsx');

// What somebody accepted for a time stays in sight, and what changed since is told.
const waivers = ['--waivers', 'examples/waivers/secure-connecting.yaml'];
show(1, 'check', violating, '--format', 'json', '-o', 'dist/demo/before.json');
show(1, 'check', violating, ...waivers, '--format', 'json', '-o', 'dist/demo/after.json');
show(
  1,
  'report',
  violating,
  ...waivers,
  '--previous',
  'dist/demo/before.json',
  '--format',
  'html',
  '-o',
  'dist/demo/waived.html',
);
show(0, 'compare', 'dist/demo/before.json', 'dist/demo/after.json');
show(0, 'skeleton', '--framework', 'vitest', '--descriptor', conforming, '-o', 'dist/demo/tests');

const operator = 'examples/operator.yaml';
show(0, 'check', operator, '--gate', 'derived=pass');
show(
  1,
  'check',
  'examples/violating/operator.yaml',
  '--gate',
  'derived=pass',
  '-o',
  'dist/demo/operator.txt',
);
show(0, 'matrix', operator, '--format', 'html', '-o', 'dist/demo/operator-matrix.html');
show(0, 'access', operator, '-o', 'dist/demo/access.txt');
show(
  0,
  'crosswalk',
  '--from',
  'zsm014',
  '--to',
  'nist-800-53',
  '--format',
  'csv',
  '-o',
  'dist/demo/crosswalk.csv',
);
show(0, 'trace', 'zsm014-trust-04');
show(0, 'trace', '--gaps', '--quiet');
console.log(
  '\nThe matrices, the reports, the ICS, the SARIF and OSCAL files, the test skeletons, the access analysis and the crosswalk are in dist/demo/.',
);
