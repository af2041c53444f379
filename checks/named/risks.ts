import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { isInReviewCycle, type Management, type Risk } from './security-management.ts';

type RiskData = NonNullable<NonNullable<Descriptor['securityManagement']>[number]['risks']>[number];
type Option = NonNullable<RiskData['treatments']>[number];

/** The risk is said to be treated by one at least of these options. */
export const isTreatedBy = (risk: Risk, ...options: readonly [Option, ...Option[]]): Condition =>
  risk.treatments.mustBe(chosen => chosen.some(option => option.isOneOf(...options)));

/** It is said of which incident it is a risk, how bad that would be, and who answers for it; of late. */
export const isAssessed = (risk: Risk, management: Management): Condition =>
  and(risk.incident.given, risk.impact.given, risk.owner.given, isInReviewCycle(risk.assessment, management));

/** Some option of treatment was chosen. */
export const hasTreatment = (risk: Risk): Condition =>
  risk.treatments.mustBe(chosen => chosen.count().atLeast(1));

/** What is left of the risk is no more than there was. */
export const isNotMadeWorse = (risk: Risk): Condition =>
  risk.residual.mustBe(residual =>
    residual.impact.mustBe(left => risk.impact.mustBe(impact => left.atMost(impact))),
  );

/** Somebody accepted what is left of the risk, not before it was last assessed. */
export const isAccepted = (risk: Risk): Condition =>
  risk.residual.mustBe(residual =>
    and(
      residual.acceptedBy.given,
      residual.acceptance.mustBe(acceptance =>
        risk.assessment.mustBe(assessment => acceptance.onOrAfter(assessment)),
      ),
    ),
  );

/** The risk is shared by something, each time with a partner that is named. */
export const hasPartners = (risk: Risk): Condition =>
  risk.sharing.mustBe(ways =>
    and(
      ways.count().atLeast(1),
      ways.every(way => way.partner.given),
    ),
  );

/** The risk is shared with an insurer. */
export const isInsured = (risk: Risk): Condition =>
  risk.sharing.mustBe(ways => ways.some(way => way.type.is('cyber-insurance')));

/** No insurance behind the risk had run out when the risk was last assessed. */
export const hasCover = (risk: Risk): Condition =>
  risk.sharing
    .orElse([])
    .where(way => way.type.is('cyber-insurance'))
    .every(way =>
      way.coverEnd.mustBe(end => risk.assessment.mustBe(assessment => end.onOrAfter(assessment))),
    );

/** It is said why the risk can be borne, and by whose decision. */
export const isRetainedForAReason = (risk: Risk): Condition =>
  risk.residual.mustBe(residual => and(residual.rationale.given, residual.acceptedBy.given));
