import type { DescriptorDocument } from '../../model/document.ts';
import { schemaProblems } from '../../readers/schema-problems.ts';
import { referenceProblems } from '../../readers/reference-problems.ts';
import type { Base } from './conforming.ts';
import { edited, type Edit } from './edit.ts';

/** A conforming example with one edit. */
export interface Neighbour {
  readonly base: string;
  readonly edit: Edit;
  readonly data: unknown;
  /**
   * Whether the reader takes it. What it does not take, because a reference dangles, can be assessed all the same:
   * rules do not rest on the reader.
   */
  readonly readable: boolean;
}

const nowhere = { file: 'neighbour.yaml', line: 1, column: 1 };
const placeOf = () => nowhere;

/** Makes neighbours, each once; undefined where the edit breaks the schema. */
export const neighbours = (): ((base: Base, edit: Edit) => Neighbour | undefined) => {
  const known = new Map<string, Neighbour | undefined>();
  return (base, edit) => {
    const key = [base.name, edit.kind, edit.pointer, String(edit.to)].join(' ');
    if (!known.has(key)) known.set(key, neighbour(base, edit));
    return known.get(key);
  };
};

const neighbour = (base: Base, edit: Edit): Neighbour | undefined => {
  const data = edited(base.data, edit);
  if (schemaProblems(data, { placeOf, keyPlaceOf: placeOf }).length > 0) return undefined;
  return { base: base.name, edit, data, readable: referenceProblems(data, placeOf).length === 0 };
};

/** Data as a document, without places. */
export const documentOf = (data: unknown): DescriptorDocument => ({
  file: nowhere.file,
  sha256: '0'.repeat(64),
  data,
  placeOf,
  warnings: [],
});
