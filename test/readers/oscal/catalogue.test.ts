import { describe, expect, test } from 'vitest';

import { catalog, control, statementOf, textsIn } from './documents.ts';

const ropes = {
  id: 'mo-1',
  title: 'Ropes',
  props: [
    { name: 'label', class: 'sp800-53a', value: 'MO-01' },
    { name: 'label', value: 'MO-1' },
  ],
  params: [{ id: 'mo-1_prm', label: 'organization-defined number' }],
  parts: [
    {
      id: 'mo-1_smt',
      name: 'statement',
      parts: [
        {
          id: 'mo-1_smt.a',
          name: 'item',
          props: [{ name: 'label', value: 'a.' }],
          prose: 'Use {{ insert: param, mo-1_prm }} ropes:',
          parts: [{ name: 'item', props: [{ name: 'label', value: '(1)' }], prose: 'of hemp; and' }],
        },
        { id: 'mo-1_smt.b', name: 'item', prose: 'Replace {{ insert: param, nowhere }}.' },
      ],
    },
    { name: 'assessment-method', props: [{ name: 'method', value: 'EXAMINE' }] },
    { name: 'assessment-method', props: [{ name: 'method', value: 'TEST' }] },
  ],
  controls: [control('mo-1.1', 'Spare ropes shall be at hand.')],
};

const harbour = {
  catalog: {
    metadata: {
      title: 'Rules of the *harbour*',
      version: '3',
      'oscal-version': '1.0.4',
      parties: [{ uuid: '9', type: 'organization', name: 'Harbour Office' }],
      'responsible-parties': [{ 'role-id': 'creator', 'party-uuids': ['9'] }],
    },
    groups: [
      {
        id: 'mo',
        title: 'Mooring',
        props: [{ name: 'label', value: '1' }],
        controls: [
          ropes,
          {
            id: 'mo-2',
            title: 'Old bollards',
            props: [{ name: 'status', value: 'Withdrawn' }],
            links: [{ rel: 'incorporated-into', href: '#mo-1' }],
          },
        ],
      },
    ],
  },
};

test('a catalog becomes a standard whose requirements are its controls, wherever they stand', () => {
  const [catalogue] = textsIn({ 'harbour.json': harbour }).catalogues;
  expect(catalogue?.standard).toEqual({
    id: 'harbour',
    designation: 'harbour',
    title: 'Rules of the harbour',
    publisher: 'Harbour Office',
    edition: '3',
    stage: 'published',
    sections: [],
    convention: { clause: 'none stated', forms: [] },
    clauses: [
      { number: '1', title: 'Mooring', notes: [] },
      { number: 'MO-1', title: 'Ropes', notes: [] },
      { number: 'mo-1.1', title: 'Title of mo-1.1', notes: [] },
      { number: 'mo-2', title: 'Old bollards', notes: [] },
    ],
    terms: [],
    requirements: [
      {
        id: 'harbour-mo-1',
        clause: 'MO-1',
        declaredId: 'mo-1',
        kind: 'provision',
        obligation: 'candidate',
        keyword: null,
        subject: 'not stated',
        statement:
          'Ropes: (a) Use [organization-defined number] ropes: (a.1) of hemp; and (b) Replace {{ insert: param, nowhere }}.',
        parts: [
          { id: 'a', statement: 'Use [organization-defined number] ropes:' },
          { id: 'a.1', statement: 'of hemp; and' },
          { id: 'b', statement: 'Replace {{ insert: param, nowhere }}.' },
        ],
        appliesWhen: 'always',
        notes: [],
        revision: 1,
      },
      {
        id: 'harbour-mo-1.1',
        clause: 'mo-1.1',
        declaredId: 'mo-1.1',
        kind: 'provision',
        obligation: 'candidate',
        keyword: 'shall',
        subject: 'not stated',
        statement: 'Title of mo-1.1: Spare ropes shall be at hand.',
        parts: [],
        appliesWhen: 'always',
        notes: [],
        revision: 1,
      },
      {
        id: 'harbour-mo-2',
        clause: 'mo-2',
        declaredId: 'mo-2',
        kind: 'description',
        obligation: 'informative',
        keyword: null,
        subject: 'nobody',
        statement: 'Old bollards: withdrawn; see `mo-1`',
        parts: [],
        appliesWhen: 'never',
        notes: [],
        revision: 1,
      },
    ],
  });
  expect(catalogue?.verified).toEqual({
    'harbour-mo-1': {
      method: 'evidence',
      reason: 'its catalogue names EXAMINE and TEST as the way to assess it, and comes without rules',
    },
    'harbour-mo-1.1': {
      method: 'inspection',
      reason: 'its catalogue names no way to assess it, and comes without rules',
    },
    'harbour-mo-2': { method: 'none', reason: 'it was withdrawn; see `mo-1`' },
  });
  expect([...(catalogue?.requirementOf ?? [])]).toEqual([
    ['mo-1_smt', 'harbour-mo-1'],
    ['mo-1_smt.a', 'harbour-mo-1'],
    ['mo-1_smt.b', 'harbour-mo-1'],
    ['mo-1.1_smt', 'harbour-mo-1.1'],
    ['mo-1', 'harbour-mo-1'],
    ['mo-1.1', 'harbour-mo-1.1'],
    ['mo-2', 'harbour-mo-2'],
  ]);
});

