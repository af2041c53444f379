import { hash } from 'node:crypto';

/** The UUID, version 5, of `https://clausewise.dev/ns/oscal` in the name space of URLs. */
const ownNamespace = Buffer.from('f3cc6752e932523ba1e93018caf2b512', 'hex');

/**
 * A UUID of version 5 for a subject: the same names give the same UUID in every document and every run, so that two
 * runs can be compared by it. OSCAL takes no version but 4 and 5.
 */
export const oscalUuid = (kind: UuidKind, ...names: readonly string[]): string => {
  const name = Buffer.from(JSON.stringify([kind, ...names]));
  const hex = hash('sha1', Buffer.concat([ownNamespace, name]));
  const variant = variants.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The digits that tell the variant of RFC 9562, by the two bits that are free. */
const variants = '89ab';

/** What a UUID names; subjects of different kinds never share one. */
export type UuidKind =
  | 'document'
  | 'resource'
  | 'descriptor'
  | 'evidence'
  | 'component'
  | 'control-implementation'
  | 'implemented-requirement'
  | 'platform'
  | 'party'
  | 'result'
  | 'observation'
  | 'finding'
  | 'risk'
  | 'remediation'
  | 'risk-log'
  | 'assessment-log'
  | 'poam-item'
  | 'activity'
  | 'task'
  | 'mapping'
  | 'map'
  | 'gap';
