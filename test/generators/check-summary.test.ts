import { expect, test } from 'vitest';

import { checkSummary } from '../../generators/check-summary.ts';
import { example, hostile, hostileInput, inputOf, result } from './fixtures.ts';
import { standings } from './standings.ts';

test('the whole summary of the example is as it was reviewed', async () => {
  await expect(checkSummary(example)).toMatchFileSnapshot('golden/check-summary.md');
});

test('the answer comes first, then counts, what stops the gate, what is waived, what is known, and the rest as a number', async () => {
  const links = {
    reportUrl: 'https://reports.example/run (1).html',
    sourceUrl: 'https://code.example/blob/main/',
  };
  await expect(checkSummary(standings, links)).toMatchFileSnapshot('golden/check-summary-standings.md');
});

test('a report and sources are linked where it is said where they are', () => {
  const links = {
    reportUrl: 'https://reports.example/a b).html#old',
    sourceUrl: 'https://code.example/main/',
  };
  const text = checkSummary(standings, links);
  expect(text).toContain('[x1452-7.1.2-6](https://reports.example/a%20b%29.html#x1452-7.1.2-6)');
  expect(text).toContain('[`a.yaml:12`](https://code.example/main/a.yaml#L12)');
  expect(checkSummary(standings)).toContain('[`a.yaml:12`](a.yaml#L12)');
});

test('a file outside of the folder is named and not linked', () => {
  for (const file of ['/tmp/a.yaml', '../a.yaml', 'C:\\a.yaml']) {
    const input = inputOf([{ descriptor: file, results: [result('x1452-10.1-1', '', 'fail', 'no')] }]);
    expect(checkSummary(input)).not.toContain('](');
  }
});

const many = (number: number, message: string) =>
  inputOf([
    {
      descriptor: 'a.yaml',
      results: Array.from({ length: number }, (_, at) =>
        result('x1452-10.1-1', `/services/${at}`, 'fail', message),
      ),
    },
  ]);

test('a summary never gets longer than a step may hold, and says what is cut', () => {
  const text = checkSummary(many(6000, 'ä'.repeat(400)));
  const size = Buffer.byteLength(text);
  expect(size).toBeLessThanOrEqual(1_048_576);
  expect(size).toBeGreaterThan(1_040_000);
  const shown = text.match(/^- \*\*fail\*\*/gmu)?.length ?? 0;
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    `**Cut here**: ${6000 - shown} of 6000 entries are left out, since a job summary holds 1048576 bytes. The report has all.`,
  );
});

test('a summary that just fits is whole', () => {
  const input = many(20, 'it fails');
  const whole = checkSummary(input);
  const size = Buffer.byteLength(whole);
  expect(checkSummary(input, { most: size })).toBe(whole);
  const cut = checkSummary(input, { most: size - 1 });
  expect(cut).toContain('**Cut here**');
  expect(Buffer.byteLength(cut)).toBeLessThan(size);
});

/** Markdown without code, the targets of links, and what a backslash takes the meaning of. */
const bare = (text: string): string =>
  text
    .replace(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, match =>
      match.startsWith('`') ? 'code' : '_',
    )
    .replace(/\]\([^()\s]*\)/gu, '](target)');

test.each(hostile)('the name %j adds no line, link, image or element', name => {
  const shapeOf = (text: string): readonly unknown[] => [
    text.split('\n').length,
    bare(text).match(/\]\(/gu)?.length,
    bare(text).match(/^(?:#+|-|\||\*\*)/gmu),
    bare(text).match(/<(?!\/?code>)/gu),
    bare(text).match(/!\[|(?:https?:\/\/|www\.)|[@#](?=\p{L})/gu),
  ];
  expect(shapeOf(checkSummary(hostileInput(name)))).toEqual(shapeOf(checkSummary(hostileInput('name'))));
});
