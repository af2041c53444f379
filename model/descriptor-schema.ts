import Type, { type Static } from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from './descriptor-fields.ts';
import { closedLoop } from './sections/closed-loops.ts';
import { managementData } from './sections/management-data.ts';
import { managementDomain } from './sections/management-domains.ts';
import { securityConfiguration } from './sections/security-configurations.ts';
import { securityManagement } from './sections/security-management.ts';
import { slice } from './sections/slices.ts';
import * as words from './vocabulary.ts';

export type { DateText, VersionText } from './descriptor-fields.ts';

const functionality = Type.Object(
  {
    type: options(words.functionalityTypes, 'which functionality'),
    name: Type.Optional(text('what it is called here')),
    evidence,
  },
  closed,
);

const device = Type.Object({ type: options(words.deviceTypes, 'which device'), evidence }, closed);

const system = Type.Object(
  {
    type: options(words.systemTypes, 'which sub-component'),
    name: Type.Optional(text('what it is called here')),
    offers: Type.Optional(listOf(options(words.systemOffers, 'an offer'), 'what it offers')),
    deployment: Type.Optional(
      options(words.systemDeployments, 'on its own, jointly with another, or shared'),
    ),
    evidence,
  },
  closed,
);

const party = Type.Object(
  {
    id: identifier('the name by which the rest of the descriptor refers to this party'),
    name: Type.Optional(text('what the party is called')),
    role: options(words.partyRoles, 'its role in the service'),
    customerType: Type.Optional(options(words.customerTypes, 'for a customer: of which type')),
    equipment: Type.Optional(
      listOf(
        options(words.equipmentTypes, 'a type of equipment'),
        'for an equipment provider: what it provides',
      ),
    ),
    devices: Type.Optional(listOf(device, 'for an equipment provider: the devices it offers')),
    functionalities: Type.Optional(listOf(functionality, 'for an operator: its functionalities')),
    systems: Type.Optional(listOf(system, 'for an operator or third party: its sub-components')),
    evidence,
  },
  closed,
);

const serviceFunction = Type.Object(
  { type: options(words.serviceFunctionTypes, 'which function'), evidence },
  closed,
);

const entity = Type.Object(
  {
    type: options(words.entityTypes, 'which entity'),
    name: Type.Optional(text('what it is called here')),
    heldBy: Type.Optional(identifier('the id of the party that holds it')),
    capabilities: Type.Optional(
      listOf(options(words.entityCapabilities, 'a capability'), 'what it is able to do'),
    ),
    implementation: Type.Optional(options(words.implementations, 'what it is made as')),
    scanPolicy: Type.Optional(
      listOf(
        options(words.scanPolicySettings, 'a setting'),
        'the settings that its scan policy is preconfigured with',
      ),
    ),
    integrates: Type.Optional(
      listOf(options(words.entityTypes, 'an entity'), 'the databases that are integrated into it'),
    ),
    updateMechanism: Type.Optional(
      Type.Boolean({ description: 'whether what it integrates can be updated and upgraded' }),
    ),
    evidence,
  },
  closed,
);

const agreement = Type.Object(
  {
    id: Type.Optional(identifier('the name of this agreement')),
    between: listOf(identifier('the id of a party'), 'the parties that agree'),
    preEstablished: Type.Optional(
      Type.Boolean({ description: 'whether it was in place before the service was provided' }),
    ),
    clarifies: Type.Optional(
      listOf(options(words.agreementTopics, 'a topic'), 'what it clarifies for each entity'),
    ),
    support: Type.Optional(
      listOf(options(words.supportTypes, 'a support'), 'the implementation support it names'),
    ),
    evidence,
  },
  closed,
);

const mechanism = Type.Object(
  {
    type: options(words.mechanismTypes, 'which security mechanism'),
    deployedBy: Type.Optional(listOf(identifier('the id of a party'), 'the parties that deploy it')),
    techniques: Type.Optional(listOf(options(words.techniques, 'a technique'), 'how it works')),
    protects: Type.Optional(listOf(options(words.protectedAssets, 'an asset'), 'what it protects')),
    behaviours: Type.Optional(listOf(options(words.mechanismBehaviours, 'a behaviour'), 'what it does')),
    evidence,
  },
  closed,
);

const processStep = Type.Object(
  {
    type: options(words.processStepTypes, 'which step'),
    activities: Type.Optional(listOf(options(words.processActivities, 'an activity'), 'what is done in it')),
    evidence,
  },
  closed,
);

