import { execFileSync } from 'node:child_process';

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { zipFile } from '../../generators/zip-file.ts';

const entries = ['b/two.txt', 'a.txt', '[x].xml', 'ü.txt'].map(path => ({ path, bytes: strToU8(path) }));

test('a zip file has its files in the order given, with their bytes', () => {
  const read = Object.entries(unzipSync(zipFile(entries)));
  expect(read.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
    entries.map(({ path }) => [path, path]),
  );
});

test('the same files give the same bytes, in any time zone', () => {
  const script =
    "import('./generators/zip-file.ts').then(({ zipFile }) => " +
    "console.log(Buffer.from(zipFile([{ path: 'a', bytes: new Uint8Array([1, 2, 3]) }])).toString('hex')))";
  const inZone = (TZ: string): string =>
    execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
  const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map(inZone);
  expect(zones[0]).toMatch(/^504b0304/u);
  expect(zones).toEqual(zones.map(() => zones[0]));
});

test('the level says how hard to compress, and not what is in it', () => {
  const text = [{ path: 'a', bytes: strToU8('clause '.repeat(5000)) }];
  const sizes = ([0, 1, 9] as const).map(level => zipFile(text, level).length);
  expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
  expect(unzipSync(zipFile(text, 0))).toEqual(unzipSync(zipFile(text, 9)));
});

test.each([
  ['the same path twice', ['a', 'a']],
  ['a bare number, which would come first', ['a', '1']],
])('%s is refused', (_, paths) => {
  expect(() => zipFile(paths.map(path => ({ path, bytes: strToU8('') })))).toThrow('zip file');
});
