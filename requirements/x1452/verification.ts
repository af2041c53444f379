import { ruleSet } from '../../checks/rule-set.ts';
import { x1452 } from './standard.ts';
import { verification1012, verification10 } from './verification-10.ts';
import { verification11 } from './verification-11.ts';
import { verification71 } from './verification-7-1.ts';
import { verification72 } from './verification-7-2.ts';
import { verification73 } from './verification-7-3.ts';
import { verification74 } from './verification-7-4.ts';
import { verification8, verification9 } from './verification-8-9.ts';

/**
 * Rec. ITU-T X.1452 (10/2020) joined to how each of its provisions is verified: a requirement left out, or an id that
 * the standard does not have, does not compile.
 */
export const x1452RuleSet = ruleSet(x1452, {
  ...verification71,
  ...verification72,
  ...verification73,
  ...verification74,
  ...verification8,
  ...verification9,
  ...verification10,
  ...verification1012,
  ...verification11,
});
