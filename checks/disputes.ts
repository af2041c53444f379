import type { Fact } from '../model/assessment.ts';
import type { EvidenceStatus } from '../model/evidence.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Claim } from './claims.ts';
import type { Finding } from './findings.ts';
import type { Assessing } from './results.ts';
import { isStated, type Cited } from './support.ts';

/** Claims with evidence against them, or with evidence that could not be judged. */
export type Disputed = Finding['disputed'];

/**
 * A pass on a contradicted claim is a fail, and one on a claim whose evidence could not be judged is inconclusive; so
 * is what does not apply because of a contradicted claim.
 */
export const inLightOfEvidence = (
  verdict: Verdict,
  applicability: readonly Cited[],
  requirement: readonly Cited[],
  by: Assessing,
): { readonly verdict: Verdict; readonly disputed: Disputed } => {
  if (verdict === 'not-applicable') {
    const contradicted = contradictedAmong(applicability, by);
    return { verdict: contradicted.length > 0 ? 'inconclusive' : verdict, disputed: contradicted };
  }
  if (verdict !== 'pass') return { verdict, disputed: [] };
  const contradicted = contradictedAmong(requirement, by);
  if (contradicted.length > 0) return { verdict: 'fail', disputed: contradicted };
  const disputed = disputes(requirement, by);
  return { verdict: disputed.length > 0 ? 'inconclusive' : verdict, disputed };
};

/** The contradicted claims among those that facts belong to. */
export const contradictedAmong = (facts: readonly Cited[], by: Assessing): Disputed =>
  disputes(facts, by).filter(claim => claim.contradictedBy.length > 0);

/** The disputed claims among those that facts belong to, each claim once. */
const disputes = (facts: readonly Cited[], by: Assessing): Disputed => {
  const found = new Map<Claim, Disputed[number]>();
  for (const { pointer } of facts) {
    const claim = by.claimOf(pointer);
    if (claim.contradictedBy.length + claim.unsettledBy.length > 0 && !found.has(claim))
      found.set(claim, { ...claim, pointer });
  }
  return [...found.values()];
};

/** What is unknown or disputed; where nothing is, what is not stated. */
export const settlers = (facts: readonly Fact[], disputed: Disputed): readonly string[] => {
  const unknown = facts.filter(fact => fact.state === 'unknown').map(fact => fact.pointer);
  const evidence = idsOf(disputed.flatMap(claim => [...claim.contradictedBy, ...claim.unsettledBy]));
  const open = [...unknown, ...evidence.map(id => `evidence ${id}`)];
  return open.length > 0 ? open : facts.filter(fact => !isStated(fact)).map(fact => fact.pointer);
};

/** The ids of evidence, each once. */
export const idsOf = (statuses: readonly EvidenceStatus[]): readonly string[] => [
  ...new Set(statuses.map(({ id }) => id)),
];
