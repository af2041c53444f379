import { expect, test } from 'vitest';

import { call } from './call.ts';
import { failing, invalid, sound } from './descriptors.ts';
import { workspace, type Files } from './workspace.ts';

interface Read {
  readonly code: number;
  readonly stderr: string;
  readonly descriptors: readonly string[];
}

const readBy = async (files: Files, args: readonly string[], stdin?: string): Promise<Read> => {
  const cwd = workspace(files);
  const { code, stdout, stderr } = await call(['check', '-f', 'json', ...args], {
    cwd,
    ...(stdin === undefined ? {} : { stdin }),
  });
  // sound: held to its schema elsewhere
  const { assessments } = JSON.parse(stdout) as { assessments: { descriptor: string }[] };
  return {
    code,
    stderr: stderr.replaceAll(cwd, '.'),
    descriptors: assessments.map(({ descriptor }) => descriptor),
  };
};

const tree: Files = {
  'a.yaml': sound,
  'sub/b.yml': sound,
  'sub/deeper/c.json': '{"name": "c", "clausewise": 1}',
  'sub/D.YAML': sound,
  'sub/notes.md': sound,
  'sub/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
  'sub/settings.json': '{"compilerOptions": {}}',
  'sub/.hidden.yaml': sound,
  'node_modules/x/e.yaml': sound,
};

const note = (text: string): string => `clausewise: note: ${text}\n`;
const twoLeft = note(
  '2 of the files in folders have no key `clausewise` and were not taken for a descriptor',
);

test('reads a folder and all below, sorted by code unit, and says what it did not take for a descriptor', async () => {
  expect(await readBy(tree, ['.', '--gate', 'required=no-fail'])).toEqual({
    code: 5,
    stderr: twoLeft,
    descriptors: ['a.yaml', 'sub/D.YAML', 'sub/b.yml', 'sub/deeper/c.json'],
  });
});

test('reads what a glob matches', async () => {
  expect(await readBy(tree, ['sub/*.yml', '*.yaml'])).toEqual({
    code: 0,
    stderr: '',
    descriptors: ['a.yaml', 'sub/b.yml'],
  });
});

test('reads each file once, however often it is named', async () => {
  expect(await readBy(tree, ['a.yaml', './a.yaml', 'sub/../a.yaml', '*.yaml', '.', 'a.yaml'])).toMatchObject({
    descriptors: ['a.yaml', 'sub/D.YAML', 'sub/b.yml', 'sub/deeper/c.json'],
  });
});

test('takes a file that is named for a descriptor, whatever is in it', async () => {
  expect(await readBy(tree, ['sub/settings.json', 'sub'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('sub/settings.json:1:1: error: ') as string,
  });
  expect(await readBy(tree, ['sub/notes.md'])).toEqual({
    code: 0,
    stderr: '',
    descriptors: ['sub/notes.md'],
  });
});

test.each([
  ['on one line', '{"name": "x", "clausewise": 1, "partys": []}', 'd.json'],
  ['in flow style', '{ name: x, clausewise: 1, partys: [] }', 'd.yaml'],
  ['in quotes', '"clausewise" : 1\nname: x\npartys: []\n', 'd.yaml'],
  ['after a byte order mark', '\uFEFFclausewise: 1\nname: x\npartys: []\n', 'd.yaml'],
  ['far down', `# ${'x'.repeat(70_000)}\n${invalid}`, 'd.yaml'],
  ['broken', 'clausewise: 1\nname: [\n', 'd.yaml'],
])('finds in a folder a descriptor that says it is one %s', async (_, text, name) => {
  expect(await readBy({ [`in/${name}`]: text }, ['in'])).toMatchObject({ code: 2, descriptors: [] });
});

test('is not held up by a file of nothing but line ends in a folder', async () => {
  const start = performance.now();
  await readBy({ 'in/lines.yaml': '\n'.repeat(1_000_000), 'in/braces.json': '{ '.repeat(1_000_000) }, ['in']);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('reads the standard input, once', async () => {
  expect(await readBy(tree, ['-', '-'], sound)).toEqual({ code: 0, stderr: '', descriptors: ['<stdin>'] });
  expect(await readBy(tree, ['a.yaml', '-'], failing)).toEqual({
    code: 1,
    stderr: '',
    descriptors: ['<stdin>', 'a.yaml'],
  });
  expect(await readBy(tree, ['-'], '')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^<stdin>:1:1: error: there is no document/u) as string,
  });
});

test('says why nothing was assessed of an empty folder, and of a pattern that matches nothing', async () => {
  const nothing = { code: 5, descriptors: [] };
  expect(await readBy({ 'empty/.keep': '' }, ['empty'])).toEqual({
    ...nothing,
    stderr: note('the folder `empty` has no file named *.yaml, *.yml or *.json'),
  });
  expect(await readBy({ 'a.txt': sound }, ['*.txt'])).toEqual({
    ...nothing,
    stderr: note('no file named *.yaml, *.yml or *.json matches `*.txt`'),
  });
  expect(await readBy({ 'in/a.yaml': 'kind: Deployment\n' }, ['in'])).toEqual({
    ...nothing,
    stderr: note('1 of the files in folders has no key `clausewise` and was not taken for a descriptor'),
  });
});

test('says so where one of several paths leads to nothing', async () => {
  expect(await readBy(tree, ['a.yaml', 'none/*.yaml'])).toEqual({
    code: 2,
    stderr: 'clausewise: error: no file named *.yaml, *.yml or *.json matches `none/*.yaml`\n',
    descriptors: ['a.yaml'],
  });
  expect(await readBy(tree, ['a.yaml', 'none.yaml'])).toEqual({
    code: 2,
    stderr: 'clausewise: error: `none.yaml` could not be read: no such file or folder\n',
    descriptors: ['a.yaml'],
  });
});

test('names files relative to the root, and by their whole path where they are outside', async () => {
  expect((await readBy(tree, ['sub/b.yml', '--root', 'sub'])).descriptors).toEqual(['b.yml']);
  const cwd = workspace(tree);
  const run = await call(['check', '-f', 'json', 'a.yaml', '--root', 'sub'], { cwd });
  expect(JSON.parse(run.stdout)).toMatchObject({ assessments: [{ descriptor: `${cwd}/a.yaml` }] });
  expect((await readBy({ '..a/d.yaml': sound }, ['..a/d.yaml'])).descriptors).toEqual(['..a/d.yaml']);
});

test('assesses many files with one summary', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`d${i}.yaml`, i === 30 ? failing : sound]),
  );
  const run = await readBy(many, ['.']);
  expect({ code: run.code, read: run.descriptors.length }).toEqual({ code: 1, read: 60 });
});
