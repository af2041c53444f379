import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { requirementIds } from '../../../readers/oscal/requirement-ids.ts';
import { catalog, control, problemsIn, read, textsIn } from './documents.ts';

describe('a file that is no catalogue is refused, with its place', () => {
  test.each([
    ['nothing', '', 'no-document', 1, 1],
    ['a descriptor', '{\n "clausewise": 1}', 'no-oscal-catalogue', 1, 1],
    ['another model', '{"component-definition": {}}', 'no-oscal-catalogue', 1, 1],
    ['a list', '[]', 'no-oscal-catalogue', 1, 1],
    ['broken JSON', '{"catalog": {\n "controls": [}', 'json-syntax', 2, 15],
    ['a key that repeats', '{"catalog": {\n "uuid": 1,\n "uuid": 2}}', 'duplicate-key', 3, 2],
    ['a control without an id', '{"catalog": {"controls": [\n {"title": "x"}]}}', 'control-id', 2, 2],
    ['a control whose id is a list', '{"catalog": {"controls": [\n {"id": []}]}}', 'control-id', 2, 2],
    ['a long id', `{"catalog": {"controls": [\n {"id": "${'x'.repeat(201)}"}]}}`, 'control-id', 2, 2],
    ['an id that repeats', '{"catalog": {"controls": [{"id": "a"},\n {"id": "a"}]}}', 'repeated-id', 2, 2],
    ['controls that are no list', '{"catalog": {\n "controls": "x"}}', 'oscal-shape', 2, 14],
    ['a control that is no object', '{"catalog": {"controls": [\n "x"]}}', 'oscal-shape', 2, 2],
    ['deep nesting', `{"catalog": ${'['.repeat(80)}`, 'too-deep', 1, 76],
  ])('%s', (_, text, code, line, column) => {
    expect(problemsIn({ 'a.json': text }).map(each => [each.code, each.place])).toEqual([
      [code, { file: 'a.json', line, column }],
    ]);
  });

  test('a file with more values than are read', () => {
    const text = `{"catalog": {"x": [${'1,'.repeat(2_000_000)}1]}}`;
    expect(problemsIn({ 'a.json': text })).toMatchObject([{ code: 'too-many' }]);
    expect(problemsIn({ 'a.json': text })[0]?.help).toBeUndefined();
  });

  test('problems of several files are told together', () => {
    const files = problemsIn({ 'a.json': '{', 'b.json': '[' }).map(({ place }) => place?.file);
    expect(files).toEqual(['a.json', 'b.json']);
  });
});

test('a version of OSCAL that is not known leaves a warning', () => {
  const { warnings } = textsIn({
    'a.json': { catalog: { metadata: { title: 'T', 'oscal-version': '2.0.0' }, controls: [{ id: 'a' }] } },
  });
  expect(warnings.map(({ code, message }) => [code, message])).toEqual([
    [
      'oscal-version',
      'the file is of OSCAL `2.0.0`, expected 1.0 to 1.2; it is read as far as it is understood',
    ],
  ]);
});

test('an empty catalog is read, and said to be empty', () => {
  expect(textsIn({ 'a.json': catalog([]) }).warnings.map(({ code }) => code)).toEqual(['no-controls']);
});

describe('ids', () => {
  const anyId = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '-', '2', '_', '#', '.'), minLength: 1, maxLength: 4 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  );

  test('are safe in every format and each like no other, and those that are safe stay as they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { maxLength: 20 }), ids => {
        const made = requirementIds(
          'sea',
          ids.map(id => ({ id })),
        );
        expect(new Set(made).size).toBe(ids.length);
        for (const [index, id] of made.entries()) {
          expect(id).toMatch(/^[a-z][A-Za-z0-9.-]*$/u);
          if (/^[A-Za-z0-9.-]+$/u.test(ids[index] ?? '')) expect(id).toBe(`sea-${ids[index] ?? ''}`);
        }
      }),
    );
  });

  test('that come out alike are told apart', () => {
    expect(requirementIds('sea', [{ id: 'a_1' }, { id: 'a#1' }, { id: 'a-1' }, { id: 'a-1-2' }])).toEqual([
      'sea-a-1-3',
      'sea-a-1-4',
      'sea-a-1',
      'sea-a-1-2',
    ]);
  });

  test('such as `__proto__` and `constructor` are ids like any other', () => {
    const text =
      '{"catalog": {"__proto__": {"x": 1}, "controls": [{"id": "__proto__"}, {"id": "constructor"}]}}';
    const [catalogue] = textsIn({ 'a.json': text }).catalogues;
    expect(catalogue?.standard.requirements.map(({ id }) => id)).toEqual(
      ['a---proto---', 'a-constructor'].map(id => id.replace('---proto---', '--proto-')),
    );
  });
});

test('whatever stands in a document, it is read or refused', () => {
  const keys = fc.constantFrom(
    'controls',
    'groups',
    'parts',
    'props',
    'params',
    'id',
    'name',
    'value',
    'metadata',
    'imports',
    'mappings',
    'maps',
    'prose',
    'select',
    'links',
  );
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(null, 1, true, '', 'statement', 'label', 'a', '{{ insert: param, a }}', '#a'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom('catalog', 'profile', 'mapping-collection'), tree, (root, body) => {
      const result = read({ 'a.json': { [root]: body } });
      expect(result.ok || result.problems.every(({ place }) => place !== undefined)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('parameters that insert each other do not grow without bound', () => {
  const params = Array.from({ length: 40 }, (_, index) => ({
    id: `p${index}`,
    select: {
      choice: Array.from({ length: 20 }, (__, at) => `{{ insert: param, p${(index + at + 1) % 40} }}`),
    },
  }));
  const [catalogue] = textsIn({
    'a.json': catalog([control('c', '{{ insert: param, p0 }}')], { params }),
  }).catalogues;
  expect(catalogue?.standard.requirements[0]?.statement.length).toBeLessThan(1000);
});
