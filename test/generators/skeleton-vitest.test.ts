import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { checkFile } from '../../cli/check-file.ts';
import { skeletonInput as skeletonInputOf } from '../../cli/skeleton-input.ts';
import { vitestSkeletons } from '../../generators/skeleton-for-vitest.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';
import { packageFolder } from '../cli/built.ts';
import { complaints } from '../types/compiler.ts';
import { skeletonFolder, writeNew } from './skeleton-folder.ts';
import { hostileNames, hostileSkeletonInput, ruleSets, skeletonInput } from './skeleton-inputs.ts';

const folder = skeletonFolder();
afterAll(folder.remove);

/** A descriptor of each standard, one that conforms and one that does not, by its name in `examples/`. */
const examples: Readonly<Record<string, string>> = {
  x1452: 'secure-connecting.yaml',
  zsm014: 'zsm-framework.yaml',
  nsom: 'slice-operator.yaml',
  scp: 'security-configurations.yaml',
  'q3-17': 'security-management.yaml',
};

type Outcomes = Readonly<Record<string, string>>;

/** Runs all tests of the folder as a user of the package does, and gives the outcome of each by its file and title. */
const outcomes = (): Outcomes => {
  symlinkSync(join(packageFolder, 'node_modules'), join(folder.path, 'node_modules'));
  writeFileSync(
    join(folder.path, 'vitest.config.mjs'),
    `export default { resolve: { alias: { 'clausewise/vitest': ${JSON.stringify(join(packageFolder, 'cli/vitest.ts'))} } } };\n`,
  );
  const vitest = join(packageFolder, 'node_modules/vitest/vitest.mjs');
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', '--no-isolate', '--reporter', 'json'], {
    cwd: folder.path,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // sound: the shape of the runner's JSON report
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    readonly testResults: readonly {
      readonly name: string;
      readonly message: string;
      readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
    }[];
  };
  expect(report.testResults.map(({ message }) => message).join('')).toBe('');
  return Object.fromEntries(
    report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ title, status }) => [`${suiteOf(name)} ${title.split(' ')[0] ?? ''}`, status]),
    ),
  );
};

const suiteOf = (path: string): string => /clausewise-skeletons-[^/]*\/([^/]*)/u.exec(path)?.[1] ?? '';

const obliging = ['required', 'recommended', 'derived'];

test(
  'the tests of our standards run, and pass or fail as the descriptor does',
  { timeout: 300_000 },
  async () => {
    const expected: Record<string, string> = {};
    for (const set of ruleSets)
      for (const kind of ['', 'violating/']) {
        const example = examples[set.standard.id] ?? '';
        const descriptor = join(packageFolder, 'examples', kind, example);
        const suite = `${kind === '' ? 'sound' : 'violating'}-${set.standard.id}`;
        const input = skeletonInputOf(set, descriptor);
        writeNew(await vitestSkeletons(input), join(folder.path, suite));
        expected[`${suite} looks`] = 'passed';
        const { rollUps } = await checkFile(descriptor);
        for (const { entry } of input.requirements.filter(({ purposes }) => purposes.purposes.length > 0)) {
          const verdict = rollUps.find(({ requirement }) => requirement === entry.id)?.verdict ?? 'none';
          const isMet = verdict === 'pass' || verdict === 'not-applicable';
          const isSound = isMet || !obliging.includes(entry.obligation);
          expected[`${suite} [${entry.id}@${entry.revision}]`] =
            entry.verification.method === 'rule' ? (isSound ? 'passed' : 'failed') : 'todo';
        }
      }
    expect(Object.values(expected)).toEqual(expect.arrayContaining(['passed', 'failed']));
    expect(outcomes()).toEqual(expected);
  },
);

test('the tests compile under the strictest options', { timeout: 120_000 }, async () => {
  const files = [
    ...(await vitestSkeletons(skeletonInput)),
    ...(await vitestSkeletons(hostileSkeletonInput)).map(file => ({ ...file, path: `hostile-${file.path}` })),
  ];
  const virtual = Object.fromEntries(
    files.map(file => [
      `test/${file.path}`,
      newSkeleton(file).replace("from 'clausewise/vitest'", "from '../cli/vitest.ts'"),
    ]),
  );
  const found = complaints({
    ...virtual,
    'test/broken.test.ts':
      "import '../cli/vitest.ts';\nimport { expect } from 'vitest';\nexpect({}).toSatisfy(3);\n",
  });
  expect([...found].map(([path, list]) => [path, list.length])).toEqual([
    ...Object.keys(virtual).map(path => [path, 0]),
    ['test/broken.test.ts', 1],
  ]);
});

test('no name breaks out of its string or comment', async () => {
  const [file] = await vitestSkeletons(hostileSkeletonInput);
  const text = file === undefined ? '' : newSkeleton(file);
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('//'));
  const shapes = lines.map(
    line => /^(?:import|const|test\(|test\.todo\(| {2}const| {2}expect\(|\}\);)/u.exec(line)?.[0],
  );
  expect(shapes).not.toContain(undefined);
  const count = (shape: string): number => shapes.filter(each => each === shape).length;
  expect(count('test(') + count('test.todo(')).toBe(hostileNames.length + 1);
});

test('the title of a test names no other requirement', async () => {
  const [first, ...rest] = skeletonInput.requirements;
  if (first === undefined) throw new TypeError('there is no requirement');
  const statement = 'see [x1452-10.1-1@1] and [descriptor]';
  const [file] = await vitestSkeletons({
    ...skeletonInput,
    requirements: [{ ...first, entry: { ...first.entry, statement } }, ...rest],
  });
  expect(file?.regions[0]?.text).toContain(
    "test('[x1452-7.1.2-4@1] see (x1452-10.1-1@1) and (descriptor) [descriptor]'",
  );
});
