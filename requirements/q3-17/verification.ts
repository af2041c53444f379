import { ruleSet } from '../../checks/rule-set.ts';
import { q317 } from './standard.ts';
import { verification2aToD } from './verification-2-a-d.ts';
import { verification2eToI } from './verification-2-e-i.ts';
import { verification3 } from './verification-3.ts';
import { verificationProgramme } from './verification-programme.ts';

/**
 * The terms of reference of Question 3/17 joined to how each entry is verified: an entry left out, or an id that the
 * Question does not have, does not compile.
 */
export const q317RuleSet = ruleSet(q317, {
  ...verificationProgramme,
  ...verification2aToD,
  ...verification2eToI,
  ...verification3,
});
