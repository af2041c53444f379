import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { plainColours } from '../../generators/colours.ts';
import { requirementsJson } from '../../generators/requirements-json.ts';
import { requirementsText } from '../../generators/requirements-text.ts';
import { entries } from './fixtures.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../generators/schemas/requirements.schema.json', import.meta.url), 'utf8'),
);
// Sound: the file is a JSON Schema, and ajv refuses it at once if it is not.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);

test('the JSON of the catalogue is what its schema documents, and holds every entry whole', () => {
  const read: unknown = JSON.parse(requirementsJson(entries));
  expect([validate(read), validate.errors]).toEqual([true, null]);
  expect(read).toEqual(entries);
});

test('a declared id is written where the text gives one', () => {
  const [first] = entries;
  const read: unknown = JSON.parse(
    requirementsJson(first === undefined ? [] : [{ ...first, declaredId: 'REQ-1' }]),
  );
  expect(read).toHaveProperty('0.declaredId', 'REQ-1');
});

test('an empty catalogue is an empty array', () => {
  expect(requirementsJson([])).toBe('[]\n');
});

test('the text of the catalogue is a table with totals', async () => {
  await expect(requirementsText(entries, { colours: plainColours })).toMatchFileSnapshot(
    'golden/requirements.txt',
  );
});
