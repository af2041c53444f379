import { describe, expect, expectTypeOf, test } from 'vitest';

import { programme } from '../../checks/programme.ts';
import type { Requirement } from '../../model/requirement.ts';
import { nsom } from '../../requirements/nsom/standard.ts';
import { answers, unserved } from '../../requirements/q3-17/answers.ts';
import type { AnswerId, ItemId } from '../../requirements/q3-17/answering.ts';
import { placedTexts } from '../../requirements/q3-17/placed-texts.ts';
import { q317 } from '../../requirements/q3-17/standard.ts';
import { scp } from '../../requirements/scp/standard.ts';
import { x1452 } from '../../requirements/x1452/standard.ts';
import { zsm014 } from '../../requirements/zsm014/standard.ts';

const own: readonly Requirement[] = q317.requirements;
const items = own.filter(({ kind }) => kind === 'programme-item').map(({ id }) => id);
const known = new Set(
  [x1452, zsm014, nsom, scp, q317].flatMap(({ requirements }) => requirements.map(({ id }) => id)),
);
const reading = programme({ items, answers, unserved }, known);

const inState = (state: string): readonly string[] =>
  reading.items.filter(each => each.state === state).map(({ item }) => item);

describe('the answers to Question 3/17', () => {
  test('name items and requirements that there are, each pair once, and no reason for what is served', () => {
    expect(reading.faults).toEqual([]);
  });

  test('leave no item open', () => {
    expect(inState('open')).toEqual([]);
  });

  test('serve every study item but that on the climate, and every task that is not about making texts', () => {
    expect(inState('served').filter(item => !item.includes('-text-'))).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(letter => `q3-17-2-${letter}`),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map(letter => `q3-17-3-${letter}`),
    ]);
  });

  test('serve the texts whose subject a requirement has', () => {
    expect(inState('served').filter(item => item.includes('-text-'))).toEqual(
      ['1051', '1052', '1054', '1055', '1058', '1060', '1061'].map(number => `q3-17-text-x.${number}`),
    );
  });

  test('let every derived requirement serve the item that it is derived from', () => {
    const derived = own.filter(({ obligation }) => obligation === 'derived');
    const missing = derived.filter(
      ({ id }) =>
        !answers.some(
          ({ item, requirement, confidence }) =>
            requirement === id && item === id.replace(/-\d+$/u, '') && confidence === 'certain',
        ),
    );
    expect(derived.length).toBeGreaterThan(40);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('come from the other standards for certain where they have the same subject', () => {
    expect(
      answers
        .filter(
          ({ requirement, confidence }) => confidence === 'certain' && !requirement.startsWith('q3-17-'),
        )
        .map(({ item, requirement }) => `${item} ${requirement}`),
    ).toEqual([
      'q3-17-2-f x1452-9.1.1-1',
      'q3-17-2-f x1452-9.1.1-2',
      'q3-17-2-f x1452-9.1.1-3',
      'q3-17-2-h x1452-10.11-1',
      'q3-17-2-h zsm014-sec-cla-05',
    ]);
  });

  test('are lines without a full stop', () => {
    const lines = [...answers.map(({ how }) => how), ...unserved.map(({ reason }) => reason)];
    expect(lines.filter(line => !/^[a-z].*[^.\s]$/u.test(line) || line.includes('\n'))).toEqual([]);
  });

  test('are typed over the ids of the standards', () => {
    expectTypeOf<'zsm014-sec-cla-05'>().toExtend<AnswerId>();
    expectTypeOf<string>().not.toExtend<AnswerId>();
    expectTypeOf<ItemId>().toExtend<AnswerId>();
    expectTypeOf<'q3-17-2-a-1'>().not.toExtend<ItemId>();
  });
});

test('the Question itself puts the series X.105x under task j, and X.1051 under task a besides', () => {
  const under = (task: string) => placedTexts.filter(({ item }) => item === task).map(({ text }) => text);
  const series = own.map(({ id }) => id).filter(id => id.startsWith('q3-17-text-x.105'));
  expect(under('q3-17-3-j')).toEqual(series);
  expect(under('q3-17-3-a')).toEqual(['q3-17-text-x.1051']);
  expect(placedTexts.length).toBe(series.length + 1);
});
