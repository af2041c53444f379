import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';
import { starterAgreement } from './starter-agreement.ts';
import { askedOfMechanisms, starterMechanisms } from './starter-mechanisms.ts';
import { askedOfProcedures, starterProcedures } from './starter-procedures.ts';

const { authentication, accessControl, blacklist, auditTrails } = starterMechanisms;

/** The secure connecting service of clause 7.1; who holds what is Table 1. */
export const starter71: StarterService<X1452Id> = {
  parties: ['operator', 'third-party', 'user-equipment-provider', 'customer'],
  data: {
    id: 'secure-connecting',
    type: 'secure-connecting',
    provider: 'operator',
    customerTypes: ['enterprise'],
    functions: [
      { type: 'internet-access' },
      { type: 'intranet-access' },
      { type: 'malicious-website-filtering' },
      { type: 'link-selection' },
      { type: 'remote-device-monitoring' },
    ],
    entities: [
      { type: 'terminal', heldBy: 'customer', capabilities: ['wlan-connection'] },
      {
        type: 'spwap',
        heldBy: 'operator',
        capabilities: [
          'sim-or-usim-preconfigured',
          'security-analysis',
          'security-filtering',
          'internet-connection',
          'intranet-connection',
          'url-checking',
          'malicious-url-blocking',
          'vpn-link-selection',
          'cpsc-query',
        ],
      },
      {
        type: 'cpsc',
        heldBy: 'operator',
        capabilities: [
          'query-response',
          'device-configuration',
          'malicious-website-recognition',
          'resource-management',
          'malicious-url-blocking',
          'real-time-url-query',
          'blacklist-configuration-interface',
          'customer-information-interface',
        ],
      },
      { type: 'web-application-vpn-server', heldBy: 'third-party' },
    ],
    agreements: [starterAgreement('third-party')],
    mechanisms: [authentication, accessControl, blacklist, auditTrails],
    processSteps: [
      { type: 'service-ordering', activities: ['order-service'] },
      {
        type: 'service-deployment',
        activities: [
          'open-account',
          'insert-sim-or-usim-card',
          'deliver-spwap',
          'activate-spwap',
          'connect-end-points',
        ],
      },
      { type: 'security-policy-configuration', activities: ['configure-security-policy'] },
      {
        type: 'service-performance-and-status-enquiry',
        activities: ['use-service', 'enquire-service-status'],
      },
      { type: 'service-unsubscription', activities: ['unsubscribe'] },
    ],
    procedures: starterProcedures,
  },
  askedBy: {
    ...askedOfProcedures,
    ...askedOfMechanisms,
    'mechanisms/blacklist': ['x1452-10.6-1', 'x1452-10.12-6'],
    customerTypes: ['x1452-7.1.1-1', 'x1452-8-1', 'x1452-8-2'],
    functions: ['x1452-7.1.1-2', 'x1452-7.1.2-2'],
    entities: ['x1452-7.1.2-1', 'x1452-7.1.2-14'],
    'entities/terminal': ['x1452-7.1.2-5', 'x1452-7.1.2-15'],
    'entities/spwap': [
      'x1452-7.1.2-3',
      'x1452-7.1.2-6',
      'x1452-7.1.2-7',
      'x1452-7.1.2-8',
      'x1452-7.1.2-10',
      'x1452-7.1.2-16',
    ],
    'entities/cpsc': [
      'x1452-7.1.2-11',
      'x1452-7.1.2-9',
      'x1452-7.1.2-12',
      'x1452-7.1.2-13',
      'x1452-7.1.2-17',
    ],
    'entities/web-application-vpn-server': ['x1452-7.1.2-18'],
    agreements: ['x1452-7.1.2-19', 'x1452-7.1.2-20'],
    mechanisms: ['x1452-7.1.2-21', 'x1452-8-1'],
    'processSteps/service-ordering': ['x1452-7.1.3-1'],
    'processSteps/service-deployment': ['x1452-7.1.3-2'],
    'processSteps/security-policy-configuration': ['x1452-7.1.3-3'],
    'processSteps/service-performance-and-status-enquiry': ['x1452-7.1.3-4'],
    'processSteps/service-unsubscription': ['x1452-7.1.3-5'],
  },
};
