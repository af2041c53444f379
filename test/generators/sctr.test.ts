import { expect, test } from 'vitest';

import { sctrMd } from '../../generators/sctr-md.ts';
import { goodHarbour, harbourProforma, harbourRules } from '../checks/ics-harbour.ts';
import { hostile } from './fixtures.ts';
import { inputFor } from './ics-round.ts';
import { markdownCells } from './read-back.ts';

const review = (data: unknown): string => sctrMd(inputFor(data, harbourRules), [harbourProforma]);

const rowOf = (text: string, item: string): readonly string[] =>
  (text.split('\n').find(line => line.startsWith(`| ${item} |`)) ?? '')
    .split('|')
    .slice(4, -1)
    .map(cell => cell.trim());

test('the review of a harbour that does all it should is as it was read over', async () => {
  await expect(review(goodHarbour)).toMatchFileSnapshot('golden/sctr-harbour.md');
});

test('an item that is asked for and not met is inconsistent, and so is the whole', () => {
  const lit = /^\| (A\.\d+\/\d+) \| Every pier is lit/mu.exec(review(goodHarbour))?.[1] ?? '';
  expect(rowOf(review(goodHarbour), lit).slice(0, 4)).toEqual(['c2: m', 'Y', 'yes', 'pass']);
  const dark = review({ ...goodHarbour, piers: goodHarbour.piers?.map(pier => ({ ...pier, lit: false })) });
  expect(rowOf(dark, lit).slice(0, 4)).toEqual(['c2: m', 'N', 'no', 'fail']);
  expect(dark).toContain('the answers do not agree with what the standard asks');
});

test('what the descriptor does not say is open, never consistent', () => {
  const text = review({ ...goodHarbour, piers: goodHarbour.piers?.map(({ id }) => ({ id })) });
  expect(text).not.toContain('the answers agree with what the standard asks');
});

test.each(hostile)('the name %j adds no row, cell or heading', name => {
  const named = (id: string): string => review({ ...goodHarbour, piers: [{ id, lit: true }] });
  expect(markdownCells(named(name))).toEqual(markdownCells(named('name')));
});
