import { readFileSync } from 'node:fs';

import { chosen } from '../choices.ts';
import { emit, type EmitOptions } from '../emit.ts';
import { exit, type Io } from '../io.ts';
import { packageFile } from '../package-file.ts';

const files = {
  descriptor: 'readers/generated/descriptor.schema.json',
  check: 'generators/schemas/check.schema.json',
  compare: 'generators/schemas/compare.schema.json',
  matrix: 'generators/schemas/matrix.schema.json',
  ics: 'generators/schemas/ics.schema.json',
  requirements: 'generators/schemas/requirements.schema.json',
  purposes: 'generators/schemas/purposes.schema.json',
  account: 'generators/schemas/account.schema.json',
  crosswalk: 'generators/schemas/crosswalk.schema.json',
  trace: 'generators/schemas/trace.schema.json',
} as const;

/** What `schema` can print the JSON Schema of. */
export const schemaSubjects = [
  'descriptor',
  'check',
  'compare',
  'matrix',
  'ics',
  'requirements',
  'purposes',
  'account',
  'crosswalk',
  'trace',
] as const;

/** Prints the JSON Schema of the descriptor, or of the JSON that a command writes. */
export const schema = (subject: string, options: EmitOptions, io: Io): number => {
  const file = files[chosen('schema', subject, schemaSubjects)];
  emit(readFileSync(packageFile(file), 'utf8'), options, io);
  return exit.ok;
};
