import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { isIdOf, type Management, type SecurityService } from './security-management.ts';
import type { Deployment } from './words.ts';

type ServiceData = NonNullable<
  NonNullable<Descriptor['securityManagement']>[number]['securityServices']
>[number];

/** It is said of such a service whether it is there. */
export const isAccountedFor = (management: Management, type: ServiceData['type']): Condition =>
  management.securityServices.mustBe(services =>
    services.some(service => and(service.type.is(type), service.state.given)),
  );

/** The service is there. */
export const isInPlace = (service: SecurityService): Condition =>
  service.state.mustBe(state => state.is('in-place'));

/** The service is planned or not provided. */
export const isMissing = (service: SecurityService): Condition =>
  service.state.mustBe(state => state.isOneOf('planned', 'not-provided'));

/** A party of the deployment provides the service. */
export const hasProvider = (service: SecurityService, deployment: Deployment): Condition =>
  service.operatedBy.mustBe(provider => isIdOf(provider, deployment.parties));

/** The service is part of another one that exists. */
export const isPartOfAnother = (service: SecurityService, management: Management): Condition =>
  service.partOf.mustBe(whole => and(whole.isNot(service.id), isIdOf(whole, management.securityServices)));

/** It is said what the service offers. */
export const hasCatalogue = (service: SecurityService): Condition =>
  service.catalogue.mustBe(offers => offers.count().atLeast(1));
