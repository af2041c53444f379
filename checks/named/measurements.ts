import type { Condition } from '../../model/expression.ts';
import { and, or } from '../builder.ts';
import {
  hasEntries,
  hasId,
  hasNoDanglingId,
  isInReviewCycle,
  type Management,
  type Measurement,
  type Objective,
} from './security-management.ts';

/** Some measurement is of the objective, or of a control that serves it. */
export const isMeasured = (objective: Objective, management: Management): Condition =>
  management.measurements.mustBe(measurements =>
    measurements.some(measurement =>
      or(
        hasId(measurement.measuredObjectives, objective.id),
        management.controls
          .orElse([])
          .some(control =>
            and(hasId(measurement.measuredControls, control.id), hasId(control.serves, objective.id)),
          ),
      ),
    ),
  );

/** It is said what is measured, how, and what the result should be. */
export const isDefined = (measurement: Measurement): Condition =>
  and(measurement.indicator.given, measurement.method.given, measurement.target.given);

/** The measurement is of controls or objectives, one at least, and of none that does not exist. */
export const measuresWhatExists = (measurement: Measurement, management: Management): Condition =>
  and(
    or(hasEntries(measurement.measuredControls), hasEntries(measurement.measuredObjectives)),
    hasNoDanglingId(measurement.measuredControls, management.controls),
    hasNoDanglingId(measurement.measuredObjectives, management.objectives),
  );

/** There is a result of the present review cycle, and it is known whether it meets the target. */
export const isCurrent = (measurement: Measurement, management: Management): Condition =>
  measurement.lastResult.mustBe(result =>
    and(result.value.given, result.outcome.given, isInReviewCycle(result.date, management)),
  );

/** Somebody looked at the last result, not before there was one. */
export const isReviewed = (measurement: Measurement): Condition =>
  and(
    measurement.reviewedBy.given,
    measurement.lastReview.mustBe(review =>
      measurement.lastResult.mustBe(result => result.date.mustBe(date => review.onOrAfter(date))),
    ),
  );

/** The last result misses the target. */
export const missesTarget = (measurement: Measurement): Condition =>
  measurement.lastResult.mustBe(result => result.outcome.mustBe(outcome => outcome.is('target-missed')));
