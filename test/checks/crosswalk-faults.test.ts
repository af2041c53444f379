import { expect, test } from 'vitest';

import { crosswalkFaults } from '../../checks/crosswalk-faults.ts';
import { crosswalkReport } from '../../checks/crosswalk.ts';
import type { CrosswalkFault, Mapping } from '../../model/crosswalk.ts';
import { harbourCrosswalk, withMappings } from './crosswalk-harbour.ts';

const sound: Mapping = {
  from: 'harbour-1',
  to: { framework: 'port-27', control: 'P-1' },
  relation: 'subset',
  confidence: 'certain',
  rationale: 'both light the place',
  edition: 'R5',
  title: 'Lighting',
};
const between: Mapping = {
  ...sound,
  from: 'ferry-1',
  to: { framework: 'harbour', control: 'harbour-1' },
  edition: '2020',
  title: 'Lights',
};
const mirrored: Mapping = {
  ...sound,
  to: { framework: 'ferry', control: 'ferry-1' },
  edition: '2021',
  title: 'Lamps',
};

const faultsOf = (...mappings: readonly Mapping[]): readonly CrosswalkFault[] =>
  crosswalkFaults(withMappings(...mappings)).map(({ fault }) => fault);

test('finds nothing wrong with mappings that fit', () => {
  expect(crosswalkFaults(harbourCrosswalk)).toEqual([]);
  expect(
    faultsOf({ ...sound, to: { ...sound.to, control: 'P-2(1)' }, title: 'Locks Open by Default' }),
  ).toEqual([]);
});

test.each<[string, Mapping, readonly CrosswalkFault[]]>([
  ['a requirement', { ...sound, from: 'harbour-9' }, [{ kind: 'requirement-gone' }]],
  ['a framework', { ...sound, to: { framework: 'port-28', control: 'P-1' } }, [{ kind: 'framework-gone' }]],
  ['a control', { ...sound, to: { ...sound.to, control: 'P-9' } }, [{ kind: 'control-gone' }]],
  [
    'a control that only objects have',
    { ...sound, to: { ...sound.to, control: 'constructor' } },
    [{ kind: 'control-gone' }],
  ],
])('notices %s that is gone', (_, mapping, faults) => {
  expect(faultsOf(mapping)).toEqual(faults);
});

test('notices a title and an edition that have changed, and says from what to what', () => {
  expect(faultsOf({ ...sound, edition: 'R4', title: 'Lanterns' })).toEqual([
    { kind: 'edition-changed', judged: 'R4', found: 'R5' },
    { kind: 'title-changed', judged: 'Lanterns', found: 'Lighting' },
  ]);
});

test('notices the same relation twice, also written from the other end', () => {
  expect(faultsOf(sound, sound)).toEqual([{ kind: 'duplicate' }]);
  expect(faultsOf(between, { ...mirrored, relation: 'superset' })).toEqual([{ kind: 'duplicate' }]);
});

test('notices two relations where there can be one, also written from the other end', () => {
  expect(faultsOf(sound, { ...sound, relation: 'equal' })).toEqual([
    { kind: 'contradiction', judged: 'equal', found: 'subset' },
  ]);
  expect(faultsOf(between, { ...mirrored, relation: 'subset' })).toEqual([
    { kind: 'contradiction', judged: 'subset', found: 'superset' },
  ]);
});

test('a control of the same id in another framework is another control', () => {
  expect(
    faultsOf(sound, {
      ...sound,
      to: { framework: 'sea-1', control: '3.1' },
      edition: '1982',
      title: 'Coasts',
      relation: 'equal',
    }),
  ).toEqual([]);
});

test('a mapping with a fault is shown with it and not counted', () => {
  const { rows, to } = crosswalkReport(withMappings({ ...sound, title: 'Lanterns' }), { to: 'port-27' });
  expect(rows.map(({ faults, counted }) => ({ faults, counted }))).toEqual([
    { faults: [{ kind: 'title-changed', judged: 'Lanterns', found: 'Lighting' }], counted: false },
  ]);
  expect(to.map(({ whole, part }) => [...whole, ...part])).toEqual([[]]);
});
