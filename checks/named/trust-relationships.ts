import type { Condition } from '../../model/expression.ts';
import { and, when } from '../builder.ts';
import type { StringReference } from '../reference.ts';
import { evaluationsOf, modelsOf } from './across-domains.ts';
import type { TrustEvaluation, TrustRelationship } from './framework-words.ts';
import { namesEntity } from './trust-evaluations.ts';
import type { Deployment } from './words.ts';

/** Trustor and trustee are entities that there are. */
export const isBetweenEntities = (relationship: TrustRelationship, deployment: Deployment): Condition =>
  and(namesEntity(relationship.trustor, deployment), namesEntity(relationship.trustee, deployment));

/** Nobody's trust in itself is meant. */
export const isBetweenTwo = (relationship: TrustRelationship): Condition =>
  relationship.trustee.isNot(relationship.trustor);

/** The relationship follows one trust model that there is. */
export const followsModel = (relationship: TrustRelationship, deployment: Deployment): Condition =>
  relationship.model.mustBe(model =>
    modelsOf(deployment)
      .where(each => each.id.is(model))
      .count()
      .is(1),
  );

/** The trust model that the relationship follows says how trust is obtained. */
export const isModelOfAKind = (relationship: TrustRelationship, deployment: Deployment): Condition =>
  modelsOf(deployment)
    .where(each => relationship.model.mustBe(model => each.id.is(model)))
    .every(each => each.kind.given);

const isRestedOn = (relationship: TrustRelationship, evaluation: TrustEvaluation): Condition =>
  relationship.evaluations.mustBe(evaluations => evaluations.includes(evaluation.id));

const restsOnOneOf = (
  relationship: TrustRelationship,
  entity: StringReference,
  deployment: Deployment,
): Condition =>
  evaluationsOf(deployment).some(evaluation =>
    and(isRestedOn(relationship, evaluation), evaluation.entity.is(entity)),
  );

/** The relationship rests on evaluations of both its entities, and on none that there is not. */
export const restsOnEvaluations = (relationship: TrustRelationship, deployment: Deployment): Condition =>
  and(
    restsOnOneOf(relationship, relationship.trustor, deployment),
    restsOnOneOf(relationship, relationship.trustee, deployment),
    relationship.evaluations.orElse([]).every(named =>
      evaluationsOf(deployment)
        .where(evaluation => evaluation.id.is(named))
        .count()
        .is(1),
    ),
  );

/** The decision is stated, and no evaluation that it rests on is younger. */
export const isDecidedAfterEvaluations = (
  relationship: TrustRelationship,
  deployment: Deployment,
): Condition =>
  and(
    relationship.decision.given,
    evaluationsOf(deployment)
      .where(evaluation => isRestedOn(relationship, evaluation))
      .every(evaluation =>
        relationship.decidedOn.mustBe(decided => evaluation.date.mustBe(date => decided.onOrAfter(date))),
      ),
  );

/** Where an evaluation that it rests on found somebody untrustworthy, the decision is not to trust. */
export const heedsUntrustworthiness = (relationship: TrustRelationship, deployment: Deployment): Condition =>
  evaluationsOf(deployment)
    .where(evaluation => isRestedOn(relationship, evaluation))
    .every(evaluation =>
      when(
        evaluation.result.mustBe(result => result.is('untrustworthy')),
        relationship.decision.mustBe(decision => decision.is('not-trusted')),
      ),
    );