test('YAML is read as JSON is', () => {
  const yaml = 'catalog:\n  metadata: { title: T, version: "1" }\n  controls:\n    - { id: a, title: A }\n';
  const [standard] = textsIn({ 'a.yaml': yaml }).catalogues.map(each => each.standard);
  expect(standard?.requirements.map(({ id, statement }) => [id, statement])).toEqual([['a-a', 'A']]);
});

test('a control that is only to be asked about is for a person to inspect', () => {
  const asked = control('c', 'x', {
    parts: [{ name: 'assessment-method', props: [{ name: 'method', value: 'interview' }] }],
  });
  const [catalogue] = textsIn({ 'a.json': catalog([asked]) }).catalogues;
  expect(catalogue?.verified['a-c']).toEqual({
    method: 'inspection',
    reason: 'its catalogue names INTERVIEW as the way to assess it, and comes without rules',
  });
});

describe('what a control asks', () => {
  const bcp14 = { 'back-matter': { resources: [{ uuid: '1', citation: { text: 'IETF RFC 2119' } }] } };
  const askedBy = (prose: string, more: object = {}) => {
    const [first] =
      textsIn({ 'a.json': catalog([control('c', prose)], more) }).catalogues[0]?.standard.requirements ?? [];
    return [first?.obligation, first?.keyword];
  };

  test.each([
    ['Boats MUST be tied, and SHOULD be clean.', 'required', 'MUST'],
    ['Boats SHOULD be clean.', 'recommended', 'SHOULD'],
    ['Boats MAY be red.', 'permitted', 'MAY'],
    ['Boats must be tied.', 'candidate', 'must'],
    ['Tie boats.', 'candidate', null],
  ])('goes by BCP 14 in capitals where the catalog names it: %s', (prose, obligation, keyword) => {
    expect(askedBy(prose, bcp14)).toEqual([obligation, keyword]);
  });

  test.each([
    ['Boats MUST be tied.', 'must'],
    ['Boats are required to be tied.', 'are required'],
    ['Tie boats.', null],
  ])('is a candidate where the catalog defines no word: %s', (prose, keyword) => {
    expect(askedBy(prose)).toEqual(['candidate', keyword]);
  });
});

describe('prose', () => {
  test.each([
    ['See [the *rules*](#r), **now** and `then`.', 'See the rules, now and `then`.'],
    ['5 * 3 and a\\_b \\*x\\*', '5 * 3 and a_b *x*'],
    ['one\n\n two', 'one two'],
    ['a &lt; b &amp; c &nbsp;', 'a < b & c &nbsp;'],
  ])('is told without its marks: %j', (markdown, text) => {
    expect(statementOf(markdown)).toBe(`Title of c: ${text}`);
  });

  test.each([
    [{ id: 'p', values: ['two', 'three'] }, 'two, three'],
    [{ id: 'p', label: 'a number' }, '[a number]'],
    [{ id: 'p', select: { choice: ['one', '{{ insert: param, q }}'] } }, '[one of: one; [a lot]]'],
    [{ id: 'p', select: { 'how-many': 'one-or-more', choice: ['one'] } }, '[one or more of: one]'],
    [{ id: 'p', select: { choice: ['{{ insert: param, p }}'] } }, '[one of: {{ insert: param, p }}]'],
    [{ id: 'p' }, '{{ insert: param, p }}'],
    [{ id: 'other' }, '{{ insert: param, p }}'],
  ])('is told with its parameters: %j', (parameter, text) => {
    expect(statementOf('{{ insert: param, p }}', { params: [parameter, { id: 'q', label: 'a lot' }] })).toBe(
      `Title of c: ${text}`,
    );
  });
});
