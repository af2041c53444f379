import {
  canBeRolledBack,
  hasState,
  isVersioned,
  mayBeInForce,
  wasActive,
  wasDeactivatedSince,
} from '../../checks/named/configuration-lifecycle.ts';
import {
  isFreeOfDrift,
  isMonitored,
  isWhollyInForce,
  reactsToDeviation,
} from '../../checks/named/configurations-in-force.ts';
import {
  existedBeforeProvisioning,
  hasEnabler,
  hasTarget,
  hasUnambiguousSettings,
  isAcknowledged,
  isProvisionedOverInterface,
} from '../../checks/named/configurations.ts';
import {
  authenticatesBothEnds,
  authorizesConsumers,
  protectsConfidentiality,
  protectsIntegrity,
} from '../../checks/named/provisioning-interfaces.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { ScpId } from './standard.ts';
import { configurations, provisioningInterfaces } from './verification-scopes.ts';

/** How the requirements on provisioning, lifecycle and management are verified. */
export const verificationProvisioning = {
  'scp-provisioning-1': configurations.rule(existedBeforeProvisioning),
  'scp-provisioning-2': configurations.rule(hasTarget),
  'scp-provisioning-3': configurations.rule(isProvisionedOverInterface),
  'scp-provisioning-4': provisioningInterfaces.rule(authenticatesBothEnds),
  'scp-provisioning-5': provisioningInterfaces.rule(authorizesConsumers),
  'scp-provisioning-6': provisioningInterfaces.rule(protectsIntegrity),
  'scp-provisioning-7': provisioningInterfaces.rule(protectsConfidentiality),
  'scp-provisioning-8': configurations.rule(isAcknowledged),
  'scp-provisioning-9': configurations.rule(hasUnambiguousSettings),
  'scp-provisioning-10': configurations.rule(hasEnabler, configuration => configuration.enabler.given),
  'scp-lifecycle-1': configurations.rule(isVersioned),
  'scp-lifecycle-2': configurations.rule(hasState),
  'scp-lifecycle-3': configurations.rule(canBeRolledBack),
  'scp-lifecycle-4': configurations.rule(wasDeactivatedSince, wasActive),
  'scp-management-1': configurations.rule(isMonitored, mayBeInForce),
  'scp-management-2': configurations.rule(isFreeOfDrift, mayBeInForce),
  'scp-management-3': configurations.rule(isWhollyInForce, mayBeInForce),
  'scp-management-4': configurations.rule(reactsToDeviation, mayBeInForce),
} as const satisfies Partial<VerificationTable<ScpId>>;
