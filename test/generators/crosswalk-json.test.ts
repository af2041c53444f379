import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { crosswalkJson } from '../../generators/crosswalk-json.ts';
import { harbourReport } from './crosswalk-report.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../generators/schemas/crosswalk.schema.json', import.meta.url), 'utf8'),
);
// Sound: the file is a JSON Schema, and ajv refuses it at once if it is not.
const validate = new Ajv2020({ strict: true }).compile(schema as object);

test('the JSON is what its schema documents, with every row whole', () => {
  const report = harbourReport();
  const read: unknown = JSON.parse(crosswalkJson(report, { coverage: false }));
  expect([validate(read), validate.errors]).toEqual([true, null]);
  expect(read).toHaveProperty('relations', report.rows);
});

test('coverage counts what is covered wholly and in part together', () => {
  const read: unknown = JSON.parse(
    crosswalkJson(harbourReport({ from: 'harbour', to: 'port-27' }), { coverage: true }),
  );
  expect([validate(read), validate.errors]).toEqual([true, null]);
  expect(read).toMatchObject({
    relations: [],
    coverage: {
      to: [
        {
          framework: 'port-27',
          designation: 'Port catalogue',
          edition: 'R5',
          extent: 'complete',
          unit: 'base controls',
          total: 4,
          covered: 2,
          whole: [{ id: 'P-1', title: 'Lighting' }],
          part: [{ id: 'P-2', title: 'Locks' }],
          uncertain: [{ id: 'P-3', title: 'Hoists' }],
          uncovered: [{ id: 'P-4', title: 'Divers' }],
        },
      ],
      from: [{ framework: 'harbour', covered: 2 }],
    },
  });
});

test('the schema refuses what the command does not write', () => {
  expect(validate({ relations: [{ from: 'x' }], coverage: { to: [], from: [] } })).toBe(false);
});
