import type { Baseline } from '../model/baseline.ts';
import type { BaselineData } from '../model/baseline-schema.ts';
import type { Result } from '../model/problem.ts';
import { success } from '../model/problem.ts';

import { schemaErrors } from './generated/validate-baseline.ts';
import { readTyped } from './typed-document.ts';

/** Reads a baseline file. */
export const readBaseline = (file: string, bytes: Uint8Array): Result<Baseline> => {
  const read = readTyped(file, bytes, { name: 'baseline', errorsOf: schemaErrors, mayBeUnknown: false });
  if (!read.ok) return read;
  const { findings } = read.value.data as BaselineData; // sound: the schema says so
  return success({ file, sha256: read.value.sha256, entries: findings });
};
