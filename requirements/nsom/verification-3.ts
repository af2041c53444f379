import { isOperatedByParty } from '../../checks/named/operators.ts';
import {
  crossesNamedDomains,
  hasKnownSuppliers,
  isSecuredInEveryDomain,
  providesRequestedServices,
} from '../../checks/named/slices.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { NsomId } from './standard.ts';
import { domains, slices } from './verification-scopes.ts';

/** How the third objective, security services from end to end, is verified. */
export const verification3 = {
  'nsom-3.1': slices.rule(slice => slice.customer.mustBe(customer => customer.segment.given)),
  'nsom-3.2': slices.rule(crossesNamedDomains),
  'nsom-3.3': domains.rule(isOperatedByParty),
  'nsom-3.4': slices.rule(slice =>
    slice.customer.mustBe(customer =>
      customer.requestedServices.mustBe(services => services.count().atLeast(1)),
    ),
  ),
  'nsom-3.5': slices.rule(providesRequestedServices),
  'nsom-3.6': slices.rule(isSecuredInEveryDomain),
  'nsom-3.7': slices.rule(hasKnownSuppliers),
  'nsom-3.8': slices.rule((slice, d) =>
    slice.securityOrchestration.mustBe(orchestration => isOperatedByParty(orchestration, d)),
  ),
  'nsom-3.9': slices.rule(isOperatedByParty),
} as const satisfies Partial<VerificationTable<NsomId>>;
