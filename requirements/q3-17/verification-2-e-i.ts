import { nameOneInOperation } from '../../checks/named/controls.ts';
import {
  hasTreatment,
  isAccepted,
  isAssessed,
  isNotMadeWorse,
  isTreatedBy,
} from '../../checks/named/risks.ts';
import { appliesStandardOf, isExact } from '../../checks/named/governance.ts';
import { fallsShort, hasRemedy, isEffectivenessReviewed, isJustified } from '../../checks/named/pii.ts';
import { isOperatedByParty } from '../../checks/named/operators.ts';
import { hasEntries, refersOnlyTo, type Risk } from '../../checks/named/security-management.ts';
import {
  hasServicesAccountedFor,
  isInPlace,
  isMissing,
  isPartOfAnother,
} from '../../checks/named/security-services.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Q317Id } from './standard.ts';
import { isAnItem } from './verification-reasons.ts';
import { managements, piiCategories, risks, securityServices, standards } from './verification-scopes.ts';

/** Every option but avoiding leaves something of the risk. */
const leavesSomething = (risk: Risk) => isTreatedBy(risk, 'modify', 'share', 'retain');

/** How study items e to i are verified. */
export const verification2eToI = {
  'q3-17-2-e': notVerified(isAnItem),
  'q3-17-2-e-1': managements.rule(management => hasEntries(management.risks)),
  'q3-17-2-e-2': risks.rule((risk, _, management) => isAssessed(risk, management)),
  'q3-17-2-e-3': risks.rule(hasTreatment),
  'q3-17-2-e-4': risks.rule(isNotMadeWorse, leavesSomething),
  'q3-17-2-e-5': risks.rule(isAccepted, leavesSomething),
  'q3-17-2-f': notVerified(isAnItem),
  'q3-17-2-f-1': managements.rule(management =>
    hasServicesAccountedFor(
      management,
      'cyber-defence-centre',
      'security-operation-centre',
      'managed-security-service',
      'computer-incident-response-team',
    ),
  ),
  'q3-17-2-f-2': securityServices.rule(isOperatedByParty, isInPlace),
  'q3-17-2-f-3': securityServices.rule(service => service.reason.given, isMissing),
  'q3-17-2-f-4': securityServices.rule(
    (service, _, management) => isPartOfAnother(service, management),
    service => service.partOf.given,
  ),
  'q3-17-2-g': notVerified(isAnItem),
  'q3-17-2-g-1': managements.rule(management => appliesStandardOf(management, 'itu-t', 'iso-iec')),
  'q3-17-2-g-2': standards.rule(isExact),
  'q3-17-2-g-3': managements.rule(isOperatedByParty),
  'q3-17-2-h': notVerified(isAnItem),
  'q3-17-2-h-1': managements.rule(management => hasEntries(management.piiCategories)),
  'q3-17-2-h-2': piiCategories.rule(isJustified),
  'q3-17-2-h-3': piiCategories.rule((category, _, management) =>
    refersOnlyTo(category.protectedBy, management.controls),
  ),
  'q3-17-2-h-4': piiCategories.rule((category, _, management) =>
    nameOneInOperation(category.protectedBy, management),
  ),
  'q3-17-2-h-5': piiCategories.rule((category, _, management) =>
    isEffectivenessReviewed(category, management),
  ),
  'q3-17-2-h-6': piiCategories.rule(hasRemedy, fallsShort),
  'q3-17-2-i': notVerified(
    `${isAnItem}; it asks for better Recommendations, and of a deployment it asks nothing`,
  ),
} as const satisfies Partial<VerificationTable<Q317Id>>;
