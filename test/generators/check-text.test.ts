import { expect, test } from 'vitest';

import { checkText } from '../../generators/check-text.ts';
import { plainColours } from '../../generators/colours.ts';
import { example, fact, inputOf, result } from './fixtures.ts';

test('the text tells failures, errors and inconclusives with their facts, then the rest, then the answer', async () => {
  await expect(checkText(example, { colours: plainColours })).toMatchFileSnapshot('golden/check.txt');
});

test('quiet text holds what stops the gate, a line each, and the closing line', async () => {
  await expect(checkText(example, { colours: plainColours, quiet: true })).toMatchFileSnapshot(
    'golden/check-quiet.txt',
  );
});

test('colours add nothing but colours', () => {
  const mark = (text: string): string => `<${text}>`;
  const colours = { bold: mark, dim: mark, red: mark, green: mark, yellow: mark, cyan: mark };
  const coloured = checkText(example, { colours });
  expect(coloured).not.toBe(checkText(example, { colours: plainColours }));
  expect(coloured.replaceAll(/[<>]/gu, '')).toBe(checkText(example, { colours: plainColours }));
});

test('no line but one with a single long word is wider than 110 columns', () => {
  const lines = checkText(example, { colours: plainColours }).split('\n');
  expect(lines.filter(line => line.length > 110)).toEqual([]);
});

test('of many facts the first are shown and the others are counted', () => {
  const facts = Array.from({ length: 11 }, (_, index) =>
    fact({ state: 'absent' }, `/services/${index}/type`, index + 1),
  );
  const input = inputOf([
    {
      descriptor: 'a.yaml',
      results: [result('x1452-10.1-1', '', 'fail', 'no service says its type', { facts })],
    },
  ]);
  const text = checkText(input, { colours: plainColours });
  expect([text.includes('/services/4/type'), text.includes('/services/5/type')]).toEqual([true, false]);
  expect(text).toContain('and 6 more, all in the JSON output');
});

test('a pass that is supported too weakly for the gate is told as what stops it', () => {
  const { assessment, trace } = inputOf([
    { descriptor: 'a.yaml', results: [result('x1452-10.1-1', '', 'pass', 'access is authenticated')] },
  ]);
  const run = {
    ...assessment.run,
    gate: { required: 'verified', recommended: 'ignore', derived: 'ignore' } as const,
  };
  const text = checkText({ assessment: { ...assessment, run }, trace }, { colours: plainColours });
  expect(text).toContain('  Passes that the gate asks to be better supported (1)');
  expect(text).toContain('x1452-10.1-1  required, stops the gate');
});

test('a result of a requirement that the trace does not know is a programmer error', () => {
  const input = inputOf([{ descriptor: 'a.yaml', results: [result('x1452-0-0', '', 'pass', 'unknown')] }]);
  expect(() => checkText(input, { colours: plainColours })).toThrow(
    'the trace has no row for requirement `x1452-0-0`',
  );
});
