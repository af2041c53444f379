import type { DescriptorAssessment } from '../model/assessment.ts';
import type { Waiver } from '../model/waiver.ts';

/** Names of things within a CycloneDX document; what a name is made of can not make it another. */
const refOf = (kind: string, ...parts: readonly string[]): string =>
  [kind, ...parts.map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))].join(':');

/** Names a requirement. */
export const requirementRef = (id: string): string => refOf('requirement', id);

/** Names the descriptor that claims are about. */
export const targetRef = ({ descriptor }: DescriptorAssessment): string => refOf('target', descriptor);

/** Names an evidence entry of a descriptor. */
export const evidenceRef = ({ descriptor }: DescriptorAssessment, id: string): string =>
  refOf('evidence', descriptor, id);

/** Names a waiver, as evidence of what was accepted. */
export const waiverRef = ({ place, id }: Waiver): string => refOf('waiver', place.file, id);

/** Names the claim of a result. */
export const claimRef = (fingerprint: string): string => refOf('claim', fingerprint);

/** Names the facts that a result rests on. */
export const factsRef = (fingerprint: string): string => refOf('facts', fingerprint);
