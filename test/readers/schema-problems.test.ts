import { expect, test } from 'vitest';

import { head, placesOf, problemsOf, read } from './read.ts';

const file = 'deployment.yaml';

test('names what is found, what is expected and the nearest known name, in the order of the text', () => {
  expect(
    problemsOf(`clausewise: 2
name: ""
partys: []
parties:
  - id: 9lives
    rol: operator
    role: operater
    devices: chip
services:
  - name: 7
`),
  ).toEqual([
    {
      code: 'wrong-value',
      message: '`/clausewise` is the number 2, expected `1`',
      place: { file, line: 1, column: 13 },
    },
    {
      code: 'wrong-value',
      message: '`/name` is empty text, expected text',
      place: { file, line: 2, column: 7 },
    },
    {
      code: 'unknown-property',
      message: 'the descriptor has the property `partys`, which it does not know',
      place: { file, line: 3, column: 1 },
      help: 'did you mean `parties`?',
    },
    {
      code: 'wrong-value',
      message:
        '`/parties/0/id` is the text `9lives`, expected an id of at most 128 letters, digits, `.`, `_` and `-` that starts with a letter',
      place: { file, line: 5, column: 9 },
    },
    {
      code: 'unknown-property',
      message: '`/parties/0` has the property `rol`, which it does not know',
      place: { file, line: 6, column: 5 },
      help: 'did you mean `role`?',
    },
    {
      code: 'wrong-value',
      message:
        '`/parties/0/role` is the text `operater`, expected one of `customer`, `operator`, `equipment-provider`, `third-party-security-service-provider`',
      place: { file, line: 7, column: 11 },
      help: 'did you mean `operator`?',
    },
    {
      code: 'wrong-type',
      message: '`/parties/0/devices` is the text `chip`, expected a list',
      place: { file, line: 8, column: 14 },
    },
    {
      code: 'missing-property',
      message: '`/services/0` lacks the property `id`',
      place: { file, line: 10, column: 5 },
      help: 'add it, or write `{ unknown: reason }` as its value if it is not known',
    },
    {
      code: 'missing-property',
      message: '`/services/0` lacks the property `type`',
      place: { file, line: 10, column: 5 },
      help: 'add it, or write `{ unknown: reason }` as its value if it is not known',
    },
    {
      code: 'wrong-type',
      message: '`/services/0/name` is the number 7, expected text',
      place: { file, line: 10, column: 11 },
    },
  ]);
});

test.each([
  ['[]', 'the descriptor is a list, expected a map'],
  ['text', 'the descriptor is the text `text`, expected a map'],
  ['null', 'the descriptor is nothing, expected a map'],
  ['true', 'the descriptor is `true`, expected a map'],
])('refuses a document that is %s', (text, message) => {
  expect(problemsOf(text)).toEqual([{ code: 'wrong-type', message, place: { file, line: 1, column: 1 } }]);
});

test('points at the key of a value that is left out', () => {
  expect(problemsOf(`${head}parties:\n`)).toEqual([
    {
      code: 'wrong-type',
      message: '`/parties` is nothing, expected a list',
      place: { file, line: 3, column: 1 },
    },
  ]);
});

test('caps a long list of words', () => {
  const [problem] = problemsOf(`${head}services:\n  - {id: s, type: custom, entities: [{type: gizmo}]}\n`);
  expect(problem?.message).toMatch(
    /^`\/services\/0\/entities\/0\/type` is the text `gizmo`, expected one of `terminal`, .* and 6 more$/,
  );
});

test('escapes and cuts what a user wrote', () => {
  const [problem] = problemsOf(`${head}"\\u202e${'x'.repeat(200)}": 1\n`);
  expect(problem?.message).toMatch(/^the descriptor has the property `\\u\{202e\}x{79}`…, expected one of /);
});

test('lets the marker for what is not known stand for any value', () => {
  expect(
    read(`clausewise: 1
name: {unknown: redacted}
parties:
  - {unknown: lost}
  - {id: a, role: {unknown: not asked}, devices: [{unknown: lost}]}
services: {unknown: not supplied}
`).ok,
  ).toBe(true);
});

test('explains a marker that is not written as one', () => {
  expect(problemsOf(`${head}parties: {unknown: 5}\n`)).toMatchObject([
    {
      code: 'wrong-type',
      help: 'what is not known is written `{ unknown: reason }`, the reason being text, and nothing else beside it',
    },
  ]);
});

test('finds the known names of a property whose name needs escaping', () => {
  expect(placesOf(problemsOf(`${head}$schema: 5\na/b~c: 1\n`))).toEqual([
    'wrong-type 3:10',
    'unknown-property 4:1',
  ]);
});
