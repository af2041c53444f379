import { createHash } from 'node:crypto';

import type { DescriptorDocument } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import type { Problem, Result } from '../model/problem.ts';
import { failure, isProblems, success } from '../model/problem.ts';
import { isUnknown } from '../model/unknown.ts';

import { decode } from './decode.ts';
import { buildData } from './descriptor-data.ts';
import { readJson } from './json-tree.ts';
import { placesIn } from './layout.ts';
import { lineTable } from './line-table.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-document.ts';

/** What a file is held to. */
export interface DocumentForm {
  /** What it is called in messages. */
  readonly name: string;
  /** Every way in which data does not meet its schema; that of descriptors where it is left out. */
  readonly errorsOf?: Parameters<typeof schemaProblems>[2];
  /** Whether a value may be marked as unknown. */
  readonly mayBeUnknown: boolean;
}

/**
 * Reads a file that is valid by a schema: JSON where its name ends in `.json`, else YAML 1.2. What comes back is frozen;
 * anything else is a failure that says what and where.
 */
export const readTyped = (
  file: string,
  bytes: Uint8Array,
  form: DocumentForm,
): Result<DescriptorDocument> => {
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const { text, isPlain } = decoded.value;
  const locate = lineTable(file, text);
  const tree = isJson(file) ? readJson(text, locate) : readYaml(text, locate);
  if (!tree.ok) return tree;
  const { data, layouts, problems, warnings } = buildData(tree.root, isPlain, locate);
  const places = placesIn(data, tree.root.at, layouts, locate);
  const faults = isUnknown(data) ? [unknownDocument(form, places.placeOf(''))] : problems.all();
  if (isProblems(faults)) return failure(...faults);
  const marked: readonly Problem[] = form.mayBeUnknown
    ? []
    : unknowns(data, '').map(at => unknownHere(form, places.placeOf(at)));
  if (isProblems(marked)) return failure(...marked);
  const invalid = schemaProblems(data, places, form.errorsOf);
  if (isProblems(invalid)) return failure(...invalid);
  return success({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    data,
    placeOf: places.placeOf,
    warnings: [...decoded.value.warnings, ...tree.warnings, ...warnings.all()],
  });
};

const isJson = (file: string): boolean => /\.json$/i.test(file);

const unknownDocument = ({ name }: DocumentForm, place: Place): Problem => ({
  code: 'unknown-document',
  message: `the whole ${name} is marked as unknown, expected a map`,
  place,
});

const unknownHere = ({ name }: DocumentForm, place: Place): Problem => ({
  code: 'unknown-value',
  message: `a value is marked as unknown, which a ${name} cannot leave open`,
  place,
});

/** Where values are marked as unknown; recurses at most as deep as the limit on depth. */
const unknowns = (value: unknown, at: Pointer): readonly Pointer[] => {
  if (isUnknown(value)) return [at];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, child]) => unknowns(child, childPointer(at, key)));
};
