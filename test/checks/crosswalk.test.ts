import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { crosswalkReport, type CrosswalkQuestion } from '../../checks/crosswalk.ts';
import { confidences, relations, type CrosswalkCoverage, type Mapping } from '../../model/crosswalk.ts';
import { harbourCrosswalk, mappings, withMappings } from './crosswalk-harbour.ts';

const rowsOf = (question: CrosswalkQuestion): readonly string[] =>
  crosswalkReport(harbourCrosswalk, question).rows.map(
    ({ from, relation, to, counted }) => `${from.id} ${relation} ${to.id}${counted ? '' : ' (not counted)'}`,
  );

const states = ({ framework, total, whole, part, uncertain, uncovered }: CrosswalkCoverage): object => ({
  framework,
  total,
  ...Object.fromEntries(
    Object.entries({ whole, part, uncertain, uncovered }).map(([key, ends]) => [
      key,
      ends.map(({ id }) => id),
    ]),
  ),
});

describe('the rows', () => {
  test('stand as they were judged where nothing is asked, in the order of the frameworks', () => {
    expect(rowsOf({})).toEqual([
      'harbour-1 superset P-1',
      'harbour-2 subset P-2',
      'harbour-2 opposite-model P-2(1) (not counted)',
      'harbour-3 intersects P-3 (not counted)',
      'harbour-3 none P-4 (not counted)',
      'ferry-1 subset harbour-1',
    ]);
  });

  test('are read the other way round where the other end is asked for', () => {
    expect(rowsOf({ from: 'port-27' })).toEqual([
      'P-1 subset harbour-1',
      'P-2 superset harbour-2',
      'P-3 intersects harbour-3 (not counted)',
      'P-4 none harbour-3 (not counted)',
      'P-2(1) opposite-model harbour-2 (not counted)',
    ]);
    expect(rowsOf({ from: 'harbour', to: 'ferry' })).toEqual(['harbour-1 superset ferry-1']);
    expect(rowsOf({ from: 'ferry', to: 'harbour' })).toEqual(['ferry-1 subset harbour-1']);
  });

  test('are none between two that are not related', () => {
    expect(rowsOf({ from: 'ferry', to: 'port-27' })).toEqual([]);
  });

  test('are those with an id at either end, read from there, where ids are asked for, and there is no coverage then', () => {
    expect(rowsOf({ ids: ['harbour-1'] })).toEqual(['harbour-1 superset ferry-1', 'harbour-1 superset P-1']);
    const { to, from } = crosswalkReport(harbourCrosswalk, { ids: ['harbour-1'] });
    expect({ to, from }).toEqual({ to: [], from: [] });
  });

  test('say what they were judged against, and what our own entries say', () => {
    expect(crosswalkReport(harbourCrosswalk, { from: 'ferry' }).rows).toEqual([
      {
        from: { framework: 'ferry', id: 'ferry-1', title: 'Lamps' },
        to: {
          framework: 'harbour',
          id: 'harbour-1',
          title: 'Lights',
          statement: 'Lights burn at night.',
        },
        relation: 'subset',
        confidence: 'certain',
        rationale: 'lamps of a ferry are lights',
        judged: { framework: 'harbour', edition: '2020', title: 'Lights' },
        faults: [],
        counted: true,
      },
    ]);
  });
});

describe('coverage', () => {
  test('tells wholly, in part, by uncertain relations only and not at all apart; neither none nor the opposite covers', () => {
    const { to, from } = crosswalkReport(harbourCrosswalk, { from: 'harbour', to: 'port-27' });
    expect([...to, ...from].map(states)).toEqual([
      {
        framework: 'port-27',
        total: 4,
        whole: ['P-1'],
        part: ['P-2'],
        uncertain: ['P-3'],
        uncovered: ['P-4'],
      },
      {
        framework: 'harbour',
        total: 3,
        whole: ['harbour-2'],
        part: ['harbour-1'],
        uncertain: ['harbour-3'],
        uncovered: [],
      },
    ]);
  });

  test('lists a framework that nothing leads to, and our own standards that start nothing', () => {
    const { to, from } = crosswalkReport(harbourCrosswalk, {});
    expect([to, from].map(list => list.map(({ framework }) => framework))).toEqual([
      ['harbour', 'port-27', 'sea-1'],
      ['harbour', 'ferry'],
    ]);
    expect(to.find(({ framework }) => framework === 'sea-1')).toMatchObject({
      extent: 'selection',
      uncovered: [{ id: '3.1' }, { id: '3.2' }],
    });
  });

  test('is of our own standards where a framework is asked for', () => {
    const { to, from } = crosswalkReport(harbourCrosswalk, { from: 'port-27' });
    expect([to, from].map(list => list.map(({ framework }) => framework))).toEqual([
      ['harbour', 'ferry'],
      ['port-27'],
    ]);
  });
});

const someMapping: fc.Arbitrary<Mapping> = fc.record({
  from: fc.constantFrom('harbour-1', 'harbour-2', 'harbour-3', 'ferry-1', 'ferry-2'),
  to: fc.constantFrom('P-1', 'P-2', 'P-3', 'P-4').map(control => ({ framework: 'port-27', control })),
  relation: fc.constantFrom(...relations),
  confidence: fc.constantFrom(...confidences),
  rationale: fc.constant('because'),
  edition: fc.constant('R5'),
  title: fc.constantFrom('Lighting', 'Locks', 'Hoists'),
});
const someMappings = fc.uniqueArray(someMapping, {
  selector: ({ from, to }) => `${from} ${to.control}`,
  maxLength: 12,
});

describe('whatever the mappings are', () => {
  test('every control is in one state, and no more', () => {
    fc.assert(
      fc.property(someMappings, list => {
        const { to, from } = crosswalkReport(withMappings(...list), {});
        for (const { total, whole, part, uncertain, uncovered } of [...to, ...from])
          expect(new Set([...whole, ...part, ...uncertain, ...uncovered].map(({ id }) => id)).size).toBe(
            total,
          );
      }),
    );
  });

  test('an uncertain one covers nothing', () => {
    fc.assert(
      fc.property(someMappings, list => {
        const covered = (all: readonly Mapping[]): object =>
          crosswalkReport(withMappings(...all), {}).to.map(({ whole, part }) => ({ whole, part }));
        expect(covered(list)).toEqual(covered(list.filter(({ confidence }) => confidence === 'certain')));
      }),
    );
  });

  test('the answer read from the other end has the same rows, and its coverage changes sides', () => {
    fc.assert(
      fc.property(someMappings, list => {
        const forth = crosswalkReport(withMappings(...list), { from: 'harbour', to: 'port-27' });
        const back = crosswalkReport(withMappings(...list), { from: 'port-27', to: 'harbour' });
        expect(back.rows).toHaveLength(forth.rows.length);
        expect({ to: back.to, from: back.from }).toEqual({ to: forth.from, from: forth.to });
      }),
    );
  });

  test('their order does not matter', () => {
    const { rows } = crosswalkReport(harbourCrosswalk, {});
    expect(crosswalkReport(withMappings(...mappings.toReversed()), {}).rows).toEqual(rows);
  });
});
