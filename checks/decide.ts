import type { Verdict } from '../model/verdict.ts';
import type { Truth } from './compare.ts';

/**
 * The verdict for a truth of "it applies" and a truth of "what it requires holds". Where the applicability is open, a
 * requirement that holds is inconclusive all the same: nothing says that it was asked for.
 */
export const decide = (applies: Truth, requires: Truth): Verdict => {
  if (applies === false) return 'not-applicable';
  if (applies === undefined || requires === undefined) return 'inconclusive';
  return requires ? 'pass' : 'fail';
};
