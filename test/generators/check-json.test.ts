import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { checkJson } from '../../generators/check-json.ts';
import { example, fact, hostile, hostileInput, inputOf, result } from './fixtures.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../generators/schemas/check.schema.json', import.meta.url), 'utf8'),
);
// Sound: the file is a JSON Schema, and ajv refuses it at once if it is not.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);

test('the JSON of a check is what its schema documents', async () => {
  const text = checkJson(example);
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  await expect(text).toMatchFileSnapshot('golden/check.json');
});

test.each(hostile)('the JSON of a check holds the name %j unchanged', name => {
  const text = checkJson(hostileInput(name));
  const read: unknown = JSON.parse(text);
  expect([validate(read), validate.errors]).toEqual([true, null]);
  expect(read).toHaveProperty('assessments.0.results.0.facts.0.value', name);
});

test('a fact says its value, or in what state it is instead', () => {
  const facts = [
    fact({ state: 'value', value: null }, '/a', 1),
    fact({ state: 'value', value: false }, '/b', 2),
    fact({ state: 'list', entries: 2 }, '/c', 3),
    fact({ state: 'present' }, '/d', 4),
    fact({ state: 'absent' }, '/e', 5),
    fact({ state: 'unknown', reason: 'redacted' }, '/f', 6),
  ];
  const input = inputOf([
    { descriptor: 'a.yaml', results: [result('x1452-10.1-1', '', 'fail', 'it fails', { facts })] },
  ]);
  const read: unknown = JSON.parse(checkJson(input));
  expect([validate(read), validate.errors]).toEqual([true, null]);
  const rest = {
    file: 'examples/secure-connecting.yaml',
    column: 7,
    evidence: [],
    assurance: 'declared',
    settles: 'requirement',
  };
  expect(read).toHaveProperty('assessments.0.results.0.facts', [
    { pointer: '/a', value: null, line: 1, ...rest },
    { pointer: '/b', value: false, line: 2, ...rest },
    { pointer: '/c', state: 'list', entries: 2, line: 3, ...rest },
    { pointer: '/d', state: 'present', line: 4, ...rest },
    { pointer: '/e', state: 'absent', line: 5, ...rest },
    { pointer: '/f', state: 'unknown', reason: 'redacted', line: 6, ...rest },
  ]);
});
