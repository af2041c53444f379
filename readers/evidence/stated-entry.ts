import type { EvidenceEntry } from '../../model/descriptor-schema.ts';
import type { DescriptorDocument } from '../../model/document.ts';
import { childPointer, type Pointer } from '../../model/pointer.ts';
import { isUnknown, type Unknown } from '../../model/unknown.ts';

/** An entry of `evidence` as a descriptor states it: any of its fields may not be known. */
export interface StatedEntry {
  readonly pointer: Pointer;
  readonly id: string;
  readonly fields: { readonly [K in keyof EvidenceEntry]: EvidenceEntry[K] | Unknown };
}

/** The entries of a valid descriptor that have an id; what is not known as a whole has none to refer to. */
export const statedEntries = (document: DescriptorDocument): readonly StatedEntry[] => {
  const list = isRecord(document.data) ? document.data['evidence'] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    if (!isRecord(entry) || typeof entry['id'] !== 'string') return [];
    // Sound: a document was validated against the schema of which this type is derived.
    const fields = entry as unknown as StatedEntry['fields'];
    return [{ pointer: childPointer('/evidence', index), id: entry['id'], fields }];
  });
};

/** The value of a field, where it is stated and known. */
export const known = <T>(value: T | Unknown | undefined): T | undefined =>
  isUnknown(value) ? undefined : value;

/** Why an entry can not be settled because something that decides about it is not known. */
export const unknownField = (entry: StatedEntry): string | undefined => {
  for (const [field, words] of Object.entries(deciding)) {
    // Sound: the keys of `deciding` are checked to be fields of an entry.
    const value = entry.fields[field as keyof typeof deciding];
    if (isUnknown(value)) return `${words} is not known: ${value.reason}`;
  }
  return undefined;
};

const deciding = {
  kind: 'what kind of evidence it is',
  path: 'where its file is',
  sha256: 'the SHA-256 that its file must have',
  issued: 'when it was issued',
  validUntil: 'until when it is valid',
  format: 'how its file is to be read',
  probe: 'its probe',
} as const satisfies { readonly [K in keyof EvidenceEntry]?: string };

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
