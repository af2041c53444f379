import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { allExamples, examples } from './examples.ts';
import { clausewise } from './run.ts';
import { workspace } from './workspace.ts';

// `UPDATE_GOLDEN=1 npx vitest run test/cli/golden.test.ts` writes them anew.
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const folder = join(packageFolder, 'test/golden');
const date = ['--assessed-at', '2026-11-21T00:00:00Z'];

/** A file of its own for each result: `check/violating-secure-connecting.json`. */
interface Golden {
  readonly file: string;
  readonly args: readonly string[];
}

const nameOf = (path: string): string => {
  const [, ...parts] = path.replace(/(?:\/descriptor)?\.yaml$/u, '').split('/');
  return parts.join('-');
};

const formats = {
  check: ['text', 'json', 'sarif', 'junit', 'github'],
  report: ['md', 'html'],
  matrix: ['csv', 'md', 'html'],
} as const;

const assessed = (command: keyof typeof formats, path: string, only: readonly string[]): readonly Golden[] =>
  formats[command]
    .filter(format => only.includes(format))
    .map(format => ({
      file: `${command}/${nameOf(path)}.${format}`,
      args: [command, path, '-f', format, ...date],
    }));

/** One conforming and one violating example in every format; the others as text, those with evidence as JSON too. */
const full = new Set(
  [examples.conforming, examples.violating].map(list =>
    list.find(path => path.includes('secure-connecting')),
  ),
);

const ofOtherStandards = [
  'zsm-framework',
  'slice-operator',
  'security-configurations',
  'security-management',
].map(name => `examples/violating/${name}.yaml`);

/** What the waivers of the examples do, in every format that tells of them. */
const overlaidGoldens: readonly Golden[] = [
  ...['text', 'json', 'gitlab', 'tap', 'summary', 'github'].map(format => ['check', format] as const),
  ['report', 'md'] as const,
  ['matrix', 'json'] as const,
].map(([command, format]) => ({
  file: `${command}/waived.${format}`,
  args: [
    command,
    'examples/violating/secure-connecting.yaml',
    ...['--waivers', 'examples/waivers/secure-connecting.yaml'],
    ...['--requirement', 'x1452-7.1.2-11', 'x1452-9.1.1-1', 'x1452-7.1.2-20'],
    ...['-f', format],
    ...date,
  ],
}));

const goldens: readonly Golden[] = [
  ...allExamples.flatMap(path =>
    full.has(path)
      ? (['check', 'report', 'matrix'] as const).flatMap(command => assessed(command, path, formats[command]))
      : assessed('check', path, examples.withEvidence.includes(path) ? ['text', 'json'] : ['text']),
  ),
  // one violating example of each other standard
  ...ofOtherStandards.flatMap(path => [
    ...assessed('check', path, ['junit']),
    ...assessed('report', path, ['md']),
    ...assessed('matrix', path, ['csv']),
  ]),
  ...overlaidGoldens,
  {
    file: 'report/zsm-framework.sctr',
    args: ['report', 'examples/zsm-framework.yaml', '-f', 'sctr', ...date],
  },
  {
    file: 'report/operator.poam.json',
    args: ['report', 'examples/violating/operator.yaml', '-f', 'oscal-poam', ...date],
  },
  {
    file: 'report/zsm-framework.cyclonedx.json',
    args: ['report', 'examples/violating/zsm-framework.yaml', '-f', 'cyclonedx', ...date],
  },
  { file: 'ics/x1452.md', args: ['ics', '--standard', 'x1452', ...date] },
  {
    file: 'ics/zsm-framework.md',
    args: ['ics', 'examples/violating/zsm-framework.yaml', '--standard', 'zsm014', ...date],
  },
  {
    file: 'ics/zsm-framework.json',
    args: ['ics', 'examples/zsm-framework.yaml', '--standard', 'zsm014', '-f', 'json', ...date],
  },
  { file: 'check/all.text', args: ['check', 'examples', ...date] },
  { file: 'check/quiet.text', args: ['check', ...examples.violating, '-q', ...date] },
  { file: 'matrix/catalogue.csv', args: ['matrix', '-f', 'csv', ...date] },
  { file: 'requirements/text', args: ['requirements'] },
  { file: 'requirements/json', args: ['requirements', '-f', 'json'] },
  { file: 'standards/text', args: ['standards'] },
  { file: 'standards/json', args: ['standards', '-f', 'json'] },
  { file: 'schema/descriptor', args: ['schema'] },
  { file: 'schema/check', args: ['schema', 'check'] },
  { file: 'schema/requirements', args: ['schema', 'requirements'] },
  { file: 'explain/required', args: ['explain', 'x1452-7.1.2-11', ...date] },
  { file: 'explain/failing', args: ['explain', 'x1452-9.1.1-1', ...examples.violating, ...date] },
  {
    file: 'explain/zsm014',
    args: ['explain', 'zsm014-trust-04', 'examples/violating/zsm-framework.yaml', ...date],
  },
  { file: 'trace/item.text', args: ['trace', 'zsm014-trust-01', 'examples/operator.yaml', ...date] },
  { file: 'trace/programme.text', args: ['trace', 'q3-17-2-d', ...date] },
  { file: 'trace/gaps.text', args: ['trace', '--gaps', ...date] },
  { file: 'crosswalk/to-nist.text', args: ['crosswalk', '--to', 'nist-800-53'] },
  { file: 'crosswalk/from-zsm014.md', args: ['crosswalk', '--from', 'zsm014', '-f', 'md'] },
  { file: 'crosswalk/all.csv', args: ['crosswalk', '-f', 'csv'] },
  { file: 'access/operator.text', args: ['access', 'examples/operator.yaml'] },
  { file: 'access/violating.md', args: ['access', 'examples/violating/slice-operator.yaml', '-f', 'md'] },
  { file: 'help/clausewise', args: ['--help'] },
  { file: 'help/check', args: ['check', '--help'] },
];

const compare = (file: string, text: string): void => {
  const path = join(folder, file);
  if (isUpdate) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `${file} is not there`).toBe(text);
};

test.each(goldens)('gives what is in $file', async ({ file, args }) => {
  const run = await call(args, { cwd: packageFolder });
  expect([0, 1, 3, 4, 5]).toContain(run.code);
  compare(file, run.stdout);
});

test('gives the same from the built command as from the sources', async () => {
  const [golden] = goldens;
  const run = await clausewise(golden?.args ?? [], { cwd: packageFolder });
  compare(golden?.file ?? '', run.stdout);
});

/** Kept as text, so that no tool takes them for tests of this package. */
const skeletonArgs = [
  'skeleton',
  '--framework',
  'vitest',
  '--standard',
  'x1452',
  '--clause',
  '9.1.1',
  '7.1.2',
  '--descriptor',
  'deployment.yaml',
  '-o',
  '.',
];

test('writes the skeletons that are in skeleton/', async () => {
  const cwd = workspace();
  await call(skeletonArgs, { cwd });
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(cwd, name)).isFile(),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) compare(`skeleton/${basename(file)}.txt`, readFileSync(join(cwd, file), 'utf8'));
});

test('has no golden file that nothing gives', () => {
  const commands = new Set([...goldens.map(({ file }) => dirname(file))]);
  const there = [...commands].flatMap(command =>
    readdirSync(join(folder, command)).map(name => `${command}/${name}`),
  );
  expect(there.toSorted()).toEqual(goldens.map(({ file }) => file).toSorted());
});

test('keeps the golden files small', () => {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name =>
    statSync(join(folder, name)),
  );
  const total = sizes.filter(stats => stats.isFile()).reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeLessThan(10 * 1024 * 1024);
});
