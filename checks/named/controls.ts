import type { Condition } from '../../model/expression.ts';
import { and, not, when } from '../builder.ts';
import type { DateReference, OptionalReference } from '../reference.ts';
import {
  hasEntries,
  hasId,
  isInReviewCycle,
  type Control,
  type Management,
  type Objective,
} from './security-management.ts';

/** The control is in operation: operated, or under review meanwhile. */
export const isOperated = (control: Control): Condition =>
  control.state.mustBe(state => state.isOneOf('operated', 'under-review'));

/** It is not said of the control that it is retired. */
export const mayBeInUse = (control: Control): Condition => control.state.orElse('operated').isNot('retired');

/** Some control that is in operation serves the objective. */
export const isServed = (objective: Objective, management: Management): Condition =>
  management.controls.mustBe(controls =>
    controls.some(control => and(isOperated(control), hasId(control.serves, objective.id))),
  );

/** Somebody answers for the control, and it is carried out in the operations of the organization. */
export const isIntegrated = (control: Control): Condition =>
  and(control.owner.given, hasEntries(control.processes));

/** The control has a state, and the date of each stage that it has come to. */
export const hasReachedItsState = (control: Control): Condition =>
  and(
    control.state.given,
    control.lifecycle.mustBe(lifecycle =>
      and(
        lifecycle.planning.given,
        when(
          control.state.mustBe(state => state.isOneOf('implemented', 'operated', 'under-review')),
          lifecycle.implementation.given,
        ),
        when(isOperated(control), lifecycle.operation.given),
        when(
          control.state.mustBe(state => state.is('retired')),
          lifecycle.retirement.given,
        ),
      ),
    ),
  );

/** No stage of the control's life is dated before the stage that it follows, nor without it. */
export const hasStagesInOrder = (control: Control): Condition =>
  control.lifecycle.mustBe(lifecycle =>
    and(
      follows(lifecycle.implementation, lifecycle.planning),
      follows(lifecycle.operation, lifecycle.implementation),
      follows(lifecycle.review, lifecycle.operation),
      follows(lifecycle.retirement, lifecycle.operation),
    ),
  );

interface OptionalDate {
  mustBe(that: (date: DateReference) => Condition): Condition;
  whenGiven(that: (date: DateReference) => Condition): Condition;
}

const follows = (later: OptionalDate, earlier: OptionalDate): Condition =>
  later.whenGiven(second => earlier.mustBe(first => second.onOrAfter(first)));

/** Somebody answers for the control and it was reviewed in the present review cycle. */
export const isUnderControl = (control: Control, management: Management): Condition =>
  and(
    control.owner.given,
    control.lifecycle.mustBe(lifecycle => isInReviewCycle(lifecycle.review, management)),
  );

/** One at least of the controls that are named is in operation. */
export const nameOneInOperation = (ids: OptionalReference<string[]>, management: Management): Condition =>
  management.controls.orElse([]).some(control => and(isOperated(control), hasId(ids, control.id)));

/** None of the controls that are named is retired. */
export const nameNoneRetired = (ids: OptionalReference<string[]>, management: Management): Condition =>
  not(
    management.controls.orElse([]).some(control =>
      and(
        control.state.mustBe(state => state.is('retired')),
        hasId(ids, control.id),
      ),
    ),
  );
