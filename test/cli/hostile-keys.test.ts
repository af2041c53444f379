import { expect, test } from 'vitest';

import { head, sound } from './descriptors.ts';
import { checkFiles, expectRefused } from './hostile.ts';

const unknownAt = (place: string, key: string): string =>
  `${place}: error: the descriptor has the property \`${key}\`, expected one of \`$schema\`, \`clausewise\`, \`name\`, \`parties\`, \`services\`, \`managementDomains\`, \`closedLoops\`, \`slices\`, \`managementData\`, \`securityConfigurations\`, \`securityManagement\`, \`evidence\``;

test.concurrent(
  'refuses a merge key, and many of them, and takes `<<` in JSON for a key that it does not know',
  async () => {
    const merge = (count: number): string =>
      `${head}parties:\n  - ${'<<: {id: a}\n    '.repeat(count)}role: operator\n`;
    const refusal = 'error: found the merge key `<<`, which YAML 1.2 does not have';
    expectRefused(await checkFiles({ 'one.yaml': merge(1) }), `one.yaml:4:5: ${refusal}`);
    const many = await checkFiles({ 'many.yaml': merge(9_000) });
    expect(many.code).toBe(2);
    expect(many.stderr).toContain(`many.yaml:4:5: ${refusal}\n`);
    expectRefused(
      await checkFiles({ 'merge.json': '{"clausewise": 1, "name": "a",\n "<<": {"name": "b"}}' }),
      unknownAt('merge.json:2:2', '<<'),
    );
  },
);

test.concurrent('refuses a key that is there twice, naming both lines, in YAML and in JSON', async () => {
  expectRefused(
    await checkFiles({ 'twice.yaml': `${head}name: other\n` }),
    'twice.yaml:3:1: error: the key `name` on line 3 is already on line 2, expected it once in a map',
  );
  expectRefused(
    await checkFiles({ 'twice.json': '{"clausewise": 1,\n "name": "a",\n "name": "b"}' }),
    'twice.json:3:2: error: the key `name` on line 3 is already on line 2, expected it once in a map',
  );
});

test.concurrent('refuses keys that are no text', async () => {
  const run = await checkFiles({ 'keys.yaml': `${head}1: a\n"1": b\n? [d]\n: e\n? {f: g}\n: h\ntrue: i\n` });
  expectRefused(
    run,
    'keys.yaml:3:1: error: found the number `1` as a key, expected text',
    'keys.yaml:5:3: error: found a list as a key, expected text',
    'keys.yaml:7:3: error: found a map as a key, expected text',
    'keys.yaml:9:1: error: found the boolean `true` as a key, expected text',
  );
});

test.concurrent('refuses keys that differ only in their Unicode normal form, one by one', async () => {
  const run = await checkFiles({ 'twins.yaml': `${head}caf\u00e9: a\ncafe\u0301: b\n` });
  expectRefused(run, unknownAt('twins.yaml:3:1', 'caf\u00e9'), unknownAt('twins.yaml:4:1', 'cafe\u0301'));
});

test.concurrent.each([[[]], [['--disable-proto=delete']], [['--disable-proto=throw']]])(
  'takes `__proto__`, `constructor` and `prototype` for data, with Node options %j',
  async node => {
    const keys =
      '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nprototype: {polluted: 1}\n';
    const run = await checkFiles({ 'proto.yaml': head + keys, 'sound.yaml': sound }, undefined, { node });
    expectRefused(
      run,
      unknownAt('proto.yaml:3:1', '__proto__'),
      unknownAt('proto.yaml:4:1', 'constructor'),
      unknownAt('proto.yaml:5:1', 'prototype'),
    );
    expect(JSON.parse(run.stdout)).toMatchObject({ summary: { descriptors: 1, results: { error: 0 } } });
  },
);

test.concurrent('keeps prototypes clean: what a `__proto__` key holds is on no other object', async () => {
  const watch = `process.on('exit', () => { if (({}).polluted !== undefined) process.stdout.write('POLLUTED'); });`;
  const text =
    '{"clausewise": 1, "name": "a", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
  const run = await checkFiles({ 'proto.json': text }, undefined, {
    node: ['--import', `data:text/javascript,${encodeURIComponent(watch)}`],
  });
  expect(run.code).toBe(2);
  expect(run.stdout).not.toContain('POLLUTED');
});
