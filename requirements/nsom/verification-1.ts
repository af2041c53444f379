import { hasRoleForEachTask } from '../../checks/named/slices.ts';
import {
  admitsOnlyRolesFor,
  authenticatesBothPeers,
  authorizesConsumers,
  hasInterfaces,
  protectsConfidentiality,
  protectsIntegrity,
  usesSecureScheme,
} from '../../checks/named/slice-interfaces.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { NsomId } from './standard.ts';
import { managementInterfaces, orchestrationInterfaces, roles, slices } from './verification-scopes.ts';

/** How the first objective, the requirements for orchestration and management, is verified. */
export const verification1 = {
  'nsom-1.1': slices.rule(slice => hasInterfaces(slice.orchestrationInterfaces)),
  'nsom-1.2': orchestrationInterfaces.rule(authenticatesBothPeers),
  'nsom-1.3': orchestrationInterfaces.rule(authorizesConsumers),
  'nsom-1.4': orchestrationInterfaces.rule(protectsIntegrity),
  'nsom-1.5': orchestrationInterfaces.rule(protectsConfidentiality),
  'nsom-1.6': orchestrationInterfaces.rule(usesSecureScheme),
  'nsom-1.7': slices.rule(slice => admitsOnlyRolesFor(slice.orchestrationInterfaces, slice, 'orchestration')),
  'nsom-1.8': slices.rule(slice => hasInterfaces(slice.managementInterfaces)),
  'nsom-1.9': managementInterfaces.rule(authenticatesBothPeers),
  'nsom-1.10': managementInterfaces.rule(authorizesConsumers),
  'nsom-1.11': managementInterfaces.rule(protectsIntegrity),
  'nsom-1.12': managementInterfaces.rule(protectsConfidentiality),
  'nsom-1.13': managementInterfaces.rule(usesSecureScheme),
  'nsom-1.14': slices.rule(slice => admitsOnlyRolesFor(slice.managementInterfaces, slice, 'management')),
  'nsom-1.15': slices.rule(hasRoleForEachTask),
  'nsom-1.16': roles.rule(role => role.tasks.mustBe(tasks => tasks.count().is(1))),
} as const satisfies Partial<VerificationTable<NsomId>>;
