import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';
import { starterAgreement } from './starter-agreement.ts';
import { askedOfMechanisms, starterMechanisms } from './starter-mechanisms.ts';
import { askedOfProcedures, starterProcedures } from './starter-procedures.ts';

const { authentication, accessControl, auditTrails } = starterMechanisms;

/** The anti-malicious mobile application service of clause 7.4; who holds what is Table 3. */
export const starter74: StarterService<X1452Id> = {
  parties: ['operator', 'third-party', 'user-equipment-provider', 'customer'],
  data: {
    id: 'anti-malicious-mobile-application',
    type: 'anti-malicious-mobile-application',
    provider: 'operator',
    customerTypes: ['individual'],
    functions: [
      { type: 'malicious-code-detection' },
      { type: 'malicious-application-notification' },
      { type: 'malicious-application-blocking' },
    ],
    entities: [
      {
        type: 'user-equipment',
        heldBy: 'user-equipment-provider',
        capabilities: ['installation-blocking'],
      },
      {
        type: 'mobile-application-platform',
        heldBy: 'third-party',
        capabilities: ['mobile-application-offering'],
      },
      {
        type: 'malicious-code-scanning-component',
        heldBy: 'operator',
        capabilities: ['malicious-code-detection', 'malicious-code-reporting'],
        integrates: ['malicious-code-database'],
        updateMechanism: true,
      },
      {
        type: 'security-centre',
        heldBy: 'operator',
        capabilities: ['malicious-application-notification'],
      },
      { type: 'malicious-code-database', heldBy: 'third-party' },
    ],
    agreements: [starterAgreement('user-equipment-provider'), starterAgreement('third-party')],
    mechanisms: [authentication, accessControl, auditTrails],
    processSteps: [
      { type: 'service-ordering', activities: ['order-service'] },
      {
        type: 'service-deployment-and-configuration',
        activities: ['configure-service-policy', 'deliver-service-policy'],
      },
      {
        type: 'service-performance',
        activities: ['scan-mobile-applications', 'analyse-scan-results', 'deliver-scan-report'],
      },
      { type: 'service-report-delivery', activities: ['inform-user-equipment', 'block-installation'] },
      { type: 'service-unsubscription', activities: ['unsubscribe'] },
    ],
    procedures: starterProcedures,
  },
  askedBy: {
    ...askedOfProcedures,
    ...askedOfMechanisms,
    customerTypes: ['x1452-7.4.1-1', 'x1452-8-1', 'x1452-8-2'],
    functions: ['x1452-7.4.1-2'],
    entities: ['x1452-7.4.2-1', 'x1452-7.4.2-7'],
    'entities/user-equipment': ['x1452-7.4.2-6', 'x1452-7.4.2-8'],
    'entities/mobile-application-platform': ['x1452-7.4.2-2', 'x1452-7.4.2-11'],
    'entities/malicious-code-scanning-component': ['x1452-7.4.2-3', 'x1452-7.4.2-4', 'x1452-7.4.2-9'],
    'entities/security-centre': ['x1452-7.4.2-5', 'x1452-7.4.2-10'],
    'entities/malicious-code-database': ['x1452-7.4.2-12'],
    agreements: ['x1452-7.4.2-13', 'x1452-7.4.2-14'],
    mechanisms: ['x1452-7.4.2-15', 'x1452-8-1'],
    'processSteps/service-ordering': ['x1452-7.4.3-1'],
    'processSteps/service-deployment-and-configuration': ['x1452-7.4.3-2'],
    'processSteps/service-performance': ['x1452-7.4.3-3'],
    'processSteps/service-report-delivery': ['x1452-7.4.3-4'],
    'processSteps/service-unsubscription': ['x1452-7.4.3-5'],
  },
};
