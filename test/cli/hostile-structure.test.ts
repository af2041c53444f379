import { expect, test } from 'vitest';

import { head, sound } from './descriptors.ts';
import { checkFiles, expectRefused } from './hostile.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const tooDeep = 'error: maps and lists are nested deeper than 64 levels';
const noAnchors = 'expected a descriptor without anchors and aliases';

test.concurrent('refuses an alias bomb at its first anchor', async () => {
  const bomb = head + lines(9, i => `a${i}: &a${i} [${lines(9, () => `*a${i - 1}, `)}]\n`);
  expectRefused(
    await checkFiles({ 'bomb.yaml': bomb }),
    `bomb.yaml:3:5: error: found the anchor \`&a0\`, ${noAnchors}`,
  );
});

test.concurrent('refuses tens of thousands of aliases at the first', async () => {
  const aliases = `${head}parties: [${'*id, '.repeat(40_000)}]\n`;
  expectRefused(
    await checkFiles({ 'aliases.yaml': aliases }),
    `aliases.yaml:3:11: error: found the alias \`*id\`, ${noAnchors}`,
  );
});

test.concurrent.each([
  ['[', '1:65', tooDeep],
  ['{a: ', '1:257', tooDeep],
  ['- ', '1:129', tooDeep],
  ['&a ', '1:1', `error: found the anchor \`&a\`, ${noAnchors}`],
])('refuses `%s` 100 000 times over', async (opening, place, message) => {
  expectRefused(await checkFiles({ 'deep.yaml': opening.repeat(100_000) }), `deep.yaml:${place}: ${message}`);
});

test.concurrent('refuses block maps nested 2 000 deep', async () => {
  const maps = lines(2_000, i => `${' '.repeat(i)}a:\n`);
  expectRefused(await checkFiles({ 'maps.yaml': maps }), `maps.yaml:65:66: ${tooDeep}`);
});

test.concurrent('refuses lists nested 100 000 deep in JSON', async () => {
  expectRefused(await checkFiles({ 'deep.json': '['.repeat(100_000) }), `deep.json:1:65: ${tooDeep}`);
});

test.concurrent(
  'refuses a hundred files that are nested too deep, each, and assesses the sound one among them',
  async () => {
    const deep = Array.from({ length: 100 }, (_, i) => [`deep-${i}.yaml`, '['.repeat(900)] as const);
    const run = await checkFiles({ ...Object.fromEntries(deep), 'sound.yaml': sound });
    expectRefused(run, ...deep.map(([name]) => `${name}:1:65: ${tooDeep}`).toSorted());
    expect(JSON.parse(run.stdout)).toMatchObject({ summary: { descriptors: 1, results: { error: 0 } } });
  },
);

test.concurrent.each([
  ['many.yaml', lines(200_000, i => `k${i}: 1\n`), '10001:1'],
  ['many.json', `{\n${lines(200_000, i => `"k${i}": 1,\n`)}"k": 1}`, '10001:12'],
])('refuses 200 000 keys in one map of %s', async (name, text, place) => {
  expectRefused(
    await checkFiles({ [name]: text }),
    `${name}:${place}: error: there are more keys in one map than the 10000 that are read`,
  );
});

test.concurrent('refuses a file of more than 10 MiB before it reads it', async () => {
  expectRefused(
    await checkFiles({ 'large.yaml': Buffer.alloc(10 * 1024 * 1024 + 1, '#') }),
    'clausewise: error: `large.yaml` is 10485761 bytes long; at most 10485760 are read',
  );
});

test.concurrent('refuses more than 10 MiB on the standard input', async () => {
  const run = await checkFiles({}, ['-'], { stdin: Buffer.alloc(11 * 1024 * 1024, '#') });
  expectRefused(run, '<stdin>:1:1: error: the file has 10485761 bytes, expected at most 10485760');
});
