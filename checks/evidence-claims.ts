import type { EvidenceClaim } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import { childPointer, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';

/** The objects of a descriptor that refer to evidence, with the ids they name, in the order of the text. */
export const evidenceClaims = ({ data, placeOf }: DescriptorDocument): readonly EvidenceClaim[] => {
  const found: EvidenceClaim[] = [];
  const open: { readonly pointer: Pointer; readonly value: unknown }[] = [{ pointer: '', value: data }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { pointer, value } = next;
    if (typeof value !== 'object' || value === null || isUnknown(value)) continue;
    const ids = 'evidence' in value && Array.isArray(value.evidence) ? value.evidence : [];
    const evidence = ids.filter(id => typeof id === 'string');
    if (evidence.length > 0) found.push({ pointer, evidence, place: placeOf(pointer) });
    const children = Object.entries(value).map(([key, child]: [string, unknown]) => ({
      pointer: childPointer(pointer, key),
      value: child,
    }));
    open.push(...children.toReversed());
  }
  return found;
};