const procedure = Type.Object(
  {
    type: options(words.procedureTypes, 'which reference procedure'),
    activities: Type.Optional(
      listOf(options(words.procedureActivities, 'an activity'), 'what is done in it'),
    ),
    evidence,
  },
  closed,
);

const service = Type.Object(
  {
    id: identifier('the name of this service'),
    name: Type.Optional(text('what the service is called')),
    type: options(words.serviceTypes, 'which service'),
    provider: Type.Optional(identifier('the id of the party that provides it')),
    customerTypes: Type.Optional(
      listOf(options(words.customerTypes, 'a type'), 'the types of customer it is for'),
    ),
    functions: Type.Optional(listOf(serviceFunction, 'what it does for its customer')),
    entities: Type.Optional(listOf(entity, 'the entities it consists of, and who holds them')),
    agreements: Type.Optional(listOf(agreement, 'the collaboration agreements behind it')),
    mechanisms: Type.Optional(listOf(mechanism, 'the security mechanisms deployed for it')),
    processSteps: Type.Optional(listOf(processStep, 'the steps from ordering to unsubscription')),
    procedures: Type.Optional(listOf(procedure, 'the reference procedures that were followed')),
    evidence,
  },
  closed,
);

const evidenceEntry = Type.Object(
  {
    id: identifier('the name by which claims refer to this evidence'),
    kind: options(words.evidenceKinds, 'what it is'),
    title: Type.Optional(text('what it is called')),
    path: Type.Optional(text('its file, relative to the evidence root, with `/`')),
    sha256: Type.Optional(
      Type.String({ pattern: '^[0-9a-f]{64}$', description: 'the SHA-256 that its bytes must have, in hex' }),
    ),
    issued: Type.Optional(date('when it was issued: a date or an RFC 3339 instant')),
    validUntil: Type.Optional(
      date('until when it is valid: a date (to the end of that day, UTC) or an instant'),
    ),
    format: Type.Optional(
      options(words.artifactFormats, 'how it is read; by the name of its file if left out'),
    ),
    probe: Type.Optional(text('a CEL expression over `docs` and `text` that must be true of it')),
    shows: Type.Optional(text('a CEL expression whose value is shown beside the probe')),
    requirements: Type.Optional(
      listOf(
        text('a requirement id; with `@` and a number, that revision of it only'),
        'requirements that it supports directly, where they are verified by evidence',
      ),
    ),
  },
  closed,
);

/** The native deployment descriptor: the one source of its types, its JSON Schema and its validator. */
export const DescriptorSchema = Type.Object(
  {
    $schema: Type.Optional(text('the JSON Schema that an editor uses')),
    clausewise: Type.Unsafe<1>({
      type: 'integer',
      enum: [1],
      description: 'the version of the descriptor format',
    }),
    name: text('what the deployment is called'),
    parties: Type.Optional(listOf(party, 'who takes part')),
    services: Type.Optional(listOf(service, 'the security services of this deployment')),
    managementDomains: Type.Optional(
      listOf(
        managementDomain,
        'the management domains of a ZSM framework, their entities and the trust between them',
      ),
    ),
    closedLoops: Type.Optional(listOf(closedLoop, 'the closed loops that a ZSM framework supports')),
    slices: Type.Optional(
      listOf(slice, 'the network slices, how they are orchestrated and managed, and for whom'),
    ),
    managementData: Type.Optional(
      listOf(managementData, 'the stores of management data, what protects them and who may read them'),
    ),
    securityConfigurations: Type.Optional(
      listOf(securityConfiguration, 'the security configurations that are provisioned to network functions'),
    ),
    securityManagement: Type.Optional(
      listOf(securityManagement, 'the management of information security, organization by organization'),
    ),
    evidence: Type.Optional(listOf(evidenceEntry, 'what backs the claims')),
  },
  { ...closed, title: 'Clausewise deployment descriptor' },
);

/** A deployment descriptor as rules see it. */
export type Descriptor = Static<typeof DescriptorSchema>;
/** An entry of `evidence`. */
export type EvidenceEntry = Static<typeof evidenceEntry>;
/** A section of a descriptor that a standard can be about. */
export type Section = Exclude<keyof Descriptor, '$schema' | 'clausewise' | 'name' | 'evidence'>;
