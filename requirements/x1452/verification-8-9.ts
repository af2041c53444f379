import { governsSecurity, operators } from '../../checks/named/operators.ts';
import { hasParty } from '../../checks/named/parties.ts';
import { hasOneOfEach, states } from '../../checks/named/words.ts';
import { and, not, or } from '../../checks/builder.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import {
  equipmentProvider,
  equipmentProviders,
  operator,
  operatorSystems,
  providesEquipment,
  services,
  thirdParties,
  thirdParty,
  thirdPartySystems,
} from './verification-scopes.ts';

/** How clause 8, the reference model, is verified. */
export const verification8 = {
  'x1452-8-1': services.rule((s, d) =>
    and(
      s.customerTypes.mustBe(types => types.count().atLeast(1)),
      hasParty(d, operator),
      s.mechanisms.mustBe(mechanisms => mechanisms.count().atLeast(1)),
    ),
  ),
  'x1452-8-2': services.permission(s =>
    s.customerTypes.mustBe(types => or(types.includes('individual'), types.includes('enterprise'))),
  ),
  // the third stakeholder is optional: that is the permission of 8-5
  'x1452-8-3': services.rule((_, d) => and(hasParty(d, operator), hasParty(d, equipmentProvider))),
  'x1452-8-4': equipmentProviders.permission(party =>
    party.equipment.mustBe(types =>
      types.some(type => type.isOneOf('user-equipment', 'it-device', 'ct-device')),
    ),
  ),
  'x1452-8-5': services.permission((_, d) => not(hasParty(d, thirdParty))),
  'x1452-8-6': operators.rule(party =>
    and(
      party.functionalities.mustBe(functionalities => functionalities.count().atLeast(1)),
      hasOneOfEach(
        party.systems,
        'operation-support-system',
        'business-support-system',
        'security-management-centre',
        'customer-service-centre',
      ),
    ),
  ),
  'x1452-8-7': equipmentProviders.rule(party => party.devices.mustBe(devices => devices.count().atLeast(1))),
  'x1452-8-8': thirdParties.rule(party =>
    hasOneOfEach(
      party.systems,
      'operation-support-system',
      'business-support-system',
      'security-management-centre',
      'customer-service-centre',
    ),
  ),
  'x1452-8-9': notVerified('says what the mechanisms are for; what each of them does is in clause 10'),
} as const satisfies Partial<VerificationTable<X1452Id>>;

/** How clause 9, the requirements for stakeholders, is verified. */
export const verification9 = {
  'x1452-9.1.1-1': operators.rule(governsSecurity),
  'x1452-9.1.1-2': operators.rule(party =>
    hasOneOfEach(party.functionalities, 'service-analysis', 'service-testing'),
  ),
  'x1452-9.1.1-3': operators.rule(party =>
    hasOneOfEach(party.functionalities, 'data-collection', 'data-analysis', 'data-storage'),
  ),
  'x1452-9.1.1-4': operators.rule(party =>
    hasOneOfEach(party.functionalities, 'abnormal-flow-analysis', 'abnormal-flow-cleaning', 'network-access'),
  ),
  'x1452-9.1.1-5': operators.rule(party =>
    hasOneOfEach(party.functionalities, 'port-scanning', 'system-vulnerability-scanning'),
  ),
  'x1452-9.1.1-6': operators.rule(party =>
    hasOneOfEach(party.functionalities, 'identity-authentication', 'identity-management'),
  ),
  'x1452-9.1.2-1': operatorSystems('operation-support-system').rule(system =>
    states(system.offers, 'telecommunication-service-functions'),
  ),
  'x1452-9.1.2-2': operatorSystems('operation-support-system').rule(system =>
    states(system.offers, 'security-service-interface', 'security-service-functions'),
  ),
  'x1452-9.1.3-1': operatorSystems('business-support-system').permission(system =>
    system.deployment.mustBe(deployed => deployed.isOneOf('separate', 'joint')),
  ),
  'x1452-9.1.3-2': operatorSystems('business-support-system').rule(system =>
    states(system.offers, 'security-service-interface', 'security-service-functions'),
  ),
  'x1452-9.1.4-1': operatorSystems('security-management-centre').rule(system =>
    states(system.offers, 'security-management-functions', 'security-mechanism-management'),
  ),
  'x1452-9.1.5-1': operatorSystems('customer-service-centre').rule(system =>
    states(system.offers, 'customer-support'),
  ),
  'x1452-9.1.5-2': operatorSystems('customer-service-centre').rule(system =>
    system.deployment.mustBe(deployed => deployed.isOneOf('separate', 'shared')),
  ),
  'x1452-9.2.1-1': providesEquipment('user-equipment').rule(party =>
    hasOneOfEach(party.devices, 'mobile-phone', 'sim-or-usim-card'),
  ),
  'x1452-9.2.2-1': providesEquipment('it-device').rule(party =>
    hasOneOfEach(party.devices, 'server', 'display-device', 'chip', 'software-system'),
  ),
  'x1452-9.2.3-1': providesEquipment('ct-device').rule(party =>
    hasOneOfEach(party.devices, 'base-station', 'core-network-device'),
  ),
  'x1452-9.3.1-1': thirdPartySystems('operation-support-system').rule(system =>
    states(system.offers, 'security-service-functions'),
  ),
  'x1452-9.3.1-2': thirdPartySystems('operation-support-system').rule(system =>
    states(system.offers, 'security-service-interface', 'security-service-functions'),
  ),
  'x1452-9.3.2-1': thirdPartySystems('business-support-system').rule(system =>
    states(system.offers, 'security-service-interface', 'security-service-functions'),
  ),
  'x1452-9.3.3-1': thirdPartySystems('security-management-centre').rule(system =>
    states(system.offers, 'security-mechanism-management'),
  ),
  'x1452-9.3.4-1': thirdPartySystems('customer-service-centre').rule(system =>
    states(system.offers, 'customer-support'),
  ),
} as const satisfies Partial<VerificationTable<X1452Id>>;
