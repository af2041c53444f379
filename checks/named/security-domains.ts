import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import type { GivenReference, StringReference } from '../reference.ts';
import type { Deployment } from './words.ts';

type SecurityDomainData = NonNullable<Descriptor['securityConfigurations']>[number];
/** A security domain, as checks see it. */
type SecurityDomain = GivenReference<SecurityDomainData>;
/** A network function that is configured, as checks see it. */
export type NetworkFunction = GivenReference<NonNullable<SecurityDomainData['networkFunctions']>[number]>;
type SecurityEnablerData = NonNullable<SecurityDomainData['securityEnablers']>[number];
/** An enabler of protection on demand, as checks see it. */
export type SecurityEnabler = GivenReference<SecurityEnablerData>;
/** What sets an enabler going, as checks see it. */
export type Trigger = GivenReference<NonNullable<SecurityEnablerData['triggers']>[number]>;
/** An interface over which configurations are provisioned, as checks see it. */
export type ProvisioningInterface = GivenReference<
  NonNullable<SecurityDomainData['provisioningInterfaces']>[number]
>;
/** A security configuration, as checks see it. */
export type Configuration = GivenReference<NonNullable<SecurityDomainData['configurations']>[number]>;
/** Configurations that have to be consistent, as checks see them. */
export type ConsistencyGroup = GivenReference<NonNullable<SecurityDomainData['consistencyGroups']>[number]>;

/** Some domain is such. */
const hasDomain = (deployment: Deployment, which: (domain: SecurityDomain) => Condition): Condition =>
  deployment.securityConfigurations.orElse([]).some(which);

/** There is such a network function. */
export const hasNetworkFunction = (
  deployment: Deployment,
  which: (networkFunction: NetworkFunction) => Condition,
): Condition => hasDomain(deployment, domain => domain.networkFunctions.mustBe(list => list.some(which)));

/** There is such an enabler. */
export const hasSecurityEnabler = (
  deployment: Deployment,
  which: (enabler: SecurityEnabler) => Condition,
): Condition => hasDomain(deployment, domain => domain.securityEnablers.mustBe(list => list.some(which)));

/** There is such a provisioning interface. */
export const hasProvisioningInterface = (
  deployment: Deployment,
  which: (provisioning: ProvisioningInterface) => Condition,
): Condition =>
  hasDomain(deployment, domain => domain.provisioningInterfaces.mustBe(list => list.some(which)));

/** There is such a configuration. */
export const hasConfiguration = (
  deployment: Deployment,
  which: (configuration: Configuration) => Condition,
): Condition => hasDomain(deployment, domain => domain.configurations.mustBe(list => list.some(which)));

/** There is such a group. */
export const hasConsistencyGroup = (
  deployment: Deployment,
  which: (group: ConsistencyGroup) => Condition,
): Condition => hasDomain(deployment, domain => domain.consistencyGroups.mustBe(list => list.some(which)));

/** This holds of every such configuration; there need not be one. */
export const everyConfiguration = (
  deployment: Deployment,
  which: (configuration: Configuration) => Condition,
  that: (configuration: Configuration) => Condition,
): Condition =>
  deployment.securityConfigurations
    .orElse([])
    .every(domain => domain.configurations.orElse([]).where(which).every(that));

/** The id names a party of the deployment. */
export const isParty = (id: StringReference, deployment: Deployment): Condition =>
  deployment.parties.mustBe(parties => parties.some(party => party.id.is(id)));
