import { isOfClass } from '../../checks/named/data-security.ts';
import { deployment } from '../../checks/scope.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';

const whole = deployment<Descriptor>();

/** Each management domain. */
export const domains = whole.each(d => d.managementDomains);
/** Each entity of each management domain. */
export const entities = domains.each(domain => domain.entities);
/** Each trust relationship that a management domain has decided on. */
export const relationships = domains.each(domain => domain.trustRelationships);

/** Each closed loop. */
export const loops = whole.each(d => d.closedLoops);
/** Each notification of each closed loop. */
export const notifications = loops.each(loop => loop.notifications);

/** Personal data. */
export const personalData = isOfClass('personal', 'personal-data');
/** Security relevant data, in the sense of NOTE 3. */
export const securityRelevantData = isOfClass('security-relevant', 'access-credential', 'key', 'certificate');
/** Management data, in the sense of NOTE 4. */
export const managementData = isOfClass('management', 'configuration-data', 'performance-data');
