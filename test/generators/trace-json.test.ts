import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { traceJson } from '../../generators/trace-json.ts';
import { linkCauses, refiningKinds, relatingKinds, traceNodeKinds } from '../../model/trace-graph.ts';
import { packageFolder } from '../cli/built.ts';
import { gapsAnswer, itemAnswer, noGaps } from './trace-answers.ts';

const schema = JSON.parse(
  readFileSync(join(packageFolder, 'generators/schemas/trace.schema.json'), 'utf8'),
) as AnySchemaObject; // sound: a schema that is an object; ajv checks the rest
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

test.each([
  ['an item', itemAnswer('d.yaml')],
  ['gaps', gapsAnswer('d.yaml')],
  ['no gaps', noGaps],
])('the JSON of %s is as the schema says, and all that was found', (_, answer) => {
  const written = JSON.parse(traceJson(answer)) as Record<string, unknown>; // sound: an object was written
  expect([validate(written), validate.errors]).toEqual([true, null]);
  const { run, ruleSets, descriptors, problems } = answer.heading;
  const found = answer.asked === 'gaps' ? { gaps: answer.gaps } : { items: answer.items };
  expect(written).toEqual({ run, ruleSets, descriptors, problems, ...found });
});

test('the schema knows each kind and each cause, and refuses others', () => {
  expect(schema).toMatchObject({
    $defs: {
      node: { properties: { kind: { enum: traceNodeKinds } } },
      link: {
        properties: {
          kind: { enum: [...refiningKinds, ...relatingKinds] },
          cause: { enum: Object.keys(linkCauses) },
        },
      },
      group: { properties: { cause: { enum: Object.keys(linkCauses) } } },
    },
  });
  expect(validate({ run: {} })).toBe(false);
});
