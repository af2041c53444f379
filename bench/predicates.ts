import type { Descriptor } from '../model/descriptor-schema.ts';
import {
  followed,
  has,
  holds,
  inPlaceBetween,
  isOf,
  able,
  states,
  stepped,
  takesPart,
} from './predicate-words.ts';
import type { Agreement, Entity, Mechanism, Party, Service, System } from './predicate-words.ts';

/** A rule as one would write it by hand: in plain TypeScript, for one subject, without a thought for the unknown. */
export interface Predicate {
  readonly applies?: (subject: never, descriptor: Descriptor) => boolean;
  readonly requires: (subject: never, descriptor: Descriptor) => boolean;
}

const ofService = (requires: (service: Service, descriptor: Descriptor) => boolean): Predicate => ({
  requires,
});
const ofParty = (requires: (party: Party) => boolean): Predicate => ({ requires });
const ofEntity = (requires: (entity: Entity, descriptor: Descriptor) => boolean): Predicate => ({ requires });

const operator = (party: Party): boolean => party.role === 'operator';
const customer = (party: Party): boolean => party.role === 'customer';
const thirdParty = (party: Party): boolean => party.role === 'third-party-security-service-provider';
const equipmentProvider = (party: Party): boolean => party.role === 'equipment-provider';
const ofUserEquipment = (party: Party): boolean =>
  equipmentProvider(party) && (party.equipment?.includes('user-equipment') ?? false);
const ofItDevices = (party: Party): boolean =>
  equipmentProvider(party) && (party.equipment?.includes('it-device') ?? false);

const clarifies = (agreement: Agreement): boolean =>
  states(agreement.clarifies, 'roles', 'responsibilities', 'implementation-support');

/** All rules of X.1452 that can be gated on. */
const gating = {
  'x1452-7.1.2-11': ofService(s => able(s, 'cpsc', 'query-response')),
  'x1452-7.1.2-19': ofService((s, d) => inPlaceBetween(s, d, operator, thirdParty)),
  'x1452-7.1.2-20': { requires: clarifies },
  'x1452-7.1.2-21': ofService(s =>
    has(s.mechanisms, 'authentication', 'access-control', 'blacklist', 'security-audit-trails'),
  ),
  'x1452-7.2.2-7': ofService((s, d) => inPlaceBetween(s, d, operator, ofItDevices)),
  'x1452-7.2.2-8': { requires: clarifies },
  'x1452-7.2.2-9': ofService(s =>
    has(s.mechanisms, 'authentication', 'access-control', 'security-audit-trails'),
  ),
  'x1452-7.3.2-30': ofService((s, d) => inPlaceBetween(s, d, operator, thirdParty)),
  'x1452-7.3.2-31': { requires: clarifies },
  'x1452-7.3.2-32': ofService(s =>
    has(s.mechanisms, 'authentication', 'access-control', 'security-audit-trails'),
  ),
  'x1452-7.4.2-13': ofService(
    (s, d) => inPlaceBetween(s, d, operator, ofUserEquipment) && inPlaceBetween(s, d, operator, thirdParty),
  ),
  'x1452-7.4.2-14': { requires: clarifies },
  'x1452-7.4.2-15': ofService(s =>
    has(s.mechanisms, 'authentication', 'access-control', 'security-audit-trails'),
  ),
  'x1452-9.1.1-1': ofParty(p =>
    has(p.functionalities, 'security-governance', 'risk-management', 'security-compliance-management'),
  ),
  'x1452-9.1.1-2': ofParty(p => has(p.functionalities, 'service-analysis', 'service-testing')),
  'x1452-9.1.1-3': ofParty(p => has(p.functionalities, 'data-collection', 'data-analysis', 'data-storage')),
  'x1452-9.1.1-4': ofParty(p =>
    has(p.functionalities, 'abnormal-flow-analysis', 'abnormal-flow-cleaning', 'network-access'),
  ),
  'x1452-9.1.1-5': ofParty(p => has(p.functionalities, 'port-scanning', 'system-vulnerability-scanning')),
  'x1452-9.1.1-6': ofParty(p => has(p.functionalities, 'identity-authentication', 'identity-management')),
} as const satisfies Readonly<Record<string, Predicate>>;

