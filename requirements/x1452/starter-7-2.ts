import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';
import { starterAgreement } from './starter-agreement.ts';
import { askedOfMechanisms, starterMechanisms } from './starter-mechanisms.ts';
import { askedOfProcedures, starterProcedures } from './starter-procedures.ts';

const { authentication, accessControl, auditTrails } = starterMechanisms;

/** The abnormal flow cleaning service of clause 7.2; no table says who holds its components. */
export const starter72: StarterService<X1452Id> = {
  parties: ['operator', 'third-party', 'it-device-provider', 'customer'],
  data: {
    id: 'abnormal-flow-cleaning',
    type: 'abnormal-flow-cleaning',
    provider: 'operator',
    customerTypes: ['enterprise'],
    functions: [
      { type: 'abnormal-flow-detection' },
      { type: 'abnormal-flow-cleaning' },
      { type: 'flow-log-analysis' },
      { type: 'attack-event-report' },
    ],
    entities: [
      {
        type: 'abnormal-flow-detection-component',
        heldBy: 'operator',
        capabilities: ['attack-identification', 'abnormal-flow-analysis'],
      },
      { type: 'abnormal-flow-cleaning-component', heldBy: 'operator', capabilities: ['log-reporting'] },
      {
        type: 'service-management-component',
        heldBy: 'operator',
        capabilities: ['service-configuration', 'flow-log-analysis', 'attack-event-report'],
      },
    ],
    agreements: [starterAgreement('it-device-provider')],
    mechanisms: [authentication, accessControl, auditTrails],
    processSteps: [
      { type: 'service-ordering', activities: ['order-service'] },
      { type: 'service-deployment', activities: ['assign-account', 'copy-customer-flow'] },
      { type: 'security-policy-configuration', activities: ['configure-security-policy-baseline'] },
      {
        type: 'service-performance',
        activities: ['use-service', 'check-flow-log-analysis', 'check-attack-event-report'],
      },
      { type: 'service-unsubscription', activities: ['unsubscribe'] },
    ],
    procedures: starterProcedures,
  },
  askedBy: {
    ...askedOfProcedures,
    ...askedOfMechanisms,
    customerTypes: ['x1452-7.2.1-1', 'x1452-8-1', 'x1452-8-2'],
    functions: ['x1452-7.2.1-2', 'x1452-7.2.2-2'],
    entities: ['x1452-7.2.2-1', 'x1452-7.2.2-6'],
    'entities/abnormal-flow-detection-component': ['x1452-7.2.2-3'],
    'entities/abnormal-flow-cleaning-component': ['x1452-7.2.2-4'],
    'entities/service-management-component': ['x1452-7.2.2-5'],
    agreements: ['x1452-7.2.2-7', 'x1452-7.2.2-8'],
    mechanisms: ['x1452-7.2.2-9', 'x1452-8-1'],
    'processSteps/service-ordering': ['x1452-7.2.3-1'],
    'processSteps/service-deployment': ['x1452-7.2.3-2'],
    'processSteps/security-policy-configuration': ['x1452-7.2.3-3'],
    'processSteps/service-performance': ['x1452-7.2.3-4'],
    'processSteps/service-unsubscription': ['x1452-7.2.3-5'],
  },
};
