import {
  hasReachedItsState,
  hasStagesInOrder,
  isOperated,
  isUnderControl,
  nameNoneRetired,
  nameOneInOperation,
} from '../../checks/named/controls.ts';
import { hasAreas } from '../../checks/named/governance.ts';
import {
  hasCover,
  hasPartners,
  isInsured,
  isRetainedForAReason,
  isTreatedBy,
} from '../../checks/named/risks.ts';
import { hasEntries, hasNoDanglingId, refersOnlyTo } from '../../checks/named/security-management.ts';
import { hasCatalogue, isInPlace } from '../../checks/named/security-services.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Q317Id } from './standard.ts';
import { isAboutTheProgramme, isAnItem } from './verification-reasons.ts';
import {
  areas,
  controls,
  managements,
  piiCategories,
  risks,
  securityServices,
} from './verification-scopes.ts';

/** How the tasks are verified. */
export const verification3 = {
  'q3-17-3-a': notVerified(isAnItem),
  'q3-17-3-a-1': managements.rule(management =>
    hasAreas(management, 'management-framework', 'governance', 'risks', 'assets', 'incidents'),
  ),
  'q3-17-3-b': notVerified(isAnItem),
  'q3-17-3-b-1': areas.rule((area, _, management) => refersOnlyTo(area.implementedBy, management.standards)),
  'q3-17-3-c': notVerified(isAnItem),
  'q3-17-3-c-1': securityServices.rule(hasCatalogue, isInPlace),
  'q3-17-3-d': notVerified(isAnItem),
  'q3-17-3-d-1': controls.rule(hasReachedItsState),
  'q3-17-3-d-2': controls.rule(hasStagesInOrder),
  'q3-17-3-d-3': controls.rule((control, _, management) => isUnderControl(control, management), isOperated),
  'q3-17-3-d-4': risks.rule(
    (risk, _, management) => nameNoneRetired(risk.modifiedBy, management),
    risk => hasEntries(risk.modifiedBy),
  ),
  'q3-17-3-d-5': piiCategories.rule(
    (category, _, management) => nameNoneRetired(category.protectedBy, management),
    category => hasEntries(category.protectedBy),
  ),
  'q3-17-3-e': notVerified(isAnItem),
  'q3-17-3-e-1': risks.rule(
    (risk, _, management) => hasNoDanglingId(risk.modifiedBy, management.controls),
    risk => hasEntries(risk.modifiedBy),
  ),
  'q3-17-3-e-2': risks.rule(
    (risk, _, management) => nameOneInOperation(risk.modifiedBy, management),
    risk => isTreatedBy(risk, 'modify'),
  ),
  'q3-17-3-e-3': risks.rule(hasPartners, risk => isTreatedBy(risk, 'share')),
  'q3-17-3-e-4': risks.rule(hasCover, isInsured),
  'q3-17-3-e-5': risks.rule(isRetainedForAReason, risk => isTreatedBy(risk, 'retain')),
  'q3-17-3-f': notVerified(isAnItem),
  'q3-17-3-g': notVerified(isAnItem),
  'q3-17-3-h': notVerified(isAnItem),
  'q3-17-3-i': notVerified(isAnItem),
  'q3-17-3-j': notVerified(isAnItem),
  'q3-17-3-1': notVerified(isAboutTheProgramme),
} as const satisfies Partial<VerificationTable<Q317Id>>;
