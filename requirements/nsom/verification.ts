import { ruleSet } from '../../checks/rule-set.ts';
import { nsom } from './standard.ts';
import { verification1 } from './verification-1.ts';
import { verification2 } from './verification-2.ts';
import { verification3 } from './verification-3.ts';
import { verification4 } from './verification-4.ts';
import { verificationObjectives } from './verification-objectives.ts';

/** The liaison on X.nsom-sec joined to how each derived requirement is verified. */
export const nsomRuleSet = ruleSet(nsom, {
  ...verificationObjectives,
  ...verification1,
  ...verification2,
  ...verification3,
  ...verification4,
});
