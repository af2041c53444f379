import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { packageFolder } from './built.ts';
import { call } from './call.ts';
import { failing, invalid, open, pinned, sound } from './descriptors.ts';
import { allExamples } from './examples.ts';
import { workspace } from './workspace.ts';

const outputOf = async (args: readonly string[], cwd = packageFolder): Promise<unknown> =>
  JSON.parse((await call(args, { cwd })).stdout);

const schemaOf = async (subject: string): Promise<AnySchemaObject> =>
  (await outputOf(['schema', subject])) as AnySchemaObject; // sound: a schema that is an object; ajv checks the rest

const check = ['check', '-f', 'json', '--assessed-at', '2026-11-21'];

test('holds the JSON of `check` to its schema', async () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    await schemaOf('check'),
  );
  for (const args of [
    [...check, ...allExamples],
    ...allExamples.map(path => [...check, path]),
    [...check, 'none'],
  ])
    expect([args.at(-1), validate(await outputOf(args)), validate.errors]).toEqual([args.at(-1), true, null]);
  const cwd = workspace({
    's.yaml': sound,
    'f.yaml': failing,
    'i.yaml': invalid,
    'o.yaml': open,
    'p.yaml': pinned(sound, 's.yaml'),
  });
  expect([validate(await outputOf([...check, '.'], cwd)), validate.errors]).toEqual([true, null]);
  expect(validate({ run: {} })).toBe(false);
});

test('holds the JSON of `requirements` to its schema', async () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    await schemaOf('requirements'),
  );
  const entries = await outputOf(['requirements', '-f', 'json']);
  expect([validate(entries), validate.errors]).toEqual([true, null]);
  expect(validate([{ id: 'x' }])).toBe(false);
});

test('holds the examples to the schema for editors', async () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(await schemaOf('descriptor'));
  const { parse } = await import('yaml');
  for (const path of allExamples) {
    const data: unknown = parse(readFileSync(join(packageFolder, path), 'utf8'));
    expect([path, validate(data), validate.errors]).toEqual([path, true, null]);
  }
  expect(validate({ clausewise: 1, name: 'x', partys: [] })).toBe(false);
});

const sarifSchema = join(packageFolder, '../shared/schemas/sarif-schema-2.1.0.json');

test.skipIf(!existsSync(sarifSchema))(
  'holds the SARIF of `check` to the schema of SARIF 2.1.0, where it is beside the package',
  async () => {
    // Its `id` and `$schema` are of draft 04, which ajv does not know; nothing in it refers to them.
    const parts = Object.entries(JSON.parse(readFileSync(sarifSchema, 'utf8')) as object); // sound: as above
    const schema = Object.fromEntries(parts.filter(([key]) => key !== 'id' && key !== '$schema'));
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    for (const path of [...allExamples, 'none'])
      expect([path, validate(await outputOf(['check', path, '-f', 'sarif'])), validate.errors]).toEqual([
        path,
        true,
        null,
      ]);
    expect(validate({ version: '2.1.0' })).toBe(false);
  },
);
