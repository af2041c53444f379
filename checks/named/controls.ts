import type { Condition } from '../../model/expression.ts';
import { and, not, when } from '../builder.ts';
import type { DateReference, ListReference, OptionalReference, StringReference } from '../reference.ts';
import {
  isIdOf,
  isInReviewCycle,
  type Control,
  type Management,
  type Objective,
} from './security-management.ts';

/** The list of ids is stated and has this one. */
const names = (ids: OptionalReference<string[]>, id: StringReference): Condition =>
  ids.mustBe(stated => stated.includes(id));

/** The control is in operation: operated, or under review meanwhile. */
export const isOperated = (control: Control): Condition =>
  control.state.mustBe(state => state.isOneOf('operated', 'under-review'));

/** The control is retired. */
export const isRetired = (control: Control): Condition => control.state.mustBe(state => state.is('retired'));

/** Some control that is in operation serves the objective. */
export const isServed = (objective: Objective, management: Management): Condition =>
  management.controls.mustBe(controls =>
    controls.some(control => and(names(control.serves, objective.id), isOperated(control))),
  );

/** Somebody answers for the control, and it is carried out in the operations of the organization. */
export const isIntegrated = (control: Control): Condition =>
  and(
    control.owner.given,
    control.processes.mustBe(processes => processes.count().atLeast(1)),
  );

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
        when(isRetired(control), lifecycle.retirement.given),
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

/** None of the controls that are named is retired. */
export const areNotRetired = (ids: ListReference<string>, management: Management): Condition =>
  ids.every(id => not(isIdOf(id, management.controls, isRetired)));
