import { describe, expect, test } from 'vitest';

import { catalog, control, problemsIn, profile, textsIn } from './documents.ts';

const ns = 'https://clausewise.dev/ns/oscal';
const harbour = catalog([control('mo-1', 'Ropes.'), control('mo-2', 'Bollards.')]);
const item = (id: string, more: object = {}) => ({ type: 'control', 'id-ref': id, ...more });
const map = (more: object = {}) => ({
  uuid: '1',
  relationship: 'subset-of',
  sources: [item('mo-1')],
  targets: [item('a-2')],
  ...more,
});

const collection = (maps: readonly unknown[], more: object = {}, provenance: object = {}) => ({
  'mapping-collection': {
    uuid: '1',
    metadata: { title: 'Harbour and *sea*', version: '1', 'oscal-version': '1.2.1' },
    provenance: { method: 'human', 'matching-rationale': 'semantic', status: 'complete', ...provenance },
    mappings: [
      {
        uuid: '2',
        'source-resource': { type: 'catalog', href: 'harbour.json' },
        'target-resource': { type: 'catalog', href: '#5e' },
        maps,
      },
    ],
    'back-matter': {
      resources: [
        {
          uuid: '5E',
          title: 'The sea',
          props: [
            { name: 'version', value: '7' },
            { name: 'framework', ns, value: 'sea-1' },
          ],
          rlinks: [{ href: 'https://example.org/sea.json' }],
        },
      ],
    },
    ...more,
  },
});

const relationsOf = (maps: readonly unknown[], provenance: object = {}) =>
  textsIn({ 'harbour.json': harbour, 'map.json': collection(maps, {}, provenance) }).relations;

test('a relation is read with both of its ends, its reason and its place', () => {
  const [relation] = relationsOf([map({ remarks: 'both *hold* fast' })]);
  expect(relation).toEqual({
    from: {
      id: 'mo-1',
      text: { name: 'harbour.json', catalogue: 'harbour', frameworks: ['harbour'] },
    },
    to: { id: 'a-2', text: { name: 'The sea', frameworks: ['sea-1', 'sea'], edition: '7' } },
    relation: 'subset',
    confidence: 'certain',
    rationale: 'both hold fast; stated by `Harbour and sea` (semantic)',
    place: { file: 'map.json', line: 26, column: 6 },
  });
});

describe('the words of OSCAL', () => {
  test.each([
    ['equivalent-to', 'equal'],
    ['equal-to', 'equal'],
    ['subset-of', 'subset'],
    ['superset-of', 'superset'],
    ['intersects-with', 'intersects'],
    ['no-relationship', 'none'],
    ['opposite-model', 'opposite-model'],
  ])('%s is %s', (relationship, relation) => {
    expect(relationsOf([map({ relationship })]).map(each => each.relation)).toEqual([relation]);
  });

  test.each(['resembles', 'constructor', ''])('%j is none of them, and leaves a warning', relationship => {
    const texts = textsIn({ 'harbour.json': harbour, 'map.json': collection([map({ relationship })]) });
    expect(texts.relations).toEqual([]);
    expect(texts.warnings.map(({ code, place }) => [code, place?.file])).toEqual([
      ['unknown-relationship', 'map.json'],
    ]);
  });
});

describe('a relation is uncertain', () => {
  test.each([
    ['in a draft', {}, { status: 'draft' }],
    ['with a low score', { 'confidence-score': { category: 'low' } }, {}],
    ['with little confidence', { 'confidence-score': { percentage: 0.2 } }, {}],
    ['with a score that is no number', { 'confidence-score': { percentage: 'x' } }, {}],
    ['where a document of ours says so', { props: [{ name: 'confidence', ns, value: 'uncertain' }] }, {}],
  ])('%s', (_, more, provenance) => {
    expect(relationsOf([map(more)], provenance).map(each => each.confidence)).toEqual(['uncertain']);
  });

  test('where sets are related, each pair of which might not be', () => {
    const found = relationsOf([map({ sources: [item('mo-1'), item('mo-2')] })]);
    expect(found.map(({ from, confidence, rationale }) => [from.id, confidence, rationale])).toEqual(
      ['mo-1', 'mo-2'].map(id => [
        id,
        'uncertain',
        'judged of 2 controls together and 1 at the other end, not of this pair; stated by `Harbour and sea` (semantic)',
      ]),
    );
  });
});

test('a catalog that a profile selects from is told by the profile', () => {
  const { relations } = textsIn({
    'harbour.json': harbour,
    'boats.json': profile([{ href: 'harbour.json' }]),
    'map.json': collection([map()]),
  });
  expect(relations[0]?.from.text.catalogue).toBe('boats');
});

test('more relations than can be read are refused', () => {
  const many = (letter: string) => Array.from({ length: 300 }, (_, index) => item(`${letter}-${index}`));
  const problems = problemsIn({
    'harbour.json': harbour,
    'map.json': collection([map({ sources: many('a'), targets: many('b') })]),
  });
  expect(problems.map(({ code }) => code)).toEqual(['too-many']);
});
