import { clarifiesWhoDoesWhat, hasPreEstablishedAgreement } from '../../checks/named/agreements.ts';
import {
  hasEntityCapableOf,
  hasScanPolicy,
  hasUpdateMechanism,
  integrates,
  isCapableOf,
  isHeldBy,
} from '../../checks/named/entities.ts';
import { hasStep } from '../../checks/named/processes.ts';
import { hasOneOfEach } from '../../checks/named/words.ts';
import { and } from '../../checks/builder.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import { agreementsOf, entitiesOf, operator, servicesOf, thirdParty } from './verification-scopes.ts';

const service = servicesOf('security-monitoring');
const portScanner = entitiesOf('security-monitoring', 'port-scanning-component');
const systemScanner = entitiesOf('security-monitoring', 'system-vulnerability-scanning-component');
const webScanner = entitiesOf('security-monitoring', 'web-vulnerability-scanning-component');
const scanners = entitiesOf(
  'security-monitoring',
  'web-vulnerability-scanning-component',
  'port-scanning-component',
  'system-vulnerability-scanning-component',
);

/** How clause 7.3, the security monitoring service, is verified. */
export const verification73 = {
  'x1452-7.3.1-1': service.rule(s => s.customerTypes.mustBe(types => types.includes('enterprise'))),
  'x1452-7.3.1-2': service.rule(s => hasOneOfEach(s.functions, 'vulnerability-monitoring')),
  'x1452-7.3.2-1': service.rule(s =>
    hasOneOfEach(
      s.entities,
      'web-vulnerability-scanning-component',
      'port-scanning-component',
      'system-vulnerability-scanning-component',
    ),
  ),
  'x1452-7.3.2-2': service.rule(s =>
    hasOneOfEach(
      s.functions,
      'operational-status-monitoring',
      'vulnerability-monitoring',
      'port-scanning',
      'web-vulnerability-scanning',
      'system-vulnerability-scanning',
    ),
  ),
  'x1452-7.3.2-3': scanners.rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.3.2-4': scanners.rule(entity =>
    entity.implementation.mustBe(made => made.isOneOf('software', 'hardware-device')),
  ),
  'x1452-7.3.2-5': scanners.rule(entity => isCapableOf(entity, 'dynamic-scaling')),
  'x1452-7.3.2-6': service.rule(s =>
    hasEntityCapableOf(s, 'port-scanning-component', 'port-detection', 'service-identification'),
  ),
  'x1452-7.3.2-7': portScanner.rule(entity =>
    entity.scanPolicy.mustBe(settings => settings.count().atLeast(1)),
  ),
  'x1452-7.3.2-8': portScanner.rule(entity =>
    hasScanPolicy(
      entity,
      'target-ip-range',
      'port-range',
      'scan-options',
      'concurrent-connections',
      'scan-interval',
    ),
  ),
  'x1452-7.3.2-9': portScanner.rule(entity => isCapableOf(entity, 'adjustable-scan-policy')),
  'x1452-7.3.2-10': service.rule(s =>
    hasEntityCapableOf(s, 'system-vulnerability-scanning-component', 'system-vulnerability-scanning'),
  ),
  'x1452-7.3.2-11': systemScanner.rule(entity => isCapableOf(entity, 'vulnerability-grading')),
  'x1452-7.3.2-12': systemScanner.rule(entity =>
    and(integrates(entity, 'system-vulnerability-database'), hasUpdateMechanism(entity)),
  ),
  'x1452-7.3.2-13': systemScanner.rule(entity =>
    entity.scanPolicy.mustBe(settings => settings.count().atLeast(1)),
  ),
  'x1452-7.3.2-14': systemScanner.rule(entity =>
    hasScanPolicy(
      entity,
      'target-ip-range',
      'port-range',
      'scan-options',
      'vulnerability-library-selection',
      'concurrent-connections',
      'task-execution-time',
    ),
  ),
  'x1452-7.3.2-15': systemScanner.rule(entity => isCapableOf(entity, 'adjustable-scan-policy')),
  'x1452-7.3.2-16': service.rule(s =>
    hasEntityCapableOf(s, 'web-vulnerability-scanning-component', 'port-detection', 'service-identification'),
  ),
  'x1452-7.3.2-17': webScanner.rule(entity =>
    isCapableOf(entity, 'web-vulnerability-detection', 'vulnerability-grading', 'undisturbed-business'),
  ),
  'x1452-7.3.2-18': webScanner.rule(entity =>
    and(integrates(entity, 'web-vulnerability-database'), hasUpdateMechanism(entity)),
  ),
  'x1452-7.3.2-19': webScanner.rule(entity =>
    entity.scanPolicy.mustBe(settings => settings.count().atLeast(1)),
  ),
  'x1452-7.3.2-20': webScanner.rule(entity =>
    hasScanPolicy(
      entity,
      'web-service-addresses',
      'scan-options',
      'vulnerability-library-selection',
      'concurrent-connections',
      'scan-attempts',
      'task-execution-time',
    ),
  ),
  'x1452-7.3.2-21': webScanner.rule(entity => isCapableOf(entity, 'adjustable-scan-policy')),
  'x1452-7.3.2-22': notVerified('the customer is freed of something; whatever it deploys conforms'),
  'x1452-7.3.2-23': service.rule(s =>
    hasStep(s, 'service-deployment-and-configuration', 'provide-asset-information'),
  ),
  'x1452-7.3.2-24': service.rule(s =>
    hasOneOfEach(
      s.entities,
      'port-scanning-component',
      'web-vulnerability-scanning-component',
      'web-vulnerability-database',
      'system-vulnerability-scanning-component',
      'system-vulnerability-database',
    ),
  ),
  'x1452-7.3.2-25': portScanner.rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.3.2-26': systemScanner.rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.3.2-27': webScanner.rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.3.2-28': entitiesOf('security-monitoring', 'system-vulnerability-database').rule((entity, d) =>
    isHeldBy(entity, d, thirdParty),
  ),
  'x1452-7.3.2-29': entitiesOf('security-monitoring', 'web-vulnerability-database').rule((entity, d) =>
    isHeldBy(entity, d, thirdParty),
  ),
  'x1452-7.3.2-30': service.rule((s, d) => hasPreEstablishedAgreement(s, d, operator, thirdParty)),
  'x1452-7.3.2-31': agreementsOf('security-monitoring', thirdParty).rule(clarifiesWhoDoesWhat),
  'x1452-7.3.2-32': service.rule(s =>
    hasOneOfEach(s.mechanisms, 'authentication', 'access-control', 'security-audit-trails'),
  ),
  'x1452-7.3.3-1': service.rule(s => hasStep(s, 'service-ordering', 'order-service')),
  'x1452-7.3.3-2': service.rule(s =>
    hasStep(
      s,
      'service-deployment-and-configuration',
      'provide-asset-information',
      'configure-service-policy',
      'deliver-service-policy',
    ),
  ),
  'x1452-7.3.3-3': service.rule(s =>
    hasStep(
      s,
      'service-performance',
      'scan-customer-assets',
      'analyse-scan-results',
      'form-monitoring-report',
    ),
  ),
  'x1452-7.3.3-4': service.rule(s => hasStep(s, 'service-report-delivery', 'deliver-monitoring-report')),
  'x1452-7.3.3-5': service.rule(s => hasStep(s, 'service-unsubscription', 'unsubscribe')),
} as const satisfies Partial<VerificationTable<X1452Id>>;
