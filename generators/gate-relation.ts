import type { Gate, RequirementResult } from '../model/assessment.ts';
import { isGated, type Obligation } from '../model/requirement.ts';
import { assurances } from '../model/verdict.ts';

/**
 * What a result means to the gate: `stops` keeps it from being met, `meets` does not, `informs` is not asked of;
 * `waived` and `known` would stop it but for a waiver, or but for the baseline.
 */
export type GateRelation = 'stops' | 'meets' | 'informs' | 'waived' | 'known';

type Judged = Pick<RequirementResult, 'verdict' | 'assurance' | 'waiver' | 'isKnown'>;

/** Says what a result on a requirement of this obligation means to the gate. */
export const gateRelation = (result: Judged, obligation: Obligation, gate: Gate): GateRelation => {
  const relation = plainRelation(result, obligation, gate);
  if (relation !== 'stops' || result.verdict === 'error') return relation;
  if (result.waiver !== undefined) return 'waived';
  return result.isKnown === true ? 'known' : 'stops';
};

const plainRelation = (result: Judged, obligation: Obligation, gate: Gate): GateRelation => {
  const level = isGated(obligation) ? gate[obligation] : 'ignore';
  if (level === 'ignore') return 'informs';
  switch (result.verdict) {
    case 'fail':
    case 'error':
      return 'stops';
    case 'inconclusive':
      return level === 'no-fail' ? 'meets' : 'stops';
    case 'pass':
      return (level === 'evidenced' || level === 'verified') && isWeaker(result, level) ? 'stops' : 'meets';
    case 'not-applicable':
      return 'meets';
  }
};

const isWeaker = (result: Judged, asked: 'evidenced' | 'verified'): boolean =>
  assurances.indexOf(result.assurance) < assurances.indexOf(asked);
