import type { Condition } from '../../model/expression.ts';
import { and, or } from '../builder.ts';
import {
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
        measurement.measuredObjectives.mustBe(ids => ids.includes(objective.id)),
        measurement.measuredControls.mustBe(ids => ids.some(id => servesBy(id, objective, management))),
      ),
    ),
  );

type Id = Objective['id'];

const servesBy = (control: Id, objective: Objective, management: Management): Condition =>
  management.controls.mustBe(controls =>
    controls.some(each =>
      and(
        each.id.is(control),
        each.serves.mustBe(ids => ids.includes(objective.id)),
      ),
    ),
  );

/** It is said what is measured, how, and what the result should be. */
export const isDefined = (measurement: Measurement): Condition =>
  and(measurement.indicator.given, measurement.method.given, measurement.target.given);

/** The measurement is of controls or objectives, one at least, and of none that does not exist. */
export const measuresWhatExists = (measurement: Measurement, management: Management): Condition =>
  and(
    or(
      measurement.measuredControls.mustBe(ids => ids.count().atLeast(1)),
      measurement.measuredObjectives.mustBe(ids => ids.count().atLeast(1)),
    ),
    measurement.measuredControls.whenGiven(ids => hasNoDanglingId(ids, management.controls)),
    measurement.measuredObjectives.whenGiven(ids => hasNoDanglingId(ids, management.objectives)),
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
