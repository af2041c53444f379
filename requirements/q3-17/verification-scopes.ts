import { deployment } from '../../checks/scope.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';

/** The management of each organization: what every element below stands in. */
export const managements = deployment<Descriptor>().each(d => d.securityManagement);

/** Each area of management. */
export const areas = managements.each(management => management.areas);
/** Each standard that is applied. */
export const standards = managements.each(management => management.standards);
/** Each issue. */
export const issues = managements.each(management => management.issues);
/** Each control objective. */
export const objectives = managements.each(management => management.objectives);
/** Each control. */
export const controls = managements.each(management => management.controls);
/** Each risk. */
export const risks = managements.each(management => management.risks);
/** Each measurement. */
export const measurements = managements.each(management => management.measurements);
/** Each security service. */
export const securityServices = managements.each(management => management.securityServices);
/** Each category of personally identifiable information. */
export const piiCategories = managements.each(management => management.piiCategories);
