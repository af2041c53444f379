import { createHash } from 'node:crypto';

import type { DescriptorDocument } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import type { Problem, Result } from '../model/problem.ts';
import { failure, isProblems, success } from '../model/problem.ts';
import { isUnknown } from '../model/unknown.ts';

import { decode } from './decode.ts';
import { buildData } from './descriptor-data.ts';
import { readJson } from './json-tree.ts';
import { placesIn } from './layout.ts';
import { lineTable } from './line-table.ts';
import { referenceProblems } from './reference-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-document.ts';

/**
 * Reads a deployment descriptor: JSON where the file's name ends in `.json`, else YAML 1.2. What comes back is valid by
 * the schema, frozen, and every reference in it resolves; anything else is a failure that says what and where.
 */
export const readDescriptor = (file: string, bytes: Uint8Array): Result<DescriptorDocument> => {
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const { text, isPlain } = decoded.value;
  const locate = lineTable(file, text);
  const tree = isJson(file) ? readJson(text, locate) : readYaml(text, locate);
  if (!tree.ok) return tree;
  const { data, layouts, problems, warnings } = buildData(tree.root, isPlain, locate);
  const places = placesIn(data, tree.root.at, layouts, locate);
  const { placeOf } = places;
  const faults = isUnknown(data) ? [unknownDocument(placeOf(''))] : problems.all();
  if (isProblems(faults)) return failure(...faults);
  const invalid = schemaProblems(data, places);
  if (isProblems(invalid)) return failure(...invalid);
  const unresolved = referenceProblems(data, placeOf);
  if (isProblems(unresolved)) return failure(...unresolved);
  return success({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    data,
    placeOf,
    warnings: [...decoded.value.warnings, ...tree.warnings, ...warnings.all()],
  });
};

const isJson = (file: string): boolean => /\.json$/i.test(file);

const unknownDocument = (place: Place): Problem => ({
  code: 'unknown-document',
  message: 'the whole descriptor is marked as unknown, expected a map with `clausewise` and `name`',
  place,
});
