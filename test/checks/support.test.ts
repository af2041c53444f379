import { describe, expect, test } from 'vitest';

import {
  cheapest,
  conjunction,
  disjunction,
  united,
  type Cited,
  type Explained,
} from '../../checks/support.ts';

const value = (pointer: string): Cited => ({ pointer, state: 'value', value: 1 });
const part = (truth: boolean | undefined, ...pointers: readonly string[]): Explained => ({
  truth,
  facts: pointers.map(value),
});
const pointersOf = (facts: readonly Cited[]): readonly string[] => facts.map(fact => fact.pointer);

describe('facts of several proofs', () => {
  test.each<readonly [string, readonly Cited[], readonly string[]]>([
    ['are named once', [value('/a'), value('/b'), value('/a')], ['/a', '/b']],
    [
      'leave out that what has a value in it is there',
      [{ pointer: '/a', state: 'present' }, value('/a/b/c')],
      ['/a/b/c'],
    ],
    [
      'keep that an object is there of which only something absent is cited',
      [
        { pointer: '/a', state: 'present' },
        { pointer: '/a/b', state: 'absent' },
      ],
      ['/a', '/a/b'],
    ],
    [
      'keep that an object is there beside one whose name begins alike',
      [{ pointer: '/a', state: 'present' }, value('/ab/c')],
      ['/a', '/ab/c'],
    ],
    [
      'keep that a list is complete, whatever is cited of its entries',
      [{ pointer: '/a', state: 'list', entries: 1 }, value('/a/0')],
      ['/a', '/a/0'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(pointersOf(united([{ facts }]))).toEqual(expected);
  });

  test('say that a list is complete rather than that it is there, whichever comes first', () => {
    const present: Cited = { pointer: '/a', state: 'present' };
    const list: Cited = { pointer: '/a', state: 'list', entries: 0 };
    expect([united([{ facts: [present, list] }]), united([{ facts: [list, present] }])]).toEqual([
      [list],
      [list],
    ]);
  });
});

describe('of several proofs', () => {
  const weigh = (pointer: string): number => (pointer === '/dear' ? 10 : 1);

  test('the cheapest is cited, and the earlier of equals', () => {
    const proofs = [part(true, '/dear'), part(true, '/a', '/b'), part(true, '/c', '/d')];
    expect(pointersOf(cheapest(proofs, 1, weigh))).toEqual(['/a', '/b']);
    expect(pointersOf(cheapest(proofs, 2, weigh))).toEqual(['/a', '/b', '/c', '/d']);
    expect(pointersOf(cheapest(proofs, 0, weigh))).toEqual([]);
  });

  test('one that decides is enough, all that are open stay open, and all together prove the rest', () => {
    const [yes, no, open] = [part(true, '/yes'), part(false, '/no'), part(undefined, '/open')];
    const whole: Cited = { pointer: '/list', state: 'list', entries: 2 };
    const told = ({ truth, facts }: Explained) => [truth, ...pointersOf(facts)];
    expect(told(conjunction([yes, open, no], weigh, [whole]))).toEqual([false, '/no']);
    expect(told(conjunction([yes, open, open], weigh, [whole]))).toEqual([undefined, '/open']);
    expect(told(conjunction([yes, yes], weigh, [whole]))).toEqual([true, '/yes', '/list']);
    expect(told(disjunction([no, open, yes], weigh, [whole]))).toEqual([true, '/yes']);
    expect(told(disjunction([no, open], weigh, [whole]))).toEqual([undefined, '/open']);
    expect(told(disjunction([no, no], weigh, [whole]))).toEqual([false, '/no', '/list']);
  });
});
