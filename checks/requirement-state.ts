import type { RequirementResult } from '../model/assessment.ts';
import type { TraceState } from '../model/trace.ts';
import type { Verification } from '../model/verification.ts';

/** Whether what came of a requirement decides it, or finds that it does not apply. */
export const isDecided = ({ verdict }: Pick<RequirementResult, 'verdict'>): boolean =>
  verdict !== 'inconclusive' && verdict !== 'error';

/** The state of a requirement, by how it is verified and what came of it on all descriptors. */
export const requirementState = (
  method: Verification['method'],
  results: readonly Pick<RequirementResult, 'verdict'>[],
  isAssessed: boolean,
): TraceState => {
  if (method === 'none') return 'unverifiable';
  if (!isAssessed) return 'not-assessed';
  return results.length > 0 && results.every(isDecided) ? 'covered' : 'uncovered';
};
