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
