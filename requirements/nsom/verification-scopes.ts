import { deployment } from '../../checks/scope.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';

const whole = deployment<Descriptor>();
/** Each network slice. */
export const slices = whole.each(d => d.slices);
/** Each domain of each slice. */
export const domains = slices.each(slice => slice.domains);
/** Each role of each slice. */
export const roles = slices.each(slice => slice.roles);
/** Each interface over which a slice is orchestrated. */
export const orchestrationInterfaces = slices.each(slice => slice.orchestrationInterfaces);
/** Each interface over which a slice is managed. */
export const managementInterfaces = slices.each(slice => slice.managementInterfaces);
/** Each store of management data. */
export const stores = whole.each(d => d.managementData);
/** Each data set of each store. */
export const dataSets = stores.each(store => store.data);
/** Each consumer of each store. */
export const consumers = stores.each(store => store.consumers);
