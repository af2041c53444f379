import { ruleSet } from '../../checks/rule-set.ts';
import { notVerified } from '../../checks/scope.ts';
import { scp } from './standard.ts';
import { verificationConsistency } from './verification-consistency.ts';
import { verificationEnablers } from './verification-enablers.ts';
import { verificationProvisioning } from './verification-provisioning.ts';

const announces = notVerified('announces content that the skeleton does not have yet');

/** The study on security configuration provisioning joined to how each of its entries is verified. */
export const scpRuleSet = ruleSet(scp, {
  'scp-1-1': notVerified('background: says what other specifications leave out'),
  'scp-1-2': notVerified('background: says why the study is made'),
  'scp-1-3': notVerified('names the use cases; the requirements derived from them make them precise'),
  'scp-1-4': notVerified('says what the study is going to bring; the derived requirements stand in for it'),
  'scp-1-5': notVerified(
    'out of scope: how configurations are generated is not judged, whatever their origin',
  ),
  'scp-1-6': notVerified(
    'an assumption; that a configuration exists before it is provisioned is a derived requirement of its own',
  ),
  ...verificationEnablers,
  ...verificationProvisioning,
  ...verificationConsistency,
  'scp-2-1': announces,
  'scp-3-1': announces,
  'scp-4-1': announces,
  'scp-5-1': announces,
  'scp-6-1': announces,
  'scp-7-1': announces,
  'scp-8-1': announces,
});
