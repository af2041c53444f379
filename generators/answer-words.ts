import type { GateAnswer } from '../model/assessment.ts';

/** The gate's answers as words. */
export const answerWords: Readonly<Record<GateAnswer, string>> = {
  met: 'met',
  'not-met': 'not met',
  'could-not-run': 'could not be asked',
  inconclusive: 'inconclusive',
  integrity: 'not met (integrity failure)',
  'nothing-assessed': 'not asked (nothing was assessed)',
  'internal-error': 'not answered (internal error)',
};
