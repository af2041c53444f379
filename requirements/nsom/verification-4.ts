import { grantsOnlyWhatIsAuthorized, grantsWhatIsAuthorized } from '../../checks/named/access-grants.ts';
import {
  grantsNoWildcard,
  hasClosedPolicy,
  isFineGrained,
  namesEveryConsumer,
  namesOnlyItsConsumers,
  namesOnlyItsData,
  permitsNoAlteration,
} from '../../checks/named/access-policies.ts';
import {
  hasAuthorizedConsumers,
  hasVerifiers,
  isAboutDescribedSlices,
  isAuthenticated,
  isImmutable,
  isKnownConsumer,
  isRetained,
  isTraceable,
  isVerifiable,
  letsPartnersVerify,
  logsAccess,
  namesDataAndConsumers,
} from '../../checks/named/management-data.ts';
import { isOperatedByParty } from '../../checks/named/operators.ts';
import { hasManagementData } from '../../checks/named/slices.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { NsomId } from './standard.ts';
import { consumers, dataSets, slices, stores } from './verification-scopes.ts';

/** How the fourth objective, management data that can be relied upon, is verified. */
export const verification4 = {
  'nsom-4.1': slices.rule((slice, d) => hasManagementData(slice, d, 'performance')),
  'nsom-4.2': slices.rule((slice, d) => hasManagementData(slice, d, 'fault')),
  'nsom-4.3': dataSets.rule(isAboutDescribedSlices),
  'nsom-4.4': dataSets.rule(isTraceable),
  'nsom-4.5': dataSets.rule(logsAccess),
  'nsom-4.6': dataSets.rule(isVerifiable),
  'nsom-4.7': dataSets.rule(hasVerifiers),
  'nsom-4.8': stores.rule(letsPartnersVerify),
  'nsom-4.9': dataSets.rule(isImmutable),
  'nsom-4.10': dataSets.rule(isRetained),
  'nsom-4.11': stores.rule(permitsNoAlteration, store => store.accessPolicy.given),
  'nsom-4.12': stores.rule(namesDataAndConsumers),
  'nsom-4.13': consumers.rule(isKnownConsumer),
  'nsom-4.14': consumers.rule(isAuthenticated),
  'nsom-4.15': stores.rule(hasAuthorizedConsumers),
  'nsom-4.16': stores.rule(hasClosedPolicy),
  'nsom-4.17': stores.rule(isFineGrained),
  'nsom-4.18': stores.rule(grantsNoWildcard),
  'nsom-4.19': stores.rule(namesEveryConsumer),
  'nsom-4.20': stores.rule(namesOnlyItsConsumers),
  'nsom-4.21': stores.rule(namesOnlyItsData),
  'nsom-4.22': stores.rule(grantsOnlyWhatIsAuthorized),
  'nsom-4.23': stores.rule(grantsWhatIsAuthorized),
  'nsom-4.24': stores.rule(isOperatedByParty),
} as const satisfies Partial<VerificationTable<NsomId>>;
