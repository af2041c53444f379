import { clarifiesWhoDoesWhat, hasPreEstablishedAgreement } from '../../checks/named/agreements.ts';
import { hasEntityCapableOf } from '../../checks/named/entities.ts';
import { hasParty } from '../../checks/named/parties.ts';
import { hasStep } from '../../checks/named/processes.ts';
import { hasOneOfEach } from '../../checks/named/words.ts';
import { and } from '../../checks/builder.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import { agreementsOf, customer, operator, providerOf, servicesOf } from './verification-scopes.ts';

const service = servicesOf('abnormal-flow-cleaning');

/** How clause 7.2, the abnormal flow cleaning service, is verified. */
export const verification72 = {
  'x1452-7.2.1-1': service.rule(s => s.customerTypes.mustBe(types => types.includes('enterprise'))),
  'x1452-7.2.1-2': service.rule(s =>
    hasOneOfEach(s.functions, 'abnormal-flow-detection', 'abnormal-flow-cleaning'),
  ),
  'x1452-7.2.2-1': service.rule(s =>
    hasOneOfEach(
      s.entities,
      'abnormal-flow-detection-component',
      'abnormal-flow-cleaning-component',
      'service-management-component',
    ),
  ),
  'x1452-7.2.2-2': service.rule(s =>
    hasOneOfEach(
      s.functions,
      'abnormal-flow-detection',
      'abnormal-flow-cleaning',
      'flow-log-analysis',
      'attack-event-report',
    ),
  ),
  'x1452-7.2.2-3': service.rule(s =>
    hasEntityCapableOf(
      s,
      'abnormal-flow-detection-component',
      'attack-identification',
      'abnormal-flow-analysis',
    ),
  ),
  'x1452-7.2.2-4': service.rule(s =>
    hasEntityCapableOf(s, 'abnormal-flow-cleaning-component', 'log-reporting'),
  ),
  'x1452-7.2.2-5': service.rule(s =>
    hasEntityCapableOf(
      s,
      'service-management-component',
      'service-configuration',
      'flow-log-analysis',
      'attack-event-report',
    ),
  ),
  'x1452-7.2.2-6': service.rule((_, d) =>
    and(hasParty(d, customer), hasParty(d, operator), hasParty(d, providerOf('it-device'))),
  ),
  'x1452-7.2.2-7': service.rule((s, d) =>
    hasPreEstablishedAgreement(s, d, operator, providerOf('it-device')),
  ),
  'x1452-7.2.2-8': agreementsOf('abnormal-flow-cleaning', providerOf('it-device')).rule(clarifiesWhoDoesWhat),
  'x1452-7.2.2-9': service.rule(s =>
    hasOneOfEach(s.mechanisms, 'authentication', 'access-control', 'security-audit-trails'),
  ),
  'x1452-7.2.3-1': service.rule(s => hasStep(s, 'service-ordering', 'order-service')),
  'x1452-7.2.3-2': service.rule(s =>
    hasStep(s, 'service-deployment', 'assign-account', 'copy-customer-flow'),
  ),
  'x1452-7.2.3-3': service.rule(s =>
    hasStep(s, 'security-policy-configuration', 'configure-security-policy-baseline'),
  ),
  'x1452-7.2.3-4': service.rule(s =>
    hasStep(s, 'service-performance', 'use-service', 'check-flow-log-analysis', 'check-attack-event-report'),
  ),
  'x1452-7.2.3-5': service.rule(s => hasStep(s, 'service-unsubscription', 'unsubscribe')),
} as const satisfies Partial<VerificationTable<X1452Id>>;
