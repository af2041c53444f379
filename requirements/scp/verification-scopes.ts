import { deployment } from '../../checks/scope.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';

const domains = deployment<Descriptor>().each(d => d.securityConfigurations);
/** Each network function. */
export const networkFunctions = domains.each(domain => domain.networkFunctions);
/** Each enabler. */
export const enablers = domains.each(domain => domain.securityEnablers);
/** Each trigger of each enabler. */
export const triggers = enablers.each(enabler => enabler.triggers);
/** Each provisioning interface. */
export const provisioningInterfaces = domains.each(domain => domain.provisioningInterfaces);
/** Each configuration. */
export const configurations = domains.each(domain => domain.configurations);
/** Each consistency group. */
export const consistencyGroups = domains.each(domain => domain.consistencyGroups);
