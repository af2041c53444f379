import { expect, test } from 'vitest';

import { oscal } from '../../../generators/oscal/oscal.ts';
import type { CrosswalkRow } from '../../../model/crosswalk.ts';
import { example } from '../fixtures.ts';
import { relations } from './assessed.ts';
import { type Json } from './document-faults.ts';
import { operators } from './inputs.ts';
import { bodyOf } from './written.ts';

// sound, here and below: what is read is a list, an object or a text by the schema, to which other tests hold it
const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

test('each relation from a requirement in force is a map, and no other', async () => {
  const mappings = list((await bodyOf('mapping', operators))['mappings']);
  const inForce = new Set(operators.trace.rows.map(({ entry }) => entry.id));
  const expected = relations.rows.filter(({ from }) => inForce.has(from.id));
  const labels = (items: unknown): unknown =>
    list(items).flatMap(({ props }) =>
      list(props).flatMap(({ name, value }) => (name === 'label' ? [value] : [])),
    );
  const found = mappings.flatMap(({ maps }) =>
    list(maps).map(({ sources, targets }) => JSON.stringify([labels(sources), labels(targets)])),
  );
  expect(found.toSorted()).toEqual(
    expected.map(({ from, to }) => JSON.stringify([[from.id], [to.id]])).toSorted(),
  );
});

const row = (more: Partial<CrosswalkRow> & { readonly control: string }): CrosswalkRow => ({
  from: { framework: 'x1452', id: 'x1452-9.1.1-1', title: 'Functionalities' },
  to: { framework: 'other', id: more.control, title: 'Theirs' },
  relation: 'equal',
  confidence: 'certain',
  rationale: 'both ask it',
  judged: { framework: 'other', edition: '1', title: 'Theirs' },
  faults: [],
  counted: true,
  ...more,
});

const crosswalk = {
  rows: [
    row({ control: 'AC-2(1)' }),
    row({ control: '5.1', relation: 'opposite-model', counted: false }),
    row({ control: '5.2', relation: 'none', counted: false }),
    row({ control: 'AC-3', relation: 'subset', confidence: 'uncertain', counted: false }),
    row({ control: 'AC-4', relation: 'superset', faults: [{ kind: 'control-gone' }], counted: false }),
    row({ control: 'AC-5', relation: 'intersects' }),
  ],
  frameworks: [
    {
      id: 'other',
      designation: 'Other',
      title: 'What others ask',
      edition: '1',
      extent: 'complete',
      unit: 'controls',
      controls: { 'AC-2(1)': 'a', '5.1': 'b', '5.2': 'c', 'AC-3': 'd', 'AC-5': 'e' },
    },
  ],
} as const;

test('relations have the names of OSCAL, and one of ours where it has none; ids are those of OSCAL catalogs', async () => {
  const [mapping] = list((await bodyOf('mapping', example, { crosswalk }))['mappings']);
  const maps = list(mapping?.['maps']).map(map => [
    map['relationship'],
    map['ns'],
    list(map['targets'])[0]?.['id-ref'],
    (map['confidence-score'] as Json)['category'],
  ]);
  expect(maps).toEqual([
    ['equivalent-to', undefined, 'ac-2.1', 'high'],
    ['opposite-model', 'https://clausewise.dev/ns/oscal', '5.1', 'high'],
    ['no-relationship', undefined, '5.2', 'high'],
    ['subset-of', undefined, 'ac-3', 'low'],
    ['superset-of', undefined, 'ac-4', 'high'],
    ['intersects-with', undefined, 'ac-5', 'high'],
  ]);
});

test('gaps are what nothing that counts leads from or to, where all of a text is listed', async () => {
  const [mapping] = list((await bodyOf('mapping', example, { crosswalk }))['mappings']);
  expect(mapping?.['target-gap-summary']).toMatchObject({
    'unmapped-controls': [{ 'with-ids': ['ac-3'] }, { matching: [{ pattern: '5.1' }, { pattern: '5.2' }] }],
  });
  expect(JSON.stringify(mapping?.['source-gap-summary'])).not.toContain('x1452-9.1.1-1');
  const [selection] = list(
    (
      await bodyOf('mapping', example, {
        crosswalk: { ...crosswalk, frameworks: [{ ...crosswalk.frameworks[0], extent: 'selection' }] },
      })
    )['mappings'],
  );
  expect(selection).not.toHaveProperty('target-gap-summary');
});

test.each([
  ['an older OSCAL', { version: '1.1.3', crosswalk }, 'oscal-version'],
  ['no relation', { crosswalk: { rows: [], frameworks: [] } }, 'nothing-related'],
] as const)('%s is a problem', async (_, options, code) => {
  const written = await oscal('mapping', example, options);
  expect(written.ok ? [] : written.problems.map(problem => problem.code)).toEqual([code]);
});
