import { and, or } from '../../checks/builder.ts';
import type { EntityType } from '../../checks/named/entities.ts';
import { isAgreedBy, type WhichParty } from '../../checks/named/agreements.ts';
import { operators } from '../../checks/named/operators.ts';
import { deployment } from '../../checks/scope.ts';
import type { Descriptor } from '../../model/descriptor-schema.ts';

type ServiceData = NonNullable<Descriptor['services']>[number];
type SystemType = NonNullable<NonNullable<Descriptor['parties']>[number]['systems']>[number]['type'];
type MechanismType = NonNullable<ServiceData['mechanisms']>[number]['type'];

const whole = deployment<Descriptor>();
/** Each service. */
export const services = whole.each(d => d.services);
/** Each service of one of the types of clause 7. */
export const servicesOf = (type: ServiceData['type']) => services.where(service => service.type.is(type));

const parties = whole.each(d => d.parties);
/** Each equipment provider. */
export const equipmentProviders = parties.where(party => party.role.is('equipment-provider'));
/** Each third party security service provider. */
export const thirdParties = parties.where(party => party.role.is('third-party-security-service-provider'));

/** Each equipment provider that provides this type of equipment. */
export const providesEquipment = (type: 'user-equipment' | 'it-device' | 'ct-device') =>
  equipmentProviders.where(party => party.equipment.mustBe(types => types.includes(type)));

/** Each such system of each operator. */
export const operatorSystems = (type: SystemType) =>
  operators.each(party => party.systems).where(system => system.type.is(type));
/** Each such system of each third party. */
export const thirdPartySystems = (type: SystemType) =>
  thirdParties.each(party => party.systems).where(system => system.type.is(type));

/** Each such entity of each service of that type. */
export const entitiesOf = (service: ServiceData['type'], ...types: readonly [EntityType, ...EntityType[]]) =>
  servicesOf(service)
    .each(each => each.entities)
    .where(entity => entity.type.isOneOf(...types));

/** Each such mechanism of each service. */
export const mechanismsOf = (type: MechanismType) =>
  services.each(service => service.mechanisms).where(mechanism => mechanism.type.is(type));

/** The operator. */
export const operator: WhichParty = party => party.role.is('operator');
/** A customer. */
export const customer: WhichParty = party => party.role.is('customer');
/** A third party security service provider. */
export const thirdParty: WhichParty = party => party.role.is('third-party-security-service-provider');
/** An equipment provider. */
export const equipmentProvider: WhichParty = party => party.role.is('equipment-provider');
/** A provider of this type of equipment. */
export const providerOf =
  (equipment: 'user-equipment' | 'it-device' | 'ct-device'): WhichParty =>
  party =>
    and(
      party.role.is('equipment-provider'),
      party.equipment.mustBe(types => types.includes(equipment)),
    );

/** Each agreement of each service of that type to which one of these parties is a party. */
export const agreementsOf = (type: ServiceData['type'], ...others: readonly [WhichParty, ...WhichParty[]]) =>
  servicesOf(type)
    .each(service => service.agreements)
    .where((agreement, d) => {
      const [first, ...more] = others.map(which => isAgreedBy(agreement, d, which));
      if (first === undefined) throw new TypeError('name one party at least');
      return or(first, ...more);
    });
