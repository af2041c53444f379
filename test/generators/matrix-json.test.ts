import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { matrixJson } from '../../generators/matrix-json.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { packageFolder } from '../cli/built.ts';
import { entries, example, hostile, hostileInput, inputOf } from './fixtures.ts';
import { overlaid } from './overlaid.ts';

const schema = JSON.parse(
  readFileSync(join(packageFolder, 'generators/schemas/matrix.schema.json'), 'utf8'),
) as AnySchemaObject; // sound: a schema that is an object; ajv checks the rest
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

interface Written {
  readonly requirements: readonly {
    readonly requirement: string;
    readonly results: readonly { readonly verdict: string; readonly remark: string }[];
  }[];
}
// sound: the schema holds
const written = (text: string): Written => JSON.parse(text) as Written;

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the example', example],
  ['the example with waivers, baseline and comparison', overlaid],
  ['nothing', inputOf([])],
  ...hostile.map(name => [JSON.stringify(name), hostileInput(name)] as const),
];

test.each(inputs)('the matrix of %s is as its schema says', (_, input) => {
  expect([validate(JSON.parse(matrixJson(input))), validate.errors]).toEqual([true, null]);
});

test('there is a row for each requirement, and in it each result', () => {
  const { requirements } = written(matrixJson(example));
  expect(requirements.map(({ requirement }) => requirement)).toEqual(entries.map(({ id }) => id));
  const results = requirements.flatMap(({ requirement, results: own }) =>
    own.map(({ verdict }) => `${requirement} ${verdict}`),
  );
  const expected = example.assessment.assessments.flatMap(one =>
    one.results.map(({ requirement, verdict }) => `${requirement} ${verdict}`),
  );
  expect(results.toSorted()).toEqual(expected.toSorted());
});

test('a waived failure stays a failure and says that it is waived', () => {
  const remarks = written(matrixJson(overlaid)).requirements.flatMap(({ results }) =>
    results.filter(({ remark }) => remark !== '').map(({ verdict, remark }) => `${verdict}, ${remark}`),
  );
  expect(remarks.toSorted()).toEqual(['fail, known', 'fail, waived']);
});
