import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';

type Procedures = NonNullable<StarterService['data']['procedures']>;

/** The reference procedures of clause 11. */
export const starterProcedures: Procedures = [
  { type: 'identify-customer', activities: ['identify-customer-requirement', 'classify-customer-type'] },
  { type: 'identify-secure-functionality', activities: ['identify-functionalities'] },
  {
    type: 'onboarding-with-equipment-provider',
    activities: [
      'pre-deployment-or-pre-configuration',
      'collaboration-agreement',
      'identify-security-mechanisms',
    ],
  },
  {
    type: 'onboarding-with-third-party-security-service-provider',
    activities: [
      'pre-deployment-or-pre-configuration',
      'collaboration-agreement',
      'identify-security-mechanisms',
    ],
  },
  {
    type: 'service-functions-design-and-development',
    activities: [
      'design-service-functions',
      'develop-security-device-or-component',
      'identify-security-mechanisms',
      'design-service-processes',
    ],
  },
  {
    type: 'connect-with-related-supporting-system',
    activities: [
      'design-support-system-interface',
      'test-support-system-interface',
      'connect-support-system',
    ],
  },
  {
    type: 'security-mechanisms-deployment',
    activities: ['analyse-security-mechanisms-case-by-case', 'deploy-security-mechanisms'],
  },
  { type: 'deliver-security-service', activities: ['deliver-service'] },
];

/** The provisions of clause 11 by procedure. */
export const askedOfProcedures = {
  'procedures/identify-customer': ['x1452-11-1'],
  'procedures/identify-secure-functionality': ['x1452-11-2'],
  'procedures/onboarding-with-equipment-provider': ['x1452-11-3'],
  'procedures/onboarding-with-third-party-security-service-provider': ['x1452-11-4'],
  'procedures/service-functions-design-and-development': ['x1452-11-5'],
  'procedures/connect-with-related-supporting-system': ['x1452-11-6'],
  'procedures/security-mechanisms-deployment': ['x1452-11-7'],
  'procedures/deliver-security-service': ['x1452-11-8'],
} as const satisfies StarterService<X1452Id>['askedBy'];
