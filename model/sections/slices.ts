import Type from 'typebox';

import { closed, evidence, flag, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './slices-words.ts';

const operatedBy = (description: string) => Type.Optional(identifier(description));

const domain = Type.Object(
  {
    id: identifier('the name of this domain within the slice'),
    type: options(words.sliceDomainTypes, 'which part of the network'),
    operatedBy: operatedBy('the id of the party that runs this domain'),
    resourceIsolation: Type.Optional(
      options(words.resourceIsolations, 'whether its resources are of this slice alone'),
    ),
    separation: Type.Optional(
      listOf(
        options(words.separationTechniques, 'a technique'),
        'for shared resources: what keeps slices apart on them',
      ),
    ),
    evidence,
  },
  closed,
);

const customer = Type.Object(
  {
    segment: Type.Optional(options(words.customerSegments, 'the segment it belongs to')),
    requestedServices: Type.Optional(
      listOf(
        options(words.sliceSecurityServices, 'a security service'),
        'the security services chosen for it',
      ),
    ),
    evidence,
  },
  closed,
);

const role = Type.Object(
  {
    id: identifier('the name of this role'),
    tasks: Type.Optional(listOf(options(words.roleTasks, 'a task'), 'what the role is for')),
    evidence,
  },
  closed,
);

const managementInterface = Type.Object(
  {
    id: identifier('the name of this interface'),
    name: Type.Optional(text('what it is called')),
    scheme: Type.Optional(options(words.interfaceSchemes, 'how it is reached')),
    authentication: Type.Optional(
      options(words.peerAuthentications, 'which of the peers prove who they are'),
    ),
    authorization: Type.Optional(
      options(words.consumerAuthorizations, 'how it is decided what a consumer may ask'),
    ),
    integrity: Type.Optional(options(words.integrityProtections, 'what keeps messages from being altered')),
    confidentiality: Type.Optional(
      options(words.confidentialityProtections, 'what keeps messages from being read'),
    ),
    consumerRoles: Type.Optional(listOf(identifier('the id of a role'), 'the roles that it admits')),
    evidence,
  },
  closed,
);

const signature = Type.Object(
  {
    method: Type.Optional(options(words.packageSignatures, 'how it is signed')),
    verifiedBeforeUse: Type.Optional(flag('whether the signature is verified before the package is used')),
    evidence,
  },
  closed,
);

const orchestrationPackage = Type.Object(
  {
    id: identifier('the name of this package'),
    kind: Type.Optional(options(words.packageKinds, 'what it is')),
    signature: Type.Optional(signature),
    evidence,
  },
  closed,
);

const orchestration = Type.Object(
  {
    packages: Type.Optional(
      listOf(orchestrationPackage, 'the templates and packages that the slice is made from'),
    ),
    requestChecks: Type.Optional(
      listOf(options(words.requestChecks, 'a check'), 'what is checked before a request is carried out'),
    ),
    tenantIsolation: Type.Optional(options(words.tenantIsolations, 'how tenants are kept apart')),
    auditedActions: Type.Optional(
      listOf(options(words.orchestrationActions, 'an action'), 'the actions that leave an audit record'),
    ),
    auditRecordFields: Type.Optional(
      listOf(options(words.auditRecordFields, 'a field'), 'what such a record says'),
    ),
    evidence,
  },
  closed,
);

const supply = Type.Object(
  {
    domain: identifier('the id of a domain of this slice'),
    operatedBy: operatedBy('the id of the party that supplies the service there'),
    evidence,
  },
  closed,
);

const securityService = Type.Object(
  {
    type: options(words.sliceSecurityServices, 'which security service'),
    name: Type.Optional(text('what it is called')),
    supplies: Type.Optional(listOf(supply, 'who supplies it in which domain')),
    evidence,
  },
  closed,
);

const securityOrchestration = Type.Object(
  {
    operatedBy: operatedBy('the id of the party that joins the security services across the domains'),
    evidence,
  },
  closed,
);

/** A network slice: for whom it is, which domains it crosses, and how its orchestration and management are secured. */
export const slice = Type.Object(
  {
    id: identifier('the name of this slice'),
    name: Type.Optional(text('what it is called')),
    operatedBy: operatedBy('the id of the party that offers the slice'),
    customer: Type.Optional(customer),
    domains: Type.Optional(listOf(domain, 'the domains that it crosses')),
    roles: Type.Optional(listOf(role, 'the roles of those who orchestrate, manage and audit it')),
    orchestrationInterfaces: Type.Optional(
      listOf(managementInterface, 'the interfaces over which it is orchestrated'),
    ),
    managementInterfaces: Type.Optional(
      listOf(managementInterface, 'the interfaces over which it is managed'),
    ),
    orchestration: Type.Optional(orchestration),
    securityOrchestration: Type.Optional(securityOrchestration),
    securityServices: Type.Optional(
      listOf(securityService, 'the security services for its customer, from end to end'),
    ),
    evidence,
  },
  closed,
);
