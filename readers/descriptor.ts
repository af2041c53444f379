import type { DescriptorDocument } from '../model/document.ts';
import type { Result } from '../model/problem.ts';
import { failure, isProblems } from '../model/problem.ts';

import { referenceProblems } from './reference-problems.ts';
import { readTyped } from './typed-document.ts';

/**
 * Reads a deployment descriptor: JSON where the file's name ends in `.json`, else YAML 1.2. What comes back is valid by
 * the schema, frozen, and every reference in it resolves; anything else is a failure that says what and where.
 */
export const readDescriptor = (file: string, bytes: Uint8Array): Result<DescriptorDocument> => {
  const read = readTyped(file, bytes, { name: 'descriptor', mayBeUnknown: true });
  if (!read.ok) return read;
  const unresolved = referenceProblems(read.value.data, read.value.placeOf);
  return isProblems(unresolved) ? failure(...unresolved) : read;
};
