import { describe, expect, test } from 'vitest';

import { crosswalkFaults } from '../../checks/crosswalk-faults.ts';
import { withOutside } from '../../checks/outside-crosswalk.ts';
import type { OutsideCatalogue, OutsideEnd, OutsideRelation } from '../../model/outside-catalogue.ts';
import type { Requirement } from '../../model/requirement.ts';
import { withMappings } from './crosswalk-harbour.ts';

const place = { file: 'map.json', line: 3, column: 2 };

const requirement = (id: string, statement: string): Requirement => ({
  id,
  clause: 'MO-1',
  declaredId: 'mo-1',
  kind: 'provision',
  obligation: 'candidate',
  keyword: null,
  subject: 'not stated',
  statement,
  parts: [],
  appliesWhen: 'always',
  notes: [],
  revision: 1,
});

const boats: OutsideCatalogue = {
  standard: {
    id: 'boats',
    designation: 'boats',
    title: 'Small boats',
    publisher: 'publisher not stated',
    edition: '3',
    stage: 'published',
    sections: [],
    convention: { clause: 'none stated', forms: [] },
    clauses: [{ number: 'MO-1', title: 'Ropes', notes: [] }],
    terms: [],
    requirements: [requirement('boats-mo-1', 'Ropes: Use two ropes.')],
  },
  verified: { 'boats-mo-1': { method: 'inspection', reason: 'it comes without rules' } },
  requirementOf: new Map([
    ['mo-1', 'boats-mo-1'],
    ['mo-1_smt.a', 'boats-mo-1'],
  ]),
};

const inBoats = (id: string): OutsideEnd => ({
  id,
  text: { name: 'harbour.json', catalogue: 'boats', frameworks: ['harbour-rules'] },
});
const inPort = (id: string, more: object = {}): OutsideEnd => ({
  id,
  text: { name: 'Ports', frameworks: ['ports', 'port-27'], ...more },
});
const relation = (
  from: OutsideEnd,
  to: OutsideEnd,
  more: Partial<OutsideRelation> = {},
): OutsideRelation => ({
  from,
  to,
  relation: 'subset',
  confidence: 'certain',
  rationale: 'both hold fast',
  place,
  ...more,
});

const joined = (...relations: readonly OutsideRelation[]) =>
  withOutside(withMappings(), { catalogues: [boats], relations });

test('a catalogue from elsewhere becomes a text whose controls are requirements', () => {
  const { crosswalk } = joined();
  expect(crosswalk.own).toContain('boats');
  expect(crosswalk.frameworks.at(-1)).toEqual({
    id: 'boats',
    designation: 'boats',
    title: 'Small boats',
    edition: '3',
    extent: 'complete',
    unit: 'controls',
    controls: { 'boats-mo-1': 'Ropes' },
    statements: { 'boats-mo-1': 'Use two ropes.' },
  });
});

describe('a relation is joined', () => {
  const mapping = {
    from: 'boats-mo-1',
    to: { framework: 'port-27', control: 'P-2(1)' },
    relation: 'subset',
    confidence: 'certain',
    rationale: 'both hold fast',
    edition: 'R5',
    title: 'Locks Open by Default',
  };

  test.each([
    ['a control', inBoats('mo-1'), inPort('P-2(1)')],
    ['a statement of a control', inBoats('mo-1_smt.a'), inPort('P-2(1)')],
    ['a control as OSCAL writes it', inBoats('mo-1'), inPort('p-2.1')],
    ['a control by its label', inBoats('mo-1'), { ...inPort('x'), label: 'P-2(1)' }],
  ])('by %s', (_, from, to) => {
    expect(joined(relation(from, to))).toMatchObject({ crosswalk: { mappings: [mapping] }, problems: [] });
  });

  test('the other way round where only its target is a requirement', () => {
    const { crosswalk } = joined(relation(inPort('p-2.1'), inBoats('mo-1'), { relation: 'superset' }));
    expect(crosswalk.mappings).toEqual([mapping]);
  });

  test('to a requirement of ours', () => {
    const { crosswalk } = joined(
      relation(inBoats('mo-1'), { id: 'harbour-2', text: { name: 'h', frameworks: ['harbour'] } }),
    );
    expect(crosswalk.mappings[0]?.to).toEqual({ framework: 'harbour', control: 'harbour-2' });
    expect(crosswalkFaults(crosswalk)).toEqual([]);
  });

  test('with the edition that it was judged against, so that one that is out of date shows', () => {
    const { crosswalk } = joined(relation(inBoats('mo-1'), inPort('P-1', { edition: 'R4' })));
    expect(crosswalkFaults(crosswalk).map(({ fault }) => fault)).toEqual([
      { kind: 'edition-changed', judged: 'R4', found: 'R5' },
    ]);
  });
});

describe('a relation is left out, and said to be', () => {
  test.each([
    ['whose text is not known', inBoats('mo-1'), { id: 'a', text: { name: 'Tides', frameworks: ['tides'] } }],
    ['whose control is not known', inBoats('mo-1'), inPort('P-99')],
    ['whose requirement is not known', inBoats('mo-9'), inPort('P-1')],
  ])('%s', (_, from, to) => {
    const { crosswalk, problems } = joined(relation(from, to));
    expect(crosswalk.mappings).toEqual([]);
    expect(problems.map(({ code, place: at }) => [code, at])).toEqual([['unknown-end', place]]);
  });

  test('neither of whose ends is a requirement', () => {
    const { crosswalk, problems } = joined(relation(inPort('P-1'), inPort('P-2')));
    expect(crosswalk.mappings).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['no-requirement']);
  });
});
