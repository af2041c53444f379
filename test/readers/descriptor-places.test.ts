import fc from 'fast-check';
import { expect, test } from 'vitest';

import { childPointer } from '../../model/pointer.ts';
import { isUnknown, Unknown } from '../../model/unknown.ts';

import { documentOf, head } from './read.ts';

const text = `# Northern Light Telecom
clausewise: 1
name: Northern Light
parties:
  - id: nlt
    role: operator
    functionalities:
      - {type: data-storage, evidence: [audit]}
  - role: customer
    id: fjord-bank
services:
  - id: scs
    type: secure-connecting
    provider: {unknown: the contract is redacted}
    agreements:
      - between: [nlt, fjord-bank]
        preEstablished: true
evidence:
  - { id: audit, kind: document }
`;

test.each([
  ['', '2:1'],
  ['/name', '3:7'],
  ['/parties', '5:3'],
  ['/parties/0', '5:5'],
  ['/parties/0/id', '5:9'],
  ['/parties/0/functionalities', '8:7'],
  ['/parties/0/functionalities/0', '8:9'],
  ['/parties/0/functionalities/0/evidence/0', '8:41'],
  ['/parties/1/id', '10:9'],
  ['/services/0/provider', '14:15'],
  ['/services/0/agreements/0/between/1', '16:24'],
  ['/evidence/0/id', '19:11'],
])('finds the value at `%s`', (pointer, expected) => {
  const { line, column } = documentOf(text).placeOf(pointer);
  expect(`${line}:${column}`).toBe(expected);
});

test.each([
  ['/nothing', '2:1', 'the start of the descriptor'],
  ['/parties/0/name', '5:5', 'the first key of the element'],
  ['/parties/2', '4:1', 'the key of the list'],
  ['/parties/01', '4:1', 'the key of the list'],
  ['/parties/length', '4:1', 'the key of the list'],
  ['/parties/0/functionalities/0/name', '8:9', 'the element'],
  ['/services/0/agreements/0/clarifies/0', '16:9', 'the first key of the element'],
  ['/services/0/provider/unknown', '14:15', 'the marker for what is not known'],
  ['/name/x/y', '3:7', 'the scalar'],
])('finds, for the absent `%s`, %s: %s', (pointer, expected) => {
  const { line, column } = documentOf(text).placeOf(pointer);
  expect(`${line}:${column}`).toBe(expected);
});

test('finds the same values in JSON', () => {
  const { placeOf } = documentOf(
    '{"clausewise": 1,\n "name": "n",\n "parties": [\n  {"id": "a", "role": "operator"}]}',
    'd.json',
  );
  expect(
    ['', '/name', '/parties/0', '/parties/0/role', '/parties/0/name', '/parties/3'].map(placeOf),
  ).toEqual(
    [
      [1, 1],
      [2, 10],
      [4, 3],
      [4, 23],
      [4, 3],
      [3, 2],
    ].map(([line, column]) => ({ file: 'd.json', line, column })),
  );
});

test('counts columns in UTF-16 code units, without the byte order mark', () => {
  const { placeOf } = documentOf('\ufeff{"clausewise": 1, "name": "😀", "parties": []}', 'd.json');
  expect([placeOf('').column, placeOf('/name').column, placeOf('/parties').column]).toEqual([1, 27, 44]);
});

test('turns the marker for what is not known into `Unknown`, wherever it stands', () => {
  expect(documentOf(text).data).toMatchObject({
    services: [{ provider: new Unknown('the contract is redacted') }],
  });
  const whole = documentOf(
    'clausewise: 1\nname: {unknown: redacted}\nparties: {unknown: not supplied}\nservices: [{unknown: lost}]\n',
  );
  expect(whole.data).toEqual({
    clausewise: 1,
    name: new Unknown('redacted'),
    parties: new Unknown('not supplied'),
    services: [new Unknown('lost')],
  });
});

test('warns of a marker without a reason', () => {
  expect(documentOf('clausewise: 1\nname: {unknown: ""}\n').warnings).toMatchObject([
    { code: 'unknown-without-reason', place: { line: 2, column: 7 } },
  ]);
});

test('freezes every map and list', () => {
  const loose: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) loose.push(value);
    if (!isUnknown(value)) Object.values(value).forEach(look);
  };
  look(documentOf(text).data);
  expect(loose).toEqual([]);
});

test('takes the digest of the exact bytes', () => {
  expect(documentOf(head).sha256).toBe('479eaba929b3d34be3c8ddb2249b08630679a35a8e52fc1ae6afd68022e989b7');
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(value => !/[\p{Cc}\p{Cs}]/u.test(value));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(arbitrary, fc.record({ unknown: name }));
const party = fc.record(
  {
    id: word,
    role: maybe(fc.constantFrom('operator', 'customer')),
    name: maybe(name),
    functionalities: fc.array(
      fc.record({ type: fc.constantFrom('data-storage', 'other'), name }, { requiredKeys: ['type'] }),
    ),
  },
  { requiredKeys: ['id', 'role'] },
);
const descriptor = fc.record(
  {
    clausewise: fc.constant(1),
    name,
    parties: maybe(fc.uniqueArray(party, { selector: each => each.id })),
    services: fc.uniqueArray(fc.record({ id: word, type: fc.constant('custom'), name }), {
      selector: each => each.id,
    }),
  },
  { requiredKeys: ['clausewise', 'name'] },
);

/** The data as it was before markers were turned into `Unknown` and prototypes taken away. */
const plain = (value: unknown): unknown => {
  if (isUnknown(value)) return { unknown: value.reason };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
};

test('reads back, as YAML and as JSON, what JSON.stringify writes', () => {
  fc.assert(
    fc.property(
      descriptor,
      fc.constantFrom(0, 2, '\t'),
      fc.constantFrom('d.yaml', 'd.json'),
      (data, space, file) => {
        expect(plain(documentOf(JSON.stringify(data, undefined, space), file).data)).toEqual(
          JSON.parse(JSON.stringify(data)),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('places every scalar where its text stands', () => {
  fc.assert(
    fc.property(
      descriptor,
      fc.constantFrom(0, 2),
      fc.constantFrom('d.yaml', 'd.json'),
      (data, space, file) => {
        const written = JSON.stringify(data, undefined, space);
        const document = documentOf(written, file);
        const lines = written.split('\n');
        const look = (value: unknown, pointer: string): void => {
          const { line, column } = document.placeOf(pointer);
          const rest = lines[line - 1]?.slice(column - 1) ?? '';
          if (isUnknown(value) || typeof value !== 'object' || value === null) {
            expect(rest.startsWith(isUnknown(value) ? '{' : JSON.stringify(value))).toBe(true);
            return;
          }
          expect(rest.startsWith(Array.isArray(value) ? '[' : '{')).toBe(true);
          for (const [key, child] of Object.entries(value)) look(child, childPointer(pointer, key));
        };
        look(document.data, '');
      },
    ),
  );
});
