import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { DescriptorSchema } from '../../model/descriptor-schema.ts';
import { schemaErrors } from '../../readers/generated/validate-descriptor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = (name: string): string =>
  readFileSync(new URL(`../../readers/generated/${name}`, import.meta.url), 'utf8');

test('the generated files are those that the schema gives rise to', () => {
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
  expect(run()).toBe('');
});

test('the validator loads nothing', () => {
  expect(file('validate-descriptor.ts')).not.toMatch(/\brequire\(|\bimport\b/);
});

test('the schema for editors takes what the validator takes, and markers for what is not known', () => {
  const validate = new Ajv2020({ strict: true }).compile(
    JSON.parse(file('descriptor.schema.json')) as object,
  );
  const unknown = { unknown: 'not supplied' };
  expect(
    [
      { clausewise: 1, name: 'n' },
      { clausewise: 1, name: unknown, parties: unknown },
      { clausewise: 1, name: 'n', parties: [{ id: 'a', role: unknown }, unknown] },
      { clausewise: 1, name: 'n', parties: [{ id: 'a', role: 'nobody' }] },
      { clausewise: 1, name: 'n', parties: { unknown: 5 } },
      { clausewise: 1, name: 'n', parties: { unknown: 'x', more: 'y' } },
      unknown,
    ].map(data => validate(data)),
  ).toEqual([true, true, true, false, false, false, false]);
});

test('the validator agrees with the schema of the model on any data', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(JSON.stringify(DescriptorSchema)) as object,
  );
  const text = fc.constantFrom('', 'a', '9', 'operator', 'custom', '2026-01-01');
  const entry = fc.dictionary(fc.constantFrom('id', 'role', 'type', 'name', 'x', 'kind', 'issued'), text);
  const data = fc.record(
    {
      clausewise: fc.constantFrom(1, 2, '1'),
      name: text,
      parties: fc.array(entry),
      services: fc.array(entry),
      evidence: fc.array(entry),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(data, each => {
      expect(schemaErrors(each).length === 0).toBe(validate(each));
    }),
    { numRuns: 300 },
  );
});

test('the compiled schema has no descriptions', () => {
  expect(file('validate-descriptor.ts')).not.toContain('description:');
});
