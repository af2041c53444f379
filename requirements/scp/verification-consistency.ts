import { hasCounterpart, isInGroup } from '../../checks/named/configuration-counterparts.ts';
import { mayBeInForce } from '../../checks/named/configuration-lifecycle.ts';
import { isUncontradictedAtTarget } from '../../checks/named/configurations-in-force.ts';
import {
  compares,
  coversParametersInForce,
  hasAgreedParametersEverywhere,
  hasAgreedValues,
  hasMembersToCompare,
  hasRealMembers,
  isComparedSinceLastChange,
  saysWhatMustAgree,
} from '../../checks/named/consistency-groups.ts';
import { isOperatedByParty } from '../../checks/named/operators.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { ScpId } from './standard.ts';
import { configurations, consistencyGroups } from './verification-scopes.ts';

/** How the requirements on consistency are verified. */
export const verificationConsistency = {
  'scp-consistency-1': consistencyGroups.rule(hasMembersToCompare),
  'scp-consistency-2': consistencyGroups.rule(hasRealMembers),
  'scp-consistency-3': consistencyGroups.rule(saysWhatMustAgree),
  'scp-consistency-4': consistencyGroups.rule(coversParametersInForce),
  'scp-consistency-5': consistencyGroups.rule(hasAgreedParametersEverywhere, compares),
  'scp-consistency-6': consistencyGroups.rule(hasAgreedValues, compares),
  'scp-consistency-7': consistencyGroups.rule(isComparedSinceLastChange),
  'scp-consistency-8': consistencyGroups.rule(isOperatedByParty),
  'scp-consistency-9': configurations.rule(isInGroup, hasCounterpart),
  'scp-consistency-10': configurations.rule(isUncontradictedAtTarget, mayBeInForce),
} as const satisfies Partial<VerificationTable<ScpId>>;
