import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { Management, SecurityService } from './security-management.ts';
import { hasOneOfEach } from './words.ts';

type ServiceType = NonNullable<
  NonNullable<Descriptor['securityManagement']>[number]['securityServices']
>[number]['type'];

/** There is an entry for each of these services, and of every service it is said whether it is there. */
export const hasServicesAccountedFor = (
  management: Management,
  ...types: readonly [ServiceType, ...ServiceType[]]
): Condition =>
  and(
    hasOneOfEach(management.securityServices, ...types),
    management.securityServices.orElse([]).every(service => service.state.given),
  );

/** The service is there. */
export const isInPlace = (service: SecurityService): Condition =>
  service.state.mustBe(state => state.is('in-place'));

/** The service is planned or not provided. */
export const isMissing = (service: SecurityService): Condition =>
  service.state.mustBe(state => state.isOneOf('planned', 'not-provided'));

/** The service is part of another one that exists. */
export const isPartOfAnother = (service: SecurityService, management: Management): Condition =>
  service.partOf.mustBe(whole =>
    and(
      whole.isNot(service.id),
      whole.refersTo(management.securityServices.orElse([]), other => other.id),
    ),
  );

/** It is said what the service offers. */
export const hasCatalogue = (service: SecurityService): Condition =>
  service.catalogue.mustBe(offers => offers.count().atLeast(1));
