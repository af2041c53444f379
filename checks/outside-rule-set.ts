import type { OutsideCatalogue, OutsideVerification } from '../model/outside-catalogue.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Verification, VerificationTable } from '../model/verification.ts';
import { digestOf } from './rule-set.ts';
import { deployment, notVerified } from './scope.ts';

/** A catalogue from elsewhere as a rule set: each requirement is asked of the whole deployment, and none has a rule. */
export const outsideRuleSet = ({ standard, verified }: OutsideCatalogue): RuleSet => {
  const verification: VerificationTable = Object.fromEntries(
    standard.requirements.map(({ id }) => [id, verificationBy(verified[id] ?? unsaid)] as const),
  );
  return { standard, verification, digest: digestOf(standard, verification) };
};

const unsaid: OutsideVerification = { method: 'none', reason: 'nothing says how it is verified' };

const whole = deployment<object>();

const verificationBy = ({ method, reason }: OutsideVerification): Verification =>
  method === 'none' ? notVerified(reason) : whole[method](reason);
