// Holds this project to its own promises: promises/catalog.json is what is promised, the tests say what they verify, and
// each promise has to be verified by a test that ran and passed. Prints the matrix; exits as `check` does.
// `self-trace.mjs RESULTS` takes the results of a run that has been; without, the tests are run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [given] = process.argv.slice(2);
const results = given ?? 'coverage/tests.json';

const run = (command, args, stdio = 'inherit') =>
  spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

if (given === undefined)
  run(
    'npx',
    ['vitest', 'run', '--reporter=json', `--outputFile=${results}`],
    ['ignore', 'ignore', 'inherit'],
  );

const clausewise = (command, ...args) =>
  run(
    process.execPath,
    [
      'dist/bin/clausewise.js',
      command,
      'promises/clausewise.yaml',
      ...['--catalogue', 'clausewise=promises/catalog.json'],
      ...['--standard', 'clausewise'],
      ...['--tests', 'test'],
      ...['--results', results],
      ...['--gate', 'required=verified'],
      ...args,
    ],
    ['ignore', 'pipe', 'inherit'],
  );

const matrix = clausewise('matrix', '--format', 'json');
if (matrix.stdout === '') process.exit(matrix.status ?? 1);
for (const { requirement, statement, verdict, assurance, purposes, tests } of JSON.parse(matrix.stdout)
  .requirements) {
  console.log(`${requirement}  ${verdict} (${assurance}), ${purposes.length} purposes\n  ${statement}`);
  for (const { title, place, verdict: last, state } of tests)
    console.log(`  ${state === 'covered' ? last : state}  ${place.file}:${place.line}  ${title.join(' > ')}`);
}
const { status, stdout } = clausewise('check', '--quiet');
console.log(`\n${stdout.trimEnd()}`);
process.exit(status ?? 1);
