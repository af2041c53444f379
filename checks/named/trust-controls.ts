import type { Condition } from '../../model/expression.ts';
import { and, or, when } from '../builder.ts';
import { controlsOf, relationshipsOf } from './across-domains.ts';
import type { ManagementDomain, SecurityControl, TrustRelationship } from './framework-words.ts';
import type { Deployment } from './words.ts';

// That two relationships share an id need not be ruled out here: a control has to fit every one that it names.

/** Some entity of the domain trusts or is trusted. */
export const takesPartInTrust = (domain: ManagementDomain, deployment: Deployment): Condition =>
  domain.entities
    .orElse([])
    .some(entity =>
      relationshipsOf(deployment).some(relationship =>
        or(relationship.trustor.is(entity.id), relationship.trustee.is(entity.id)),
      ),
    );

const follows = (control: SecurityControl, relationship: TrustRelationship): Condition =>
  control.relationship.mustBe(named => named.is(relationship.id));

/** Each relationship that the domain has decided on is followed by a control, of whatever domain. */
export const relationshipsHaveControls = (domain: ManagementDomain, deployment: Deployment): Condition =>
  domain.trustRelationships
    .orElse([])
    .every(relationship => controlsOf(deployment).some(control => follows(control, relationship)));

/** Each decision of the domain not to trust is followed by a control that keeps the trustee out. */
export const distrustHasConsequences = (domain: ManagementDomain, deployment: Deployment): Condition =>
  domain.trustRelationships.orElse([]).every(relationship =>
    when(
      relationship.decision.mustBe(decision => decision.is('not-trusted')),
      controlsOf(deployment).some(control =>
        and(
          follows(control, relationship),
          control.type.isOneOf('access-denial', 'isolation'),
          control.entity.mustBe(entity => entity.is(relationship.trustee)),
        ),
      ),
    ),
  );

/** Each control of the domain follows from a relationship that there is. */
export const controlsFollowFromRelationships = (
  domain: ManagementDomain,
  deployment: Deployment,
): Condition =>
  domain.securityControls
    .orElse([])
    .every(control =>
      control.relationship.mustBe(named =>
        relationshipsOf(deployment).some(relationship => named.is(relationship.id)),
      ),
    );

/** Each control of the domain is applied on one of the two entities of the relationship that it follows from. */
export const controlsAreOnTheirEntities = (domain: ManagementDomain, deployment: Deployment): Condition =>
  domain.securityControls.orElse([]).every(control =>
    relationshipsOf(deployment)
      .where(relationship => control.relationship.mustBe(named => relationship.id.is(named)))
      .every(relationship =>
        control.entity.mustBe(entity => or(entity.is(relationship.trustor), entity.is(relationship.trustee))),
      ),
  );
