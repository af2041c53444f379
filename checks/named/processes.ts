import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { Service } from './words.ts';

type ServiceData = NonNullable<Descriptor['services']>[number];
type Step = NonNullable<ServiceData['processSteps']>[number];
type Procedure = NonNullable<ServiceData['procedures']>[number];

/** The process has this step, and all of this is done in it. */
export const hasStep = (
  service: Service,
  type: Step['type'],
  ...activities: readonly [
    NonNullable<Step['activities']>[number],
    ...NonNullable<Step['activities']>[number][],
  ]
): Condition =>
  service.processSteps.mustBe(steps =>
    steps.some(step =>
      and(
        step.type.is(type),
        step.activities.mustBe(done => done.covers(...activities)),
      ),
    ),
  );

/** The reference procedure was followed, and all of this was done in it. */
export const followsProcedure = (
  service: Service,
  type: Procedure['type'],
  ...activities: readonly [
    NonNullable<Procedure['activities']>[number],
    ...NonNullable<Procedure['activities']>[number][],
  ]
): Condition =>
  service.procedures.mustBe(procedures =>
    procedures.some(procedure =>
      and(
        procedure.type.is(type),
        procedure.activities.mustBe(done => done.covers(...activities)),
      ),
    ),
  );
