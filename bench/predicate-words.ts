import type { Descriptor } from '../model/descriptor-schema.ts';

/** A service, as it stands in a descriptor. */
export type Service = NonNullable<Descriptor['services']>[number];
/** A party, as it stands in a descriptor. */
export type Party = NonNullable<Descriptor['parties']>[number];
/** A sub-component of a party. */
export type System = NonNullable<Party['systems']>[number];
/** An entity of a service. */
export type Entity = NonNullable<Service['entities']>[number];
/** A collaboration agreement. */
export type Agreement = NonNullable<Service['agreements']>[number];
/** A security mechanism of a service. */
export type Mechanism = NonNullable<Service['mechanisms']>[number];

type Step = NonNullable<Service['processSteps']>[number];
type Procedure = NonNullable<Service['procedures']>[number];
type Which = (party: Party) => boolean;

/** Whether a list has an entry of each of these types. */
export const has = <T extends string>(
  list: readonly { readonly type: T }[] | undefined,
  ...types: readonly NoInfer<T>[]
): boolean => list !== undefined && types.every(type => list.some(entry => entry.type === type));

/** Whether a list has all of these words. */
export const states = <T extends string>(
  list: readonly T[] | undefined,
  ...words: readonly NoInfer<T>[]
): boolean => list !== undefined && words.every(word => list.includes(word));

/** Whether a word is one of these. */
export const isOf = <T extends string>(word: T | undefined, ...words: readonly NoInfer<T>[]): boolean =>
  word !== undefined && words.includes(word);

/** Whether such a party takes part. */
export const takesPart = (descriptor: Descriptor, which: Which): boolean =>
  descriptor.parties?.some(which) ?? false;

/** Whether an entity is held by such a party. */
export const holds = (entity: Entity, descriptor: Descriptor, which: Which): boolean =>
  entity.heldBy !== undefined && takesPart(descriptor, party => which(party) && party.id === entity.heldBy);

/** Whether a service has an entity of this type that is able to do all of this. */
export const able = (
  service: Service,
  type: Entity['type'],
  ...capabilities: readonly NonNullable<Entity['capabilities']>[number][]
): boolean =>
  service.entities?.some(entity => entity.type === type && states(entity.capabilities, ...capabilities)) ??
  false;

/** Whether an agreement between such parties was in place before the service. */
export const inPlaceBetween = (service: Service, descriptor: Descriptor, one: Which, other: Which): boolean =>
  service.agreements?.some(
    agreement =>
      agreement.preEstablished === true &&
      takesPart(descriptor, party => one(party) && agreement.between.includes(party.id)) &&
      takesPart(descriptor, party => other(party) && agreement.between.includes(party.id)),
  ) ?? false;

/** Whether the process has this step, in which all of this is done. */
export const stepped = (
  service: Service,
  type: Step['type'],
  ...activities: readonly NonNullable<Step['activities']>[number][]
): boolean =>
  service.processSteps?.some(step => step.type === type && states(step.activities, ...activities)) ?? false;

/** Whether a reference procedure was followed, in which all of this was done. */
export const followed = (
  service: Service,
  type: Procedure['type'],
  ...activities: readonly NonNullable<Procedure['activities']>[number][]
): boolean =>
  service.procedures?.some(each => each.type === type && states(each.activities, ...activities)) ?? false;
