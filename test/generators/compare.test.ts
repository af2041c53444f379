import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { plainColours } from '../../generators/colours.ts';
import { compareJson } from '../../generators/compare-json.ts';
import { compareMd } from '../../generators/compare-md.ts';
import { compareText } from '../../generators/compare-text.ts';
import type { ComparedRun, Comparison, ResultChange } from '../../model/comparison.ts';
import { digestOf, hostile } from './fixtures.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../generators/schemas/compare.schema.json', import.meta.url), 'utf8'),
);
// Sound: the file is a JSON Schema, and ajv refuses it at once if it is not.
const validate = new Ajv2020({ strict: true }).compile(schema as object);

const counts = { pass: 3, fail: 1, inconclusive: 0, 'not-applicable': 2, error: 0 };
const runOf = (name: string, answer: ComparedRun['answer']): ComparedRun => ({
  name,
  assessedAt: '2026-11-21T00:00:00Z',
  tool: { name: 'clausewise', version: answer === 'met' ? '1.0.0' : '1.1.0' },
  ruleSets: [{ standard: 'x1452', edition: '2020', digest: digestOf(name) }],
  answer,
  results: counts,
  byStandard: [{ standard: 'x1452', results: counts }],
});

const change = (element: string, more: Partial<ResultChange>): ResultChange => ({
  requirement: 'x1452-7.1.2-4',
  descriptor: 'a.yaml',
  element,
  aspects: ['verdict'],
  direction: 'worse',
  before: { verdict: 'pass', assurance: 'verified', message: 'as expected' },
  after: { verdict: 'fail', assurance: 'declared', message: 'expected a | b; found `c`' },
  ...more,
});

const without = (side: 'before' | 'after', whole: ResultChange): ResultChange =>
  // sound: both sides are optional
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== side)) as unknown as ResultChange;

const appeared = without('before', change('/services/id=b', { aspects: [] }));
const went = without('after', change('/services/id=d', { aspects: [], direction: 'other' }));

/** A comparison in which everything differs that can. */
const comparisonOf = (name: string): Comparison => ({
  before: runOf('before.json', 'met'),
  after: runOf(name, 'not-met'),
  ruleSets: [{ standard: 'x1452', before: `2020 (${digestOf('a')})`, after: `2020 (${digestOf('b')})` }],
  descriptors: { added: [name], removed: ['old.yaml'] },
  evidence: [{ descriptor: 'a.yaml', id: 'report', before: 'holds' }],
  changes: [
    change('/services/id=a', {}),
    appeared,
    change(name, {
      aspects: ['value', 'waiver', 'evidence'],
      direction: 'other',
      before: { verdict: 'fail', assurance: 'declared', message: name },
      after: { verdict: 'fail', assurance: 'declared', message: name, waiver: 'w-1' },
    }),
    change('', {
      direction: 'better',
      before: { verdict: 'inconclusive', assurance: 'declared', message: 'not known' },
      after: { verdict: 'pass', assurance: 'evidenced', message: 'as expected' },
    }),
    went,
  ],
  unchanged: 7,
});

const text = (comparison: Comparison, quiet = false): string =>
  compareText(comparison, { colours: plainColours, quiet });

test('the text and the Markdown of a comparison are as they were reviewed', async () => {
  await expect(text(comparisonOf('after.json'))).toMatchFileSnapshot('golden/compare.txt');
  await expect(compareMd(comparisonOf('after.json'))).toMatchFileSnapshot('golden/compare.md');
});

test('where it is to be quiet only what got worse is told, and how much else changed', () => {
  const quiet = text(comparisonOf('after.json'), true);
  expect(quiet).toContain('Worse (2)');
  expect(quiet).not.toMatch(/^ {2}(Better|Otherwise different) \(/mu);
  expect(quiet.replaceAll(/\s+/gu, ' ')).toContain('2 worse, 1 better, 2 otherwise different, 7 unchanged');
});

test('of very many changes the first are listed, and the rest counted', () => {
  const many = Array.from({ length: 60 }, (_, index) => change(`/services/id=s${index}`, {}));
  const written = text({ ...comparisonOf('after.json'), changes: many });
  expect(written.match(/ {6}x1452-7\.1\.2-4 {2}/gu)).toHaveLength(50);
  expect(written).toContain('and 10 more, all in the JSON output');
});

test.each(['after.json', ...hostile])(
  'the JSON is what its schema documents, whatever is called %j',
  name => {
    const comparison = comparisonOf(name);
    const read: unknown = JSON.parse(compareJson(comparison));
    expect([validate(read), validate.errors]).toEqual([true, null]);
    expect(read).toEqual(comparison);
  },
);

test.each(hostile)('the name %j neither steers the terminal nor breaks a table', name => {
  expect(text(comparisonOf(name))).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  const rows = compareMd(comparisonOf(name))
    .split('\n')
    .filter(line => line.startsWith('| x1452'));
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.match(/(?<!\\)\|/gu)).toHaveLength(6);
});
