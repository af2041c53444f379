import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import type { Io } from '../../cli/io.ts';
import { planSkeletons, type PlanOptions } from '../../cli/skeleton-plan.ts';
import { tellSkeletons } from '../../cli/tell-skeletons.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { writeSkeletons } from '../../cli/write-skeletons.ts';
import type { SkeletonBytes, SkeletonFile } from '../../generators/skeleton-file.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';
import { lampRule, lampSkeleton } from '../generators/skeleton-fixture.ts';
import { call, now } from './call.ts';
import { listing, workspace } from './workspace.ts';

interface Emitted {
  readonly isDecided: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Emits skeletons into `tests` as the command does, and gives what it told. */
const emit = async (
  cwd: string,
  files: readonly SkeletonFile[],
  others: readonly SkeletonBytes[] = [],
  choice?: PlanOptions['choice'],
): Promise<Emitted> => {
  const [out, err]: readonly [string[], string[]] = [[], []];
  const io: Io = {
    cwd,
    env: {},
    now: () => now,
    readStdin: () => new Uint8Array(),
    out: text => void out.push(text),
    err: text => void err.push(text),
    isOutTerminal: false,
    isErrTerminal: false,
  };
  const plans = await planSkeletons(files, others, {
    cwd,
    folder: 'tests',
    isLeftOut: () => false,
    ...(choice === undefined ? {} : { choice }),
  });
  writeSkeletons(plans);
  const isDecided = await tellSkeletons(plans, [], { output: 'tests' }, io);
  return { isDecided, stdout: out.join(''), stderr: err.join('') };
};

const refusals = async (cwd: string, files: readonly SkeletonFile[]): Promise<readonly string[]> => {
  try {
    await emit(cwd, files);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.problems.map(({ message }) => message);
  }
  return [];
};

const lamps = (wording = 'look at it'): SkeletonFile =>
  lampSkeleton('typescript', [lampRule('a-1', { wording })]);
const robots = lampSkeleton('robot', [lampRule('a-1')]);

test('writes into a folder that is not there, and leaves a second time what it wrote', async () => {
  const cwd = workspace();
  expect(await emit(cwd, [lamps(), robots])).toEqual({
    isDecided: true,
    stdout: '',
    stderr:
      'clausewise: wrote tests/lamp.test.ts: new\nclausewise: wrote tests/lamp.robot: new\n' +
      'clausewise: wrote 2 of 2 files to tests\n',
  });
  const before = listing(cwd);
  expect((await emit(cwd, [lamps(), robots])).stderr).toBe(
    'clausewise: left tests/lamp.test.ts: unchanged\nclausewise: left tests/lamp.robot: unchanged\n' +
      'clausewise: wrote 0 of 2 files to tests\n',
  );
  expect(listing(cwd)).toEqual(before);
});

test('leaves a file in conflict, shows the conflict, writes the others, and decides as it is told', async () => {
  const cwd = workspace();
  await emit(cwd, [lamps(), robots]);
  const path = join(cwd, 'tests/lamp.test.ts');
  const mine = readFileSync(path, 'utf8').replace('// look at it', '// listen to it');
  writeFileSync(path, mine);
  const both = [lamps('walk round it'), lampSkeleton('robot', [lampRule('a-1'), lampRule('a-2')])];

  const conflict = await emit(cwd, both);
  expect(conflict.isDecided).toBe(false);
  expect(conflict.stdout).toContain('-  // listen to it\n+  // walk round it\n');
  expect(conflict.stderr).toBe(
    'clausewise: left tests/lamp.test.ts: 1 in conflict\n' +
      '  a-1 was edited by hand, and is written otherwise now\n' +
      'clausewise: wrote tests/lamp.robot: 1 added\n' +
      'clausewise: wrote 1 of 2 files to tests\n' +
      'clausewise: 1 file in conflict: it is left as it is; all others are written\n' +
      '  --ours keeps what stands in the file, --theirs takes what is written now; or edit it and run this again\n',
  );
  expect(readFileSync(path, 'utf8')).toBe(mine);
  expect(readFileSync(join(cwd, 'tests/lamp.robot'), 'utf8')).toContain('a-2');

  expect((await emit(cwd, both, [], 'ours')).isDecided).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('// listen to it');
  expect((await emit(cwd, both)).isDecided).toBe(true);
  writeFileSync(path, mine);
  expect((await emit(cwd, both, [], 'theirs')).isDecided).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(newSkeleton(lamps('walk round it')));
});

test('writes a file that is no text over an earlier one only where it is told to', async () => {
  const cwd = workspace();
  const sheet = (text: string): readonly SkeletonBytes[] => [
    { path: 'sheets.docx', bytes: new TextEncoder().encode(text) },
  ];
  const there = (): string => readFileSync(join(cwd, 'tests/sheets.docx'), 'utf8');
  expect((await emit(cwd, [], sheet('one'))).isDecided).toBe(true);
  expect((await emit(cwd, [], sheet('one'))).stderr).toBe('clausewise: left tests/sheets.docx: unchanged\n');
  expect((await emit(cwd, [], sheet('two'))).isDecided).toBe(false);
  expect((await emit(cwd, [], sheet('two'), 'ours')).isDecided).toBe(true);
  expect(there()).toBe('one');
  expect((await emit(cwd, [], sheet('two'), 'theirs')).isDecided).toBe(true);
  expect(there()).toBe('two');
});

const isRoot = process.getuid?.() === 0;

test.each<[string, (path: string) => void, string]>([
  [
    'is not ours',
    path => {
      writeFileSync(path, 'it.only();\n');
    },
    'is there and holds no region of ours',
  ],
  [
    'is a folder',
    path => {
      mkdirSync(path);
    },
    'is a folder',
  ],
  [
    'is a link',
    path => {
      writeFileSync(`${path}.other`, newSkeleton(lamps()));
      symlinkSync(`${path}.other`, path);
    },
    'is a symbolic link',
  ],
  [
    'is a link to nothing',
    path => {
      symlinkSync('/nowhere/at/all', path);
    },
    'is a symbolic link',
  ],
  [
    'has two names',
    path => {
      writeFileSync(`${path}.other`, newSkeleton(lamps()));
      linkSync(`${path}.other`, path);
    },
    'has a second name (a hard link)',
  ],
  [
    'is large',
    path => {
      writeFileSync(path, '');
      truncateSync(path, 4 * 1024 * 1024 + 1);
    },
    'is 4194305 bytes long; at most 4194304 are read',
  ],
])('refuses a file that %s, and writes nothing at all', async (_what, make, message) => {
  const cwd = workspace({ 'tests/keep': '' });
  make(join(cwd, 'tests/lamp.test.ts'));
  const before = listing(cwd);
  expect(await refusals(cwd, [lamps(), robots])).toEqual([`\`tests/lamp.test.ts\` ${message}`]);
  expect(listing(cwd)).toEqual(before);
});

test.skipIf(isRoot)('refuses a file that can not be read', async () => {
  const cwd = workspace({ 'tests/lamp.test.ts': newSkeleton(lamps()) });
  chmodSync(join(cwd, 'tests/lamp.test.ts'), 0);
  expect(await refusals(cwd, [lamps()])).toEqual([
    '`tests/lamp.test.ts` could not be read: permission denied (EACCES)',
  ]);
});

test('tells all that stands in the way in all files, and writes none of them', async () => {
  const cwd = workspace({
    'tests/lamp.test.ts': newSkeleton(lamps()).replace('// clausewise:end a-1\n', ''),
    'tests/lamp.robot': Buffer.concat([Buffer.from(newSkeleton(robots)), Buffer.from([0xff])]),
  });
  const before = listing(cwd);
  expect(await refusals(cwd, [lamps('walk round it'), robots, lampSkeleton('gherkin', [])])).toEqual([
    'the region `a-1` begins here and does not end',
    expect.stringMatching(/^the bytes from offset \d+ on \(0xff\) are not valid UTF-8$/u),
  ]);
  expect(listing(cwd)).toEqual(before);
});

test('does not write over what has changed since it was read', async () => {
  const cwd = workspace({ 'tests/lamp.test.ts': newSkeleton(lamps()) });
  const plans = await planSkeletons([lamps('walk round it')], [], {
    cwd,
    folder: 'tests',
    isLeftOut: () => false,
  });
  writeFileSync(join(cwd, 'tests/lamp.test.ts'), 'meanwhile');
  expect(() => {
    writeSkeletons(plans);
  }).toThrow('`tests/lamp.test.ts` has changed since it was read');
  expect(readFileSync(join(cwd, 'tests/lamp.test.ts'), 'utf8')).toBe('meanwhile');
});

const args = ['skeleton', '--standard', 'x1452', '-o', 'tests'];

test('emits, keeps what a person wrote, and adds what is asked for later where it belongs', async () => {
  const cwd = workspace();
  expect((await call([...args, '--requirement', 'x1452-9.1.1-1', 'x1452-9.1.1-3'], { cwd })).code).toBe(0);
  const path = join(cwd, 'tests/x1452-9.test.ts');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\ntest('[x1452-9.1.1-3] mine', () => {});\n`);
  const again = await call([...args, '--clause', '9.1.1'], { cwd });
  expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 0, stdout: '' });
  const text = readFileSync(path, 'utf8');
  expect([...text.matchAll(/clausewise:begin (\S+)/gu)].map(([, id]) => id)).toEqual([
    'head',
    ...[1, 2, 3, 4, 5, 6].map(number => `x1452-9.1.1-${number}`),
  ]);
  expect(text.indexOf('mine')).toBeGreaterThan(text.indexOf('clausewise:end x1452-9.1.1-3'));
  expect(text.indexOf('mine')).toBeLessThan(text.indexOf('clausewise:begin x1452-9.1.1-4'));
  const other = await call([...args, '--requirement', 'x1452-9.1.1-2'], { cwd });
  expect(other.stderr).toBe('clausewise: left tests/x1452-9.test.ts: unchanged\n');
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('ends with 1 on a conflict, with 2 where a file is not ours, and says what the two decisions mean', async () => {
  const cwd = workspace();
  const clause = [...args, '--clause', '9.1.1'];
  await call(clause, { cwd });
  const path = join(cwd, 'tests/x1452-9.test.ts');
  writeFileSync(path, readFileSync(path, 'utf8').replace("'deployment.yaml'", "'mine.yaml'"));
  expect((await call(clause, { cwd })).code).toBe(0);
  const conflict = await call([...clause, '--descriptor', 'other.yaml'], { cwd });
  expect(conflict.code).toBe(1);
  expect(conflict.stdout).toContain("'mine.yaml'");
  expect(conflict.stderr).toContain(
    '--ours keeps what stands in the file, --theirs takes what is written now',
  );
  expect((await call([...clause, '--descriptor', 'other.yaml', '--theirs'], { cwd })).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain("'other.yaml'");

  const both = await call([...clause, '--theirs', '--ours'], { cwd });
  expect(both.code).toBe(2);
  writeFileSync(path, 'mine');
  const foreign = await call(clause, { cwd });
  expect(foreign.code).toBe(2);
  expect(foreign.stderr).toBe(
    'clausewise: error: `tests/x1452-9.test.ts` is there and holds no region of ours\n' +
      '  it is never overwritten: move it, or name another folder\n',
  );
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('tells of a file whose requirements are all gone, and leaves it; what is not asked for is not gone', async () => {
  const mark = (id: string): string =>
    `// clausewise:begin ${id} revision=1 rule=0123456789ab text=0123456789ab\n`;
  const cwd = workspace({
    'tests/x1452-99.test.ts': mark('head') + mark('x1452-99-1') + mark('x1452-9.1.1-1'),
    'tests/zsm014-9.test.ts': mark('zsm014-trust-01'),
    'tests/notes.md': mark('x1452-99-2'),
    'tests/link.test.ts': new Uint8Array([0xff]),
  });
  const { code, stderr } = await call([...args, '--clause', '9.1.1'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toBe(
    'clausewise: wrote tests/x1452-9.test.ts: new\n' +
      'clausewise: left tests/x1452-99.test.ts: 1 dropped\n' +
      '  x1452-99-1 dropped: nothing of this name is tested any more; its region was left\n',
  );
});

test('refuses a folder that is a file', async () => {
  const cwd = workspace({ tests: '' });
  const { code, stderr } = await call([...args, '--clause', '9.1.1'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('could not write');
});

test.each(['vitest', 'robot', 'gherkin', 'ttcn3', 'tdl-to', 'scas'])(
  'emits for %s, and a second time changes nothing',
  async framework => {
    const cwd = workspace();
    const own = ['skeleton', '--standard', 'scp', '--framework', framework, '-o', 'tests'];
    expect((await call(own, { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'tests')).length).toBeGreaterThan(0);
    const before = listing(cwd);
    const again = await call(own, { cwd });
    expect(again.code).toBe(0);
    expect(again.stderr).not.toMatch(/clausewise: wrote (?!0 of)/u);
    expect(listing(cwd)).toEqual(before);
  },
);
