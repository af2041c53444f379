import {
  auditsActions,
  auditsWith,
  checksRequests,
  hasSignedPackages,
  isolatesTenants,
  verifiesPackages,
} from '../../checks/named/slice-orchestration.ts';
import { isIsolated } from '../../checks/named/slices.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { NsomId } from './standard.ts';
import { domains, slices } from './verification-scopes.ts';

/** How the second objective, the mechanisms that secure orchestration, is verified. */
export const verification2 = {
  'nsom-2.1': slices.rule(hasSignedPackages),
  'nsom-2.2': slices.rule(verifiesPackages),
  'nsom-2.3': slices.rule(slice => checksRequests(slice, 'requester', 'operation', 'slice')),
  'nsom-2.4': domains.rule(isIsolated),
  'nsom-2.5': slices.rule(isolatesTenants),
  'nsom-2.6': slices.rule(slice =>
    auditsActions(
      slice,
      'onboarding',
      'creation',
      'activation',
      'modification',
      'deactivation',
      'termination',
    ),
  ),
  'nsom-2.7': slices.rule(slice => auditsWith(slice, 'who', 'what', 'when', 'outcome')),
} as const satisfies Partial<VerificationTable<NsomId>>;
