import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';
import { askedOf73Entities, starter73Entities } from './starter-7-3-entities.ts';
import { starterAgreement } from './starter-agreement.ts';
import { askedOfMechanisms, starterMechanisms } from './starter-mechanisms.ts';
import { askedOfProcedures, starterProcedures } from './starter-procedures.ts';

const { authentication, accessControl, auditTrails } = starterMechanisms;

/** The security monitoring service of clause 7.3. */
export const starter73: StarterService<X1452Id> = {
  parties: ['operator', 'third-party', 'it-device-provider', 'customer'],
  data: {
    id: 'security-monitoring',
    type: 'security-monitoring',
    provider: 'operator',
    customerTypes: ['enterprise'],
    functions: [
      { type: 'operational-status-monitoring' },
      { type: 'vulnerability-monitoring' },
      { type: 'port-scanning' },
      { type: 'system-vulnerability-scanning' },
      { type: 'web-vulnerability-scanning' },
    ],
    entities: starter73Entities,
    agreements: [starterAgreement('third-party')],
    mechanisms: [authentication, accessControl, auditTrails],
    processSteps: [
      { type: 'service-ordering', activities: ['order-service'] },
      {
        type: 'service-deployment-and-configuration',
        activities: ['provide-asset-information', 'configure-service-policy', 'deliver-service-policy'],
      },
      {
        type: 'service-performance',
        activities: ['scan-customer-assets', 'analyse-scan-results', 'form-monitoring-report'],
      },
      { type: 'service-report-delivery', activities: ['deliver-monitoring-report'] },
      { type: 'service-unsubscription', activities: ['unsubscribe'] },
    ],
    procedures: starterProcedures,
  },
  askedBy: {
    ...askedOfProcedures,
    ...askedOfMechanisms,
    ...askedOf73Entities,
    customerTypes: ['x1452-7.3.1-1', 'x1452-8-1', 'x1452-8-2'],
    functions: ['x1452-7.3.1-2', 'x1452-7.3.2-2'],
    agreements: ['x1452-7.3.2-30', 'x1452-7.3.2-31'],
    mechanisms: ['x1452-7.3.2-32', 'x1452-8-1'],
    'processSteps/service-ordering': ['x1452-7.3.3-1'],
    'processSteps/service-deployment-and-configuration': ['x1452-7.3.2-23', 'x1452-7.3.3-2'],
    'processSteps/service-performance': ['x1452-7.3.3-3'],
    'processSteps/service-report-delivery': ['x1452-7.3.3-4'],
    'processSteps/service-unsubscription': ['x1452-7.3.3-5'],
  },
};
