import type { EvidenceStatus } from '../model/evidence.ts';
import { pointerKeys, type Pointer } from '../model/pointer.ts';
import { isUnknown } from '../model/unknown.ts';
import type { Assurance } from '../model/verdict.ts';
import { disputedFrom, type Weigh } from './support.ts';

/** How a claim stands in the light of the evidence that it names. */
export interface Claim {
  /** Ids of the evidence that the claim object names, in its order. */
  readonly evidence: readonly string[];
  readonly assurance: Assurance;
  /** Evidence whose probe is false of its artifact. */
  readonly contradictedBy: readonly EvidenceStatus[];
  /** Evidence whose probe could not be evaluated. */
  readonly unsettledBy: readonly EvidenceStatus[];
}

/** How the claim stands that a fact belongs to: the innermost object that states it. */
export type ClaimOf = (pointer: Pointer) => Claim;

/** Joins a descriptor's claims to what became of the evidence they name. */
export const claims = (data: unknown, statuses: readonly EvidenceStatus[]): ClaimOf => {
  const byId = new Map(statuses.map(status => [status.id, status]));
  const known = new Map<unknown, Claim>();
  return pointer => {
    const holder = innermostObject(data, pointer);
    const found = known.get(holder) ?? claimOf(evidenceIds(holder), byId);
    known.set(holder, found);
    return found;
  };
};

/** Of several proofs, one that nothing contradicts or leaves open is cited first, then the better supported one. */
export const weighByClaim = (claimOf: ClaimOf, statuses: readonly EvidenceStatus[]): Weigh => {
  // without evidence every claim weighs the same
  if (statuses.length === 0) return Object.assign(() => declaredWeight, { least: declaredWeight });
  const weigh = (pointer: Pointer): number => {
    const claim = claimOf(pointer);
    if (claim.contradictedBy.length > 0) return 1e12;
    if (claim.unsettledBy.length > 0) return disputedFrom;
    return 1000 + support[claim.assurance];
  };
  return Object.assign(weigh, { least: 1000 + support.verified });
};

const support: { readonly [K in Assurance]: number } = { verified: 0, evidenced: 1, declared: 2 };
const declaredWeight = 1000 + support.declared;

const claimOf = (ids: readonly string[], byId: ReadonlyMap<string, EvidenceStatus>): Claim => {
  const named = ids.flatMap(id => byId.get(id) ?? []);
  return {
    evidence: ids,
    assurance: assuranceOf(named),
    contradictedBy: named.filter(({ state }) => state === 'contradicts'),
    unsettledBy: named.filter(({ state }) => state === 'unsettled'),
  };
};

/** How strongly these pieces of evidence support what names them; what is expired, missing or altered supports nothing. */
export const assuranceOf = (named: readonly EvidenceStatus[]): Assurance => {
  if (named.some(({ state }) => state === 'holds')) return 'verified';
  return named.some(({ state }) => state === 'present') ? 'evidenced' : 'declared';
};

const innermostObject = (data: unknown, pointer: Pointer): unknown => {
  let holder = data;
  let value = data;
  for (const key of pointerKeys(pointer)) {
    if (!isContainer(value)) break;
    if (!Array.isArray(value)) holder = value;
    value = value[key];
  }
  return isContainer(value) && !Array.isArray(value) ? value : holder;
};

// sound: arrays and objects alike answer to string keys
const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isUnknown(value);

const evidenceIds = (holder: unknown): readonly string[] => {
  const ids = isContainer(holder) ? holder['evidence'] : undefined;
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
};
