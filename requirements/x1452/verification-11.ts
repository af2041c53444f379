import { hasParty } from '../../checks/named/parties.ts';
import { followsProcedure } from '../../checks/named/processes.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import { equipmentProvider, services, thirdParty } from './verification-scopes.ts';

/** How clause 11, the reference procedures, is verified. */
export const verification11 = {
  'x1452-11-1': services.rule(s =>
    followsProcedure(s, 'identify-customer', 'identify-customer-requirement', 'classify-customer-type'),
  ),
  'x1452-11-2': services.rule(s =>
    followsProcedure(s, 'identify-secure-functionality', 'identify-functionalities'),
  ),
  'x1452-11-3': services.rule(
    s =>
      followsProcedure(
        s,
        'onboarding-with-equipment-provider',
        'pre-deployment-or-pre-configuration',
        'collaboration-agreement',
        'identify-security-mechanisms',
      ),
    (_, d) => hasParty(d, equipmentProvider),
  ),
  'x1452-11-4': services.rule(
    s =>
      followsProcedure(
        s,
        'onboarding-with-third-party-security-service-provider',
        'pre-deployment-or-pre-configuration',
        'collaboration-agreement',
        'identify-security-mechanisms',
      ),
    (_, d) => hasParty(d, thirdParty),
  ),
  'x1452-11-5': services.rule(s =>
    followsProcedure(
      s,
      'service-functions-design-and-development',
      'design-service-functions',
      'develop-security-device-or-component',
      'identify-security-mechanisms',
      'design-service-processes',
    ),
  ),
  'x1452-11-6': services.rule(s =>
    followsProcedure(
      s,
      'connect-with-related-supporting-system',
      'design-support-system-interface',
      'test-support-system-interface',
      'connect-support-system',
    ),
  ),
  'x1452-11-7': services.rule(s =>
    followsProcedure(
      s,
      'security-mechanisms-deployment',
      'analyse-security-mechanisms-case-by-case',
      'deploy-security-mechanisms',
    ),
  ),
  'x1452-11-8': services.rule(s => followsProcedure(s, 'deliver-security-service', 'deliver-service')),
} as const satisfies Partial<VerificationTable<X1452Id>>;
