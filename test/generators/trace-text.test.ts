import { expect, test } from 'vitest';

import { plainColours } from '../../generators/colours.ts';
import { traceText } from '../../generators/trace-text.ts';
import type { TraceAnswer } from '../../model/trace-answer.ts';
import { hostile } from './fixtures.ts';
import { gapsAnswer, itemAnswer, noGaps } from './trace-answers.ts';

const text = (answer: TraceAnswer): string => traceText(answer, { colours: plainColours });

test.each([
  ['item', itemAnswer('deployment.yaml')],
  ['gaps', gapsAnswer('deployment.yaml')],
  ['no-gaps', noGaps],
])('the text of %s is as it was reviewed', async (name, answer) => {
  await expect(text(answer)).toMatchFileSnapshot(`golden/trace-${name}.txt`);
});

test('where it is to be quiet it lists what is missing, and only counts what is out of reach', () => {
  const answer = gapsAnswer('deployment.yaml');
  const quiet = traceText(answer, { colours: plainColours, quiet: true });
  const loud = text(answer);
  expect(loud.startsWith(quiet.trimEnd())).toBe(true);
  expect(quiet).toContain('Out of reach, which is no gap');
  const listed = loud
    .slice(quiet.trimEnd().length)
    .split('\n')
    .filter(line => /^ {2}\S/u.test(line));
  expect(listed.length).toBeGreaterThan(0);
  for (const title of listed) expect(title).toMatch(/\(\d+\)$/u);
});

test('shows so many verdicts and says how many more there are', () => {
  const lines = text(itemAnswer('d.yaml')).split('\n');
  expect(lines.filter(line => line.startsWith('    PASS'))).toHaveLength(7);
  expect(lines.filter(line => line.includes('and 8 more, all in the JSON output'))).toHaveLength(1);
});

test.each(hostile)('the name %j neither steers the terminal nor adds lines of its own', name => {
  for (const answer of [itemAnswer(name), gapsAnswer(name)]) {
    const written = text(answer);
    expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(written).not.toMatch(/^::|##\[/mu);
  }
});
