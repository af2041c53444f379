import {
  admitsOnlyAuthorized,
  hasProtectionOnDemand,
  isOff,
  isOffWithConfigurations,
  isOnWithConfigurations,
  isProtectableOnDemand,
  isProvisionedToTargets,
  isTriggered,
  mayBeOn,
  namesWhoMayPull,
} from '../../checks/named/security-enablers.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { ScpId } from './standard.ts';
import { enablers, networkFunctions, triggers } from './verification-scopes.ts';

/** How the requirements on on-demand enablers are verified. */
export const verificationEnablers = {
  'scp-enabler-1': networkFunctions.rule(isProtectableOnDemand, hasProtectionOnDemand),
  'scp-enabler-2': enablers.rule(isTriggered),
  'scp-enabler-3': triggers.rule(namesWhoMayPull),
  'scp-enabler-4': triggers.rule(admitsOnlyAuthorized),
  'scp-enabler-5': enablers.rule(isProvisionedToTargets),
  'scp-enabler-6': enablers.rule(isOnWithConfigurations, mayBeOn),
  'scp-enabler-7': enablers.rule(isOffWithConfigurations, isOff),
} as const satisfies Partial<VerificationTable<ScpId>>;
