import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and, or } from '../builder.ts';
import type { GivenReference, OptionalReference } from '../reference.ts';
import { isOperatedByParty } from './operators.ts';
import type { Deployment } from './words.ts';

type SliceData = NonNullable<Descriptor['slices']>[number];
type DomainData = NonNullable<SliceData['domains']>[number];
type Task = NonNullable<NonNullable<SliceData['roles']>[number]['tasks']>[number];
type DataKind = NonNullable<
  NonNullable<NonNullable<Descriptor['managementData']>[number]['data']>[number]['kind']
>;

/** A network slice, as checks see it. */
export type Slice = GivenReference<SliceData>;

/** The slice has roles for each of the tasks of orchestration, management and audit. */
export const hasRoleForEachTask = (slice: Slice): Condition => {
  const hasRoleFor = (task: Task): Condition =>
    slice.roles.mustBe(roles => roles.some(role => role.tasks.mustBe(tasks => tasks.includes(task))));
  return and(hasRoleFor('orchestration'), hasRoleFor('management'), hasRoleFor('audit'));
};

/** The domain has resources of its own, or something keeps slices apart on those that it shares. */
export const isIsolated = (domain: GivenReference<DomainData>): Condition =>
  domain.resourceIsolation.mustBe(resources =>
    or(
      resources.is('dedicated'),
      domain.separation.mustBe(techniques =>
        and(
          techniques.count().atLeast(1),
          techniques.every(technique => technique.isNot('none')),
        ),
      ),
    ),
  );

/** The slice crosses domains, and no two of them have the same name. */
export const crossesNamedDomains = (slice: Slice): Condition =>
  slice.domains.mustBe(domains =>
    and(
      domains.count().atLeast(1),
      domains.unique(domain => domain.id),
    ),
  );

/** Security services were chosen for the slice's customer, and each of them is provided. */
export const providesRequestedServices = (slice: Slice): Condition =>
  slice.customer.mustBe(customer =>
    customer.requestedServices.mustBe(requested =>
      and(
        requested.count().atLeast(1),
        requested.every(wanted =>
          slice.securityServices.mustBe(services => services.some(service => service.type.is(wanted))),
        ),
      ),
    ),
  );

/** The slice has security services and crosses domains, and each service is supplied in each domain. */
export const isSecuredInEveryDomain = (slice: Slice): Condition =>
  slice.domains.mustBe(domains =>
    slice.securityServices.mustBe(services =>
      and(
        domains.count().atLeast(1),
        services.count().atLeast(1),
        services.every(service =>
          domains.every(domain =>
            service.supplies.mustBe(supplies => supplies.some(supply => supply.domain.is(domain.id))),
          ),
        ),
      ),
    ),
  );

/** Each supply of each security service is by a party of the deployment, in a domain of the slice. */
export const hasKnownSuppliers = (slice: Slice, deployment: Deployment): Condition =>
  slice.securityServices.mustBe(services =>
    and(
      services.count().atLeast(1),
      services.every(service =>
        service.supplies.mustBe(supplies =>
          and(
            supplies.count().atLeast(1),
            supplies.every(supply =>
              and(
                isOperatedByParty(supply, deployment),
                slice.domains.mustBe(domains => domains.some(domain => domain.id.is(supply.domain))),
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** Some store of the deployment holds management data of this kind about the slice. */
export const hasManagementData = (slice: Slice, deployment: Deployment, kind: DataKind): Condition =>
  deployment.managementData.mustBe(stores =>
    stores.some(store =>
      store.data.mustBe(sets =>
        sets.some(set =>
          and(
            set.kind.mustBe(stated => stated.is(kind)),
            isAbout(set.slices, slice),
          ),
        ),
      ),
    ),
  );

const isAbout = (slices: OptionalReference<string[]>, slice: Slice): Condition =>
  slices.mustBe(names => names.includes(slice.id));
