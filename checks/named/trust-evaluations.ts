import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { StringReference } from '../reference.ts';
import { entitiesOf, evaluationsOf } from './across-domains.ts';
import type { ManagedEntity, ManagementDomain, TrustEvaluation } from './framework-words.ts';
import type { Deployment } from './words.ts';

/** The id is that of one entity: it does not dangle, and no second entity could be meant by it. */
export const namesEntity = (id: StringReference, deployment: Deployment): Condition =>
  entitiesOf(deployment)
    .where(entity => entity.id.is(id))
    .count()
    .is(1);

/** The evaluation says how, when and with what result it was made. */
const isMade = (evaluation: TrustEvaluation): Condition =>
  and(evaluation.method.given, evaluation.date.given, evaluation.result.given);

/** The domain has entities, and each is evaluated, by this domain or another; no entity shares its id. */
export const entitiesAreEvaluated = (domain: ManagementDomain, deployment: Deployment): Condition =>
  and(
    domain.entities.mustBe(entities => entities.count().atLeast(1)),
    domain.entities.orElse([]).every(entity => namesEntity(entity.id, deployment)),
    domain.entities
      .orElse([])
      .every(entity =>
        evaluationsOf(deployment).some(evaluation =>
          and(evaluation.entity.is(entity.id), isMade(evaluation)),
        ),
      ),
  );

/** Each evaluation of the domain is one of an entity that there is. */
export const evaluationsAreOfEntities = (domain: ManagementDomain, deployment: Deployment): Condition =>
  domain.trustEvaluations.orElse([]).every(evaluation => namesEntity(evaluation.entity, deployment));

/** The entity is evaluated, and no second entity could be meant by it. */
export const isEvaluated = (entity: ManagedEntity, deployment: Deployment): Condition =>
  and(
    namesEntity(entity.id, deployment),
    evaluationsOf(deployment).some(evaluation => evaluation.entity.is(entity.id)),
  );

/** Any change of the entity triggers that it is evaluated again. */
export const isReEvaluatedOnChange = (entity: ManagedEntity, deployment: Deployment): Condition =>
  evaluationsOf(deployment)
    .where(evaluation => evaluation.entity.is(entity.id))
    .every(evaluation => evaluation.triggers.mustBe(triggers => triggers.includes('any-change')));

/** It is stated what has changed on the entity, and no evaluation of it is older than a change. */
export const isEvaluatedSinceItsChanges = (entity: ManagedEntity, deployment: Deployment): Condition =>
  entity.changes.mustBe(changes =>
    changes.every(change =>
      evaluationsOf(deployment)
        .where(evaluation => evaluation.entity.is(entity.id))
        .every(evaluation => evaluation.date.mustBe(date => date.onOrAfter(change.date))),
    ),
  );
