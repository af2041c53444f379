import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { programme, type ProgrammeRecord } from '../../checks/programme.ts';
import type { ProgrammeAnswer } from '../../model/programme.ts';

const certain = (item: string, requirement: string): ProgrammeAnswer => ({
  item,
  requirement,
  how: 'does what it asks',
  confidence: 'certain',
});
const uncertain = (item: string, requirement: string): ProgrammeAnswer => ({
  ...certain(item, requirement),
  confidence: 'uncertain',
});

const tide: ProgrammeRecord = {
  items: ['ebb', 'flood', 'slack'],
  answers: [certain('ebb', 'moor'), certain('ebb', 'anchor'), uncertain('flood', 'moor')],
  unserved: [{ item: 'slack', reason: 'there is nothing to do' }],
};
const known = new Set(['moor', 'anchor', 'sail']);

describe('a programme', () => {
  test('is read from both ends', () => {
    expect(programme(tide, known)).toEqual({
      items: [
        {
          item: 'ebb',
          state: 'served',
          servedBy: [certain('ebb', 'moor'), certain('ebb', 'anchor')],
          uncertain: [],
        },
        { item: 'flood', state: 'open', servedBy: [], uncertain: [uncertain('flood', 'moor')] },
        {
          item: 'slack',
          state: 'out-of-reach',
          servedBy: [],
          uncertain: [],
          reason: 'there is nothing to do',
        },
      ],
      requirements: [
        { requirement: 'moor', serves: ['ebb'] },
        { requirement: 'anchor', serves: ['ebb'] },
        { requirement: 'sail', serves: [] },
      ],
      faults: [],
    });
  });

  test('reports what names no item or no requirement, and does not count it', () => {
    const { items, faults } = programme(
      { items: ['ebb'], answers: [certain('eb', 'moor'), certain('ebb', 'more')], unserved: [] },
      known,
    );
    expect(items.map(({ state }) => state)).toEqual(['open']);
    expect(faults).toEqual([
      { kind: 'unknown-item', item: 'eb' },
      { kind: 'unknown-requirement', item: 'ebb', requirement: 'more' },
    ]);
  });

  test('counts once what is stated twice', () => {
    const { items, faults } = programme(
      { items: ['ebb'], answers: [certain('ebb', 'moor'), uncertain('ebb', 'moor')], unserved: [] },
      known,
    );
    expect(items).toEqual([
      { item: 'ebb', state: 'served', servedBy: [certain('ebb', 'moor')], uncertain: [] },
    ]);
    expect(faults).toEqual([{ kind: 'stated-twice', item: 'ebb', requirement: 'moor' }]);
  });

  test('reports a reason for an item that is served, or that there is not', () => {
    const unserved = [
      { item: 'ebb', reason: 'no longer true' },
      { item: 'neap', reason: 'no such item' },
    ];
    expect(programme({ ...tide, unserved }, known).faults).toEqual([
      { kind: 'reason-though-served', item: 'ebb' },
      { kind: 'unknown-item', item: 'neap' },
    ]);
  });

  test('shows the same certain links from either end', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const confidence = fc.constantFrom('certain', 'uncertain');
    const answer = fc.record({ item: id, requirement: id, how: fc.constant('so'), confidence });
    const ids = fc.uniqueArray(id);
    fc.assert(
      fc.property(ids, ids, fc.array(answer), (items, requirements, answers) => {
        const reading = programme({ items, answers, unserved: [] }, new Set(requirements));
        const down = reading.items.flatMap(({ item, servedBy }) =>
          servedBy.map(({ requirement }) => `${item} ${requirement}`),
        );
        const up = reading.requirements.flatMap(({ requirement, serves }) =>
          serves.map(item => `${item} ${requirement}`),
        );
        expect([...down].sort()).toEqual([...up].sort());
        expect(new Set(down).size).toBe(down.length);
        expect(reading.items.map(({ item }) => item)).toEqual(items);
      }),
    );
  });
});
