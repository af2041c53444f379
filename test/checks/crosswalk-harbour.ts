import type { Crosswalk, Framework, Mapping } from '../../model/crosswalk.ts';

/** A standard of our own for harbours. */
export const harbour = {
  id: 'harbour',
  designation: 'Harbour standard',
  title: 'How a harbour is run',
  edition: '2020',
  extent: 'complete',
  unit: 'entries',
  controls: { 'harbour-1': 'Lights', 'harbour-2': 'Gates', 'harbour-3': 'Cranes' },
  statements: {
    'harbour-1': 'Lights burn at night.',
    'harbour-2': 'Gates are locked.',
    'harbour-3': 'Cranes are tested.',
  },
} as const satisfies Framework;

/** A second standard of our own, for ferries. */
export const ferry = {
  id: 'ferry',
  designation: 'Ferry standard',
  title: 'How a ferry is run',
  edition: '2021',
  extent: 'complete',
  unit: 'entries',
  controls: { 'ferry-1': 'Lamps', 'ferry-2': 'Ramps' },
} as const satisfies Framework;

/** A catalogue of somebody else. */
export const port = {
  id: 'port-27',
  designation: 'Port catalogue',
  title: 'Controls for ports',
  edition: 'R5',
  extent: 'complete',
  unit: 'base controls',
  controls: { 'P-1': 'Lighting', 'P-2': 'Locks', 'P-3': 'Hoists', 'P-4': 'Divers' },
  further: { 'P-2(1)': 'Locks Open by Default' },
} as const satisfies Framework;

/** A few clauses of somebody else. */
export const sea = {
  id: 'sea-1',
  designation: 'Sea law',
  title: 'Law of the sea',
  edition: '1982',
  extent: 'selection',
  unit: 'clauses',
  controls: { '3.1': 'Coasts', '3.2': 'Islands' },
} as const satisfies Framework;

const against = (framework: Framework, control: string): Pick<Mapping, 'to' | 'edition' | 'title'> => ({
  to: { framework: framework.id, control },
  edition: framework.edition,
  title: { ...framework.controls, ...framework.further }[control] ?? '',
});

/** One relation of each sort. */
export const mappings: readonly Mapping[] = [
  {
    from: 'harbour-1',
    ...against(port, 'P-1'),
    relation: 'superset',
    confidence: 'certain',
    rationale: 'both light the place; the harbour at night as well',
  },
  {
    from: 'harbour-2',
    ...against(port, 'P-2'),
    relation: 'subset',
    confidence: 'certain',
    rationale: 'gates are among what is locked',
  },
  {
    from: 'harbour-2',
    ...against(port, 'P-2(1)'),
    relation: 'opposite-model',
    confidence: 'certain',
    rationale: 'locked until opened, against open until locked',
  },
  {
    from: 'harbour-3',
    ...against(port, 'P-3'),
    relation: 'intersects',
    confidence: 'uncertain',
    rationale: 'a crane may be a hoist',
  },
  {
    from: 'harbour-3',
    ...against(port, 'P-4'),
    relation: 'none',
    confidence: 'certain',
    rationale: 'cranes do not dive',
  },
  {
    from: 'ferry-1',
    ...against(harbour, 'harbour-1'),
    relation: 'subset',
    confidence: 'certain',
    rationale: 'lamps of a ferry are lights',
  },
];

/** All of it together. */
export const harbourCrosswalk: Crosswalk = {
  frameworks: [harbour, ferry, port, sea],
  own: ['harbour', 'ferry'],
  mappings,
};

/** The crosswalk with other mappings. */
export const withMappings = (...other: readonly Mapping[]): Crosswalk => ({
  ...harbourCrosswalk,
  mappings: other,
});
