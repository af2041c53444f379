import { clarifiesWhoDoesWhat, hasPreEstablishedAgreement } from '../../checks/named/agreements.ts';
import {
  hasEntityCapableOf,
  hasUpdateMechanism,
  integrates,
  isCapableOf,
  isHeldBy,
} from '../../checks/named/entities.ts';
import { hasStep } from '../../checks/named/processes.ts';
import { hasOneOfEach } from '../../checks/named/words.ts';
import { and } from '../../checks/builder.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import {
  agreementsOf,
  entitiesOf,
  operator,
  providerOf,
  servicesOf,
  thirdParty,
} from './verification-scopes.ts';

const service = servicesOf('anti-malicious-mobile-application');
const scanner = entitiesOf('anti-malicious-mobile-application', 'malicious-code-scanning-component');
const userEquipment = entitiesOf('anti-malicious-mobile-application', 'user-equipment');

/** How clause 7.4, the anti-malicious mobile application service, is verified. */
export const verification74 = {
  'x1452-7.4.1-1': service.rule(s => s.customerTypes.mustBe(types => types.includes('individual'))),
  'x1452-7.4.1-2': service.rule(s => hasOneOfEach(s.functions, 'malicious-code-detection')),
  'x1452-7.4.2-1': service.rule(s =>
    hasOneOfEach(
      s.entities,
      'user-equipment',
      'mobile-application-platform',
      'malicious-code-scanning-component',
      'security-centre',
    ),
  ),
  'x1452-7.4.2-2': service.rule(s =>
    hasEntityCapableOf(s, 'mobile-application-platform', 'mobile-application-offering'),
  ),
  'x1452-7.4.2-3': service.rule(s =>
    hasEntityCapableOf(
      s,
      'malicious-code-scanning-component',
      'malicious-code-detection',
      'malicious-code-reporting',
    ),
  ),
  'x1452-7.4.2-4': scanner.rule(entity =>
    and(integrates(entity, 'malicious-code-database'), hasUpdateMechanism(entity)),
  ),
  'x1452-7.4.2-5': service.rule(s =>
    hasEntityCapableOf(s, 'security-centre', 'malicious-application-notification'),
  ),
  'x1452-7.4.2-6': userEquipment.rule(entity => isCapableOf(entity, 'installation-blocking')),
  'x1452-7.4.2-7': service.rule(s =>
    hasOneOfEach(
      s.entities,
      'user-equipment',
      'mobile-application-platform',
      'malicious-code-scanning-component',
      'security-centre',
      'malicious-code-database',
    ),
  ),
  'x1452-7.4.2-8': userEquipment.rule((entity, d) => isHeldBy(entity, d, providerOf('user-equipment'))),
  'x1452-7.4.2-9': scanner.rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.4.2-10': entitiesOf('anti-malicious-mobile-application', 'security-centre').rule((entity, d) =>
    isHeldBy(entity, d, operator),
  ),
  'x1452-7.4.2-11': entitiesOf('anti-malicious-mobile-application', 'mobile-application-platform').rule(
    (entity, d) => isHeldBy(entity, d, thirdParty),
  ),
  'x1452-7.4.2-12': entitiesOf('anti-malicious-mobile-application', 'malicious-code-database').rule(
    (entity, d) => isHeldBy(entity, d, thirdParty),
  ),
  'x1452-7.4.2-13': service.rule((s, d) =>
    and(
      hasPreEstablishedAgreement(s, d, operator, providerOf('user-equipment')),
      hasPreEstablishedAgreement(s, d, operator, thirdParty),
    ),
  ),
  'x1452-7.4.2-14': agreementsOf(
    'anti-malicious-mobile-application',
    providerOf('user-equipment'),
    thirdParty,
  ).rule(clarifiesWhoDoesWhat),
  'x1452-7.4.2-15': service.rule(s =>
    hasOneOfEach(s.mechanisms, 'authentication', 'access-control', 'security-audit-trails'),
  ),
  'x1452-7.4.3-1': service.rule(s => hasStep(s, 'service-ordering', 'order-service')),
  'x1452-7.4.3-2': service.rule(s =>
    hasStep(s, 'service-deployment-and-configuration', 'configure-service-policy', 'deliver-service-policy'),
  ),
  'x1452-7.4.3-3': service.rule(s =>
    hasStep(
      s,
      'service-performance',
      'scan-mobile-applications',
      'analyse-scan-results',
      'deliver-scan-report',
    ),
  ),
  'x1452-7.4.3-4': service.rule(s =>
    hasStep(s, 'service-report-delivery', 'inform-user-equipment', 'block-installation'),
  ),
  'x1452-7.4.3-5': service.rule(s => hasStep(s, 'service-unsubscription', 'unsubscribe')),
} as const satisfies Partial<VerificationTable<X1452Id>>;
