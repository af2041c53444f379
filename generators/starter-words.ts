import * as words from '../model/vocabulary.ts';

/** The other words that a claim with one value may have, where they are few enough to stand beside it. */
export const otherWords = (field: string, value: unknown): readonly string[] =>
  (singleChoices[field] ?? []).filter(word => word !== String(value));

const singleChoices: Readonly<Record<string, readonly string[]>> = {
  customerType: words.customerTypes,
  deployment: words.systemDeployments,
  implementation: words.implementations,
  preEstablished: ['true', 'false'],
  updateMechanism: ['true', 'false'],
};

/** The lists of words that the claims of a starter choose from, in the order in which they come up. */
export const wordLists: readonly (readonly [where: string, words: readonly string[]])[] = [
  ['role of a party', words.partyRoles],
  ['type of a functionality', words.functionalityTypes],
  ['type of a system', words.systemTypes],
  ['offers of a system', words.systemOffers],
  ['deployment of a system', words.systemDeployments],
  ['equipment of an equipment provider', words.equipmentTypes],
  ['type of a device', words.deviceTypes],
  ['customerType, customerTypes', words.customerTypes],
  ['type of a service', words.serviceTypes],
  ['type of a function', words.serviceFunctionTypes],
  ['type of an entity, integrates', words.entityTypes],
  ['capabilities of an entity', words.entityCapabilities],
  ['implementation of an entity', words.implementations],
  ['scanPolicy of an entity', words.scanPolicySettings],
  ['clarifies of an agreement', words.agreementTopics],
  ['support of an agreement', words.supportTypes],
  ['type of a mechanism', words.mechanismTypes],
  ['techniques of a mechanism', words.techniques],
  ['protects of a mechanism', words.protectedAssets],
  ['behaviours of a mechanism', words.mechanismBehaviours],
  ['type of a process step', words.processStepTypes],
  ['activities of a process step', words.processActivities],
  ['type of a procedure', words.procedureTypes],
  ['activities of a procedure', words.procedureActivities],
];
