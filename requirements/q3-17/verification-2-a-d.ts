import { and, not } from '../../checks/builder.ts';
import { isIntegrated, isRetired, isServed } from '../../checks/named/controls.ts';
import { hasAudience, hasIssueAbout, isGoverned, isIdentified } from '../../checks/named/governance.ts';
import {
  isCurrent,
  isDefined,
  isMeasured,
  isReviewed,
  measuresWhatExists,
  missesTarget,
} from '../../checks/named/measurements.ts';
import { hasEntries, refersOnlyTo } from '../../checks/named/security-management.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Q317Id } from './standard.ts';
import { isAnItem } from './verification-reasons.ts';
import {
  controls,
  issues,
  managements,
  measurements,
  objectives,
  ofItsManagement,
} from './verification-scopes.ts';

/** How study items a to d are verified. */
export const verification2aToD = {
  'q3-17-2-a': notVerified(isAnItem),
  'q3-17-2-a-1': managements.rule(management =>
    and(
      hasIssueAbout(management, 'information'),
      hasIssueAbout(management, 'supporting-processes'),
      hasIssueAbout(management, 'telecommunications-facilities'),
      hasIssueAbout(management, 'networks'),
      hasIssueAbout(management, 'transmission-media'),
    ),
  ),
  'q3-17-2-a-2': issues.rule(isIdentified),
  'q3-17-2-a-3': issues.rule(issue => refersOnlyTo(issue.leadsTo, ofItsManagement.risks)),
  'q3-17-2-b': notVerified(isAnItem),
  'q3-17-2-b-1': objectives.rule(objective => isMeasured(objective, ofItsManagement)),
  'q3-17-2-b-2': measurements.rule(isDefined),
  'q3-17-2-b-3': measurements.rule(measurement => measuresWhatExists(measurement, ofItsManagement)),
  'q3-17-2-b-4': measurements.rule(measurement => isCurrent(measurement, ofItsManagement)),
  'q3-17-2-b-5': measurements.rule(isReviewed),
  'q3-17-2-b-6': measurements.rule(measurement => measurement.action.given, missesTarget),
  'q3-17-2-c': notVerified(isAnItem),
  'q3-17-2-c-1': managements.rule(management =>
    and(hasEntries(management.objectives), hasEntries(management.controls)),
  ),
  'q3-17-2-c-2': objectives.rule(objective => isServed(objective, ofItsManagement)),
  'q3-17-2-c-3': controls.rule(control => refersOnlyTo(control.serves, ofItsManagement.objectives)),
  'q3-17-2-c-4': controls.rule(isIntegrated, control => not(isRetired(control))),
  'q3-17-2-d': notVerified(isAnItem),
  'q3-17-2-d-1': managements.rule(management => isGoverned(management, 'evaluate')),
  'q3-17-2-d-2': managements.rule(management => isGoverned(management, 'direct')),
  'q3-17-2-d-3': managements.rule(management => isGoverned(management, 'monitor')),
  'q3-17-2-d-4': managements.rule(management => isGoverned(management, 'communicate')),
  'q3-17-2-d-5': managements.rule(hasAudience),
} as const satisfies Partial<VerificationTable<Q317Id>>;
