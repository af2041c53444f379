import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { isInReviewCycle, type Management, type PiiCategory } from './security-management.ts';

/** It is said what the information is processed for, on what ground, and who decides on that. */
export const isJustified = (category: PiiCategory): Condition =>
  and(category.purpose.given, category.lawfulBasis.given, category.controller.given);

/** Somebody looked, in the present review cycle, at how effective the protection is, and came to a finding. */
export const isEffectivenessReviewed = (category: PiiCategory, management: Management): Condition =>
  category.effectiveness.mustBe(effectiveness =>
    and(
      effectiveness.finding.given,
      effectiveness.reviewedBy.given,
      isInReviewCycle(effectiveness.review, management),
    ),
  );

/** The protection was found less than effective. */
export const fallsShort = (category: PiiCategory): Condition =>
  category.effectiveness.mustBe(effectiveness =>
    effectiveness.finding.mustBe(finding => finding.isOneOf('partly-effective', 'not-effective')),
  );

/** It is said what is done about a protection that falls short. */
export const hasRemedy = (category: PiiCategory): Condition =>
  category.effectiveness.mustBe(effectiveness => effectiveness.action.given);
