import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { GivenReference } from '../reference.ts';
import type { Deployment } from './words.ts';

type SecurityDomainData = NonNullable<Descriptor['securityConfigurations']>[number];
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

const domains = (deployment: Deployment) => deployment.securityConfigurations.orElse([]);

/** The network functions of all security domains. */
export const networkFunctionsOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.networkFunctions);

/** The enablers of all security domains. */
export const enablersOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.securityEnablers);

/** The provisioning interfaces of all security domains. */
export const provisioningInterfacesOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.provisioningInterfaces);

/** The configurations of all security domains. */
export const configurationsOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.configurations);

/** The consistency groups of all security domains. */
export const consistencyGroupsOf = (deployment: Deployment) =>
  domains(deployment).all(domain => domain.consistencyGroups);
