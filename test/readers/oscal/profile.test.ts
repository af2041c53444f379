import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { matchesGlob } from '../../../readers/oscal/selection.ts';
import { catalog, control, problemsIn, profile, textsIn } from './documents.ts';

const harbour = catalog([
  control('mo-1', 'Use {{ insert: param, ropes }} ropes.', {
    params: [{ id: 'ropes', label: 'a number' }],
    controls: [control('mo-1.1', 'Spare ropes.'), control('mo-1.2', 'Dry ropes.')],
  }),
  control('mo-2', 'Bollards.'),
  control('li-1', 'Lights.'),
]);

const selectedBy = (selection: object, more: object = {}) =>
  textsIn({
    'harbour.json': harbour,
    'boats.json': profile([{ href: 'harbour.json', ...selection }], more),
  });
const idsOf = (texts: ReturnType<typeof textsIn>) =>
  texts.catalogues.map(({ standard }) => standard.requirements.map(({ declaredId }) => declaredId));

describe('a profile', () => {
  test.each([
    [{ 'include-all': {} }, ['mo-1', 'mo-1.1', 'mo-1.2', 'mo-2', 'li-1']],
    [{}, ['mo-1', 'mo-1.1', 'mo-1.2', 'mo-2', 'li-1']],
    [{ 'include-controls': [{ 'with-ids': ['li-1', 'mo-1'] }] }, ['mo-1', 'li-1']],
    [
      { 'include-controls': [{ 'with-child-controls': 'yes', 'with-ids': ['mo-1'] }] },
      ['mo-1', 'mo-1.1', 'mo-1.2'],
    ],
    [{ 'include-controls': [{ matching: [{ pattern: 'mo-?' }] }] }, ['mo-1', 'mo-2']],
    [{ 'include-controls': [{ matching: [{ pattern: '*1' }] }] }, ['mo-1', 'mo-1.1', 'li-1']],
    [
      { 'include-all': {}, 'exclude-controls': [{ 'with-child-controls': 'yes', 'with-ids': ['mo-1'] }] },
      ['mo-2', 'li-1'],
    ],
    [{ 'include-controls': [] }, ['mo-1', 'mo-1.1', 'mo-1.2', 'mo-2', 'li-1']],
  ])('selects, in the order of the catalog: %j', (selection, ids) => {
    expect(idsOf(selectedBy(selection))).toEqual([ids]);
  });

  test('makes what it selects a derived requirement, with the values that it sets', () => {
    const { catalogues } = selectedBy(
      { 'include-controls': [{ 'with-ids': ['mo-1'] }] },
      {
        modify: {
          'set-parameters': [{ 'param-id': 'ropes', values: ['two'] }],
          alters: [{ 'control-id': 'mo-1' }],
        },
      },
    );
    expect(catalogues[0]?.standard.requirements).toMatchObject([
      {
        id: 'boats-mo-1',
        obligation: 'derived',
        provenance: 'derived from scope: the profile `Small boats` selects it',
        statement: 'Title of mo-1: Use two ropes.',
        notes: [{ kind: 'reading', what: 'the profile rewrites parts of this control' }],
      },
    ]);
    expect(catalogues.map(({ standard }) => standard.title)).toEqual(['Small boats']);
  });

  test('says which controls it selects that are not there', () => {
    const { warnings } = selectedBy({ 'include-controls': [{ 'with-ids': ['mo-1', 'mo-9'] }] });
    expect(warnings).toEqual([
      {
        code: 'unknown-control',
        message: 'the profile selects `mo-9`, which its catalog does not have',
        place: { file: 'boats.json', line: 10, column: 4 },
      },
    ]);
  });

  test.each([
    ['a path beside it', 'rules/harbour.json', './harbour.json'],
    ['a path above it', 'harbour.json', '../harbour.json'],
    ['an escaped path', 'rules/har bour.json', 'har%20bour.json'],
    ['an address', 'far/away/harbour.json', 'https://example.org/x/harbour.json?raw=1#top'],
    ['the same name in another format', 'harbour.json', 'harbour.xml'],
    ['a resource of its back matter', 'harbour.json', '#0F'],
  ])('finds its catalog by %s', (_, file, href) => {
    const resources = [{ uuid: '0f', rlinks: [{ href: 'harbour.xml' }, { href: 'harbour.json' }] }];
    const boats = profile([{ href }], { 'back-matter': { resources } });
    expect(idsOf(textsIn({ [file]: harbour, 'rules/boats.json': boats }))[0]?.length).toBe(5);
  });

  test('may select from another profile, and from several catalogs', () => {
    const texts = textsIn({
      'harbour.json': harbour,
      'sea.json': catalog([control('sw-1', 'Swim.'), control('mo-1', 'Another.')]),
      'boats.json': profile([
        { href: 'harbour.json', 'include-controls': [{ matching: [{ pattern: 'mo-*' }] }] },
      ]),
      'all.json': profile([
        { href: 'boats.json', 'exclude-controls': [{ 'with-ids': ['mo-2'] }] },
        { href: 'sea.json' },
      ]),
    });
    expect(texts.catalogues.map(({ standard }) => standard.id)).toEqual(['all']);
    expect(idsOf(texts)).toEqual([['mo-1', 'mo-1.1', 'mo-1.2', 'sw-1']]);
    expect(texts.catalogues[0]?.standard.requirements[0]?.statement).toBe(
      'Title of mo-1: Use [a number] ropes.',
    );
  });

  test('whose catalog was not given is refused', () => {
    expect(problemsIn({ 'a/boats.json': profile([{ href: 'harbour.json' }]) })).toEqual([
      {
        code: 'import-not-given',
        message: 'the profile imports `harbour.json`, which is not among the files that were given',
        place: { file: 'a/boats.json', line: 10, column: 4 },
        help: 'name that catalog too; nothing is fetched',
      },
    ]);
  });

  test('that two files could be meant by is refused rather than guessed at', () => {
    const problems = problemsIn({
      'a/harbour.json': harbour,
      'b/harbour.json': harbour,
      'c/boats.json': profile([{ href: 'https://example.org/harbour.json' }]),
    });
    expect(problems.map(({ code }) => code)).toEqual(['import-not-given']);
  });

  test('that leads back to itself is refused', () => {
    const problems = problemsIn({
      'a.json': profile([{ href: 'b.json' }]),
      'b.json': profile([{ href: 'a.json' }]),
    });
    expect(problems.map(({ code, place }) => [code, place?.file])).toEqual([['import-cycle', 'b.json']]);
  });
});

test('a pattern matches as the same regular expression does', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
      expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${source}$`, 'su').test(text));
    }),
  );
});

test('a hostile pattern takes no time to speak of', () => {
  const start = performance.now();
  expect(matchesGlob('*a'.repeat(100), 'a'.repeat(99).padEnd(200, 'b'))).toBe(false);
  expect(performance.now() - start).toBeLessThan(200);
});
