import { clarifiesWhoDoesWhat, hasPreEstablishedAgreement } from '../../checks/named/agreements.ts';
import { hasEntityCapableOf, isHeldBy } from '../../checks/named/entities.ts';
import { hasStep } from '../../checks/named/processes.ts';
import { hasOneOfEach } from '../../checks/named/words.ts';
import { or } from '../../checks/builder.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import {
  agreementsOf,
  customer,
  entitiesOf,
  operator,
  servicesOf,
  thirdParty,
} from './verification-scopes.ts';

const service = servicesOf('secure-connecting');
const entities = (...types: Parameters<typeof entitiesOf> extends [unknown, ...infer T] ? T : never) =>
  entitiesOf('secure-connecting', ...types);

/** How clause 7.1, the secure connecting service, is verified. */
export const verification71 = {
  'x1452-7.1.1-1': service.rule(s => s.customerTypes.mustBe(types => types.includes('enterprise'))),
  'x1452-7.1.1-2': service.rule(s => hasOneOfEach(s.functions, 'internet-access', 'intranet-access')),
  'x1452-7.1.2-1': service.rule(s => hasOneOfEach(s.entities, 'spwap', 'cpsc')),
  'x1452-7.1.2-2': service.rule(s =>
    hasOneOfEach(
      s.functions,
      'internet-access',
      'link-selection',
      'malicious-website-filtering',
      'remote-device-monitoring',
    ),
  ),
  'x1452-7.1.2-3': service.rule(s =>
    hasEntityCapableOf(s, 'spwap', 'security-analysis', 'security-filtering', 'sim-or-usim-preconfigured'),
  ),
  'x1452-7.1.2-4': notVerified('a likeness that illustrates; nothing follows from it'),
  'x1452-7.1.2-5': service.rule(s => hasEntityCapableOf(s, 'terminal', 'wlan-connection')),
  'x1452-7.1.2-6': service.rule(s =>
    hasEntityCapableOf(s, 'spwap', 'internet-connection', 'intranet-connection'),
  ),
  'x1452-7.1.2-7': entities('spwap').rule(
    spwap => spwap.capabilities.mustBe(able => able.covers('url-checking', 'malicious-url-blocking')),
    spwap => spwap.capabilities.mustBe(able => able.includes('internet-connection')),
  ),
  'x1452-7.1.2-8': entities('spwap').rule(
    spwap =>
      spwap.capabilities.mustBe(able =>
        or(
          able.includes('apn-link-selection'),
          able.includes('vpn-link-selection'),
          able.includes('vpdn-link-selection'),
        ),
      ),
    spwap => spwap.capabilities.mustBe(able => able.includes('intranet-connection')),
  ),
  'x1452-7.1.2-9': service.rule(s =>
    hasEntityCapableOf(
      s,
      'cpsc',
      'device-configuration',
      'malicious-website-recognition',
      'resource-management',
    ),
  ),
  'x1452-7.1.2-10': service.rule(s => hasEntityCapableOf(s, 'spwap', 'cpsc-query')),
  'x1452-7.1.2-11': service.rule(s => hasEntityCapableOf(s, 'cpsc', 'query-response')),
  'x1452-7.1.2-12': service.rule(s =>
    hasEntityCapableOf(s, 'cpsc', 'malicious-url-blocking', 'real-time-url-query'),
  ),
  'x1452-7.1.2-13': service.rule(s =>
    hasEntityCapableOf(s, 'cpsc', 'blacklist-configuration-interface', 'customer-information-interface'),
  ),
  'x1452-7.1.2-14': service.rule(s =>
    hasOneOfEach(s.entities, 'terminal', 'spwap', 'cpsc', 'web-application-vpn-server'),
  ),
  'x1452-7.1.2-15': entities('terminal').rule((entity, d) => isHeldBy(entity, d, customer)),
  'x1452-7.1.2-16': entities('spwap').rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.1.2-17': entities('cpsc').rule((entity, d) => isHeldBy(entity, d, operator)),
  'x1452-7.1.2-18': entities('web-application-vpn-server').rule((entity, d) =>
    isHeldBy(entity, d, thirdParty),
  ),
  'x1452-7.1.2-19': service.rule((s, d) => hasPreEstablishedAgreement(s, d, operator, thirdParty)),
  'x1452-7.1.2-20': agreementsOf('secure-connecting', thirdParty).rule(clarifiesWhoDoesWhat),
  'x1452-7.1.2-21': service.rule(s =>
    hasOneOfEach(s.mechanisms, 'authentication', 'access-control', 'blacklist', 'security-audit-trails'),
  ),
  'x1452-7.1.3-1': service.rule(s => hasStep(s, 'service-ordering', 'order-service')),
  'x1452-7.1.3-2': service.rule(s =>
    hasStep(
      s,
      'service-deployment',
      'open-account',
      'insert-sim-or-usim-card',
      'deliver-spwap',
      'activate-spwap',
      'connect-end-points',
    ),
  ),
  'x1452-7.1.3-3': service.rule(s =>
    hasStep(s, 'security-policy-configuration', 'configure-security-policy'),
  ),
  'x1452-7.1.3-4': service.rule(s =>
    hasStep(s, 'service-performance-and-status-enquiry', 'use-service', 'enquire-service-status'),
  ),
  'x1452-7.1.3-5': service.rule(s => hasStep(s, 'service-unsubscription', 'unsubscribe')),
} as const satisfies Partial<VerificationTable<X1452Id>>;
