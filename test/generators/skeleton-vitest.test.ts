import { expect, test } from 'vitest';

import { vitestSkeleton } from '../../generators/skeleton-vitest.ts';
import { digestOf, entries, hostile } from './fixtures.ts';

const options = {
  standardId: 'x1452',
  designation: 'ITU-T X.1452',
  edition: '2020',
  digest: digestOf('rules'),
  descriptor: "o'brien.yaml",
};

test('each clause has a file, with a test or a todo for each requirement that is verified', async () => {
  const files = await vitestSkeleton(entries, options);
  expect(files.map(({ path }) => path)).toEqual([
    'x1452-7.test.ts',
    'x1452-9.test.ts',
    'x1452-10.test.ts',
    'x1452-11.test.ts',
  ]);
  for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`golden/${path}.txt`);
});

test('what is not verified at all has no test', async () => {
  const files = await vitestSkeleton(
    entries.filter(({ verification }) => verification.method === 'none'),
    options,
  );
  expect(files).toEqual([]);
});

test('no name breaks out of its string or comment', async () => {
  const [first] = entries;
  const hostileEntries = hostile.map((name, index) => ({
    ...(first ?? entries[0]),
    id: `x1452-7.1-${index}`,
    statement: name,
    clause: '7.1',
  }));
  // Sound: the spread of a catalogue entry has all of its fields.
  const files = await vitestSkeleton(hostileEntries as typeof entries, {
    ...options,
    designation: hostile.join(' '),
    descriptor: hostile.join(' '),
  });
  const [file] = files;
  expect(file?.text.match(/^ {2}it\('/gmu)?.length).toBe(hostile.length);
  expect(file?.text.match(/^(?:\/\/|(?:import|const|describe|it)\b)/gmu)?.length).toBe(12);
});
