import { and } from '../../checks/builder.ts';
import { isIntegrated, isServed, mayBeInUse } from '../../checks/named/controls.ts';
import { hasAudience, hasIssuesAbout, isGoverned, isIdentified } from '../../checks/named/governance.ts';
import {
  isCurrent,
  isDefined,
  isMeasured,
  isReviewed,
  measuresWhatExists,
  missesTarget,
} from '../../checks/named/measurements.ts';
import { governsSecurity, operators } from '../../checks/named/operators.ts';
import { hasEntries, refersOnlyTo } from '../../checks/named/security-management.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Q317Id } from './standard.ts';
import { isAnItem } from './verification-reasons.ts';
import { controls, issues, managements, measurements, objectives } from './verification-scopes.ts';

/** How study items a to d are verified. */
export const verification2aToD = {
  'q3-17-2-a': notVerified(isAnItem),
  'q3-17-2-a-1': managements.rule(management =>
    hasIssuesAbout(
      management,
      'information',
      'networks',
      'transmission-media',
      'telecommunications-facilities',
      'supporting-processes',
    ),
  ),
  'q3-17-2-a-2': issues.rule(isIdentified),
  'q3-17-2-a-3': issues.rule((issue, _, management) => refersOnlyTo(issue.leadsTo, management.risks)),
  'q3-17-2-b': notVerified(isAnItem),
  'q3-17-2-b-1': objectives.rule((objective, _, management) => isMeasured(objective, management)),
  'q3-17-2-b-2': measurements.rule(isDefined),
  'q3-17-2-b-3': measurements.rule((measurement, _, management) =>
    measuresWhatExists(measurement, management),
  ),
  'q3-17-2-b-4': measurements.rule((measurement, _, management) => isCurrent(measurement, management)),
  'q3-17-2-b-5': measurements.rule(isReviewed),
  'q3-17-2-b-6': measurements.rule(measurement => measurement.action.given, missesTarget),
  'q3-17-2-c': notVerified(isAnItem),
  'q3-17-2-c-1': managements.rule(management =>
    and(hasEntries(management.objectives), hasEntries(management.controls)),
  ),
  'q3-17-2-c-2': objectives.rule((objective, _, management) => isServed(objective, management)),
  'q3-17-2-c-3': controls.rule((control, _, management) =>
    refersOnlyTo(control.serves, management.objectives),
  ),
  'q3-17-2-c-4': controls.rule(isIntegrated, mayBeInUse),
  'q3-17-2-d': notVerified(isAnItem),
  'q3-17-2-d-1': managements.rule(management => isGoverned(management, 'evaluate')),
  'q3-17-2-d-2': managements.rule(management => isGoverned(management, 'direct')),
  'q3-17-2-d-3': managements.rule(management => isGoverned(management, 'monitor')),
  'q3-17-2-d-4': managements.rule(management => isGoverned(management, 'communicate')),
  'q3-17-2-d-5': managements.rule(hasAudience),
  'q3-17-2-d-6': operators.rule(governsSecurity),
} as const satisfies Partial<VerificationTable<Q317Id>>;