/** Others, from every clause, so that every way is there in which the rules look at a descriptor. */
const informing = {
  'x1452-7.1.2-1': ofService(s => has(s.entities, 'spwap', 'cpsc')),
  'x1452-7.1.2-3': ofService(s =>
    able(s, 'spwap', 'security-analysis', 'security-filtering', 'sim-or-usim-preconfigured'),
  ),
  'x1452-7.1.2-7': {
    applies: (spwap: Entity) => states(spwap.capabilities, 'internet-connection'),
    requires: (spwap: Entity) => states(spwap.capabilities, 'url-checking', 'malicious-url-blocking'),
  },
  'x1452-7.1.2-15': ofEntity((e, d) => holds(e, d, customer)),
  'x1452-7.1.3-2': ofService(s =>
    stepped(
      s,
      'service-deployment',
      'open-account',
      'insert-sim-or-usim-card',
      'deliver-spwap',
      'activate-spwap',
      'connect-end-points',
    ),
  ),
  'x1452-7.2.2-2': ofService(s =>
    has(
      s.functions,
      'abnormal-flow-detection',
      'abnormal-flow-cleaning',
      'flow-log-analysis',
      'attack-event-report',
    ),
  ),
  'x1452-7.2.2-3': ofService(s =>
    able(s, 'abnormal-flow-detection-component', 'attack-identification', 'abnormal-flow-analysis'),
  ),
  'x1452-7.2.2-6': ofService(
    (_, d) => takesPart(d, customer) && takesPart(d, operator) && takesPart(d, ofItDevices),
  ),
  'x1452-7.3.2-3': ofEntity((e, d) => holds(e, d, operator)),
  'x1452-7.3.2-4': ofEntity(e => isOf(e.implementation, 'software', 'hardware-device')),
  'x1452-7.3.2-12': ofEntity(
    e => (e.integrates?.includes('system-vulnerability-database') ?? false) && e.updateMechanism === true,
  ),
  'x1452-7.3.2-14': ofEntity(e =>
    states(
      e.scanPolicy,
      'target-ip-range',
      'port-range',
      'scan-options',
      'vulnerability-library-selection',
      'concurrent-connections',
      'task-execution-time',
    ),
  ),
  'x1452-7.4.2-6': ofEntity(e => states(e.capabilities, 'installation-blocking')),
  'x1452-7.4.3-5': ofService(s => stepped(s, 'service-unsubscription', 'unsubscribe')),
  'x1452-8-1': ofService(
    (s, d) =>
      (s.customerTypes?.length ?? 0) >= 1 && takesPart(d, operator) && (s.mechanisms?.length ?? 0) >= 1,
  ),
  'x1452-8-7': ofParty(p => (p.devices?.length ?? 0) >= 1),
  'x1452-9.1.2-2': {
    requires: (s: System) => states(s.offers, 'security-service-interface', 'security-service-functions'),
  },
  'x1452-10.1-1': { requires: (m: Mechanism) => states(m.behaviours, 'identity-assurance') },
  'x1452-10.12-4': {
    requires: (m: Mechanism, d: Descriptor) =>
      m.deployedBy !== undefined &&
      m.deployedBy.length >= 1 &&
      m.deployedBy.every(deployer =>
        takesPart(d, p => (operator(p) || thirdParty(p) || equipmentProvider(p)) && p.id === deployer),
      ),
  },
  'x1452-11-3': {
    applies: (_: Service, d: Descriptor) => takesPart(d, equipmentProvider),
    requires: (s: Service) =>
      followed(
        s,
        'onboarding-with-equipment-provider',
        'pre-deployment-or-pre-configuration',
        'collaboration-agreement',
        'identify-security-mechanisms',
      ),
  },
  'x1452-11-8': ofService(s => followed(s, 'deliver-security-service', 'deliver-service')),
} as const satisfies Readonly<Record<string, Predicate>>;

/** Forty rules of X.1452 by hand, by the id of the requirement: all that gate, and as many others. */
export const predicates: Readonly<Record<string, Predicate>> = { ...gating, ...informing };
