import type { Standard } from '../../model/standard.ts';
import { announcedContent } from './announced-content.ts';
import { clause1Scope } from './clause-1-scope.ts';
import { clauses } from './clauses.ts';
import { configurationConsistency } from './configuration-consistency.ts';
import { forms } from './convention.ts';
import { onDemandEnablers } from './on-demand-enablers.ts';
import { provisioning } from './provisioning.ts';
import { securityFunctionsManagement } from './security-functions-management.ts';
import { terms } from './terms.ts';

/** The skeleton of a 3GPP Technical Report, the study on security configuration provisioning. */
export const scp = {
  id: 'scp',
  designation: '3GPP TR (skeleton)',
  title: 'Study on security configuration provisioning',
  publisher: '3GPP',
  edition: 'skeleton without number, version or date',
  stage: 'skeleton',
  sections: ['securityConfigurations'],
  convention: { clause: '0', forms },
  clauses,
  terms,
  requirements: [
    ...clause1Scope,
    ...onDemandEnablers,
    ...provisioning,
    ...securityFunctionsManagement,
    ...configurationConsistency,
    ...announcedContent,
  ],
} as const satisfies Standard;

/** The id of any entry of the study. */
export type ScpId = (typeof scp.requirements)[number]['id'];
