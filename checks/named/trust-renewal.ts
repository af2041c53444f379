import type { Condition } from '../../model/expression.ts';
import { or } from '../builder.ts';
import type { DateReference } from '../reference.ts';
import { entitiesOf, modelsOf } from './across-domains.ts';
import type { TrustRelationship } from './framework-words.ts';
import type { Deployment } from './words.ts';

/** Any change of the two entities triggers that model and relationship are decided anew. */
export const isRenewedOnChange = (relationship: TrustRelationship): Condition =>
  relationship.triggers.mustBe(triggers => triggers.includes('any-change'));

/** It is stated what has changed on trustor and trustee, and of the date of each change something holds. */
const everyChange = (
  relationship: TrustRelationship,
  deployment: Deployment,
  that: (changed: DateReference) => Condition,
): Condition =>
  entitiesOf(deployment)
    .where(entity => or(entity.id.is(relationship.trustor), entity.id.is(relationship.trustee)))
    .every(entity => entity.changes.mustBe(changes => changes.every(change => that(change.date))));

/** The relationship was decided on or after each change of the two entities. */
export const isDecidedSinceChanges = (relationship: TrustRelationship, deployment: Deployment): Condition =>
  everyChange(relationship, deployment, changed =>
    relationship.decidedOn.mustBe(decided => decided.onOrAfter(changed)),
  );

/** The trust model that the relationship follows was built on or after each change of the two entities. */
export const isModelBuiltSinceChanges = (
  relationship: TrustRelationship,
  deployment: Deployment,
): Condition =>
  everyChange(relationship, deployment, changed =>
    modelsOf(deployment)
      .where(each => relationship.model.mustBe(model => each.id.is(model)))
      .every(each => each.builtOn.mustBe(built => built.onOrAfter(changed))),
  );
