import Type from 'typebox';

import { closed, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import { securityEnabler } from './security-configurations-enablers.ts';
import { consistencyGroup } from './security-configurations-groups.ts';
import { configuration } from './security-configurations-items.ts';
import * as words from './security-configurations-words.ts';
import * as interfaceWords from './slices-words.ts';

const networkFunction = Type.Object(
  {
    id: identifier('the name of this network function instance'),
    name: Type.Optional(text('what it is called')),
    type: Type.Optional(options(words.networkFunctionTypes, 'which network function')),
    operatedBy: Type.Optional(identifier('the id of the party that runs it')),
    protectionsOnDemand: Type.Optional(
      listOf(
        options(words.demandedProtections, 'a protection'),
        'what can be asked for on demand to protect it',
      ),
    ),
    evidence,
  },
  closed,
);

const provisioningInterface = Type.Object(
  {
    id: identifier('the name of this interface'),
    name: Type.Optional(text('what it is called')),
    scheme: Type.Optional(options(interfaceWords.interfaceSchemes, 'how the network function is reached')),
    authentication: Type.Optional(
      options(interfaceWords.peerAuthentications, 'which of the peers prove who they are'),
    ),
    authorization: Type.Optional(
      options(interfaceWords.consumerAuthorizations, 'how it is decided who may provision what'),
    ),
    integrity: Type.Optional(
      options(interfaceWords.integrityProtections, 'what keeps configurations from being altered'),
    ),
    confidentiality: Type.Optional(
      options(interfaceWords.confidentialityProtections, 'what keeps configurations from being read'),
    ),
    evidence,
  },
  closed,
);

/** The security configurations of one security domain: what they are for, how they get there, what must agree. */
export const securityConfiguration = Type.Object(
  {
    id: identifier('the name of the security domain'),
    name: Type.Optional(text('what it is called')),
    operatedBy: Type.Optional(identifier('the id of the party that runs the domain')),
    networkFunctions: Type.Optional(listOf(networkFunction, 'the network functions that are configured')),
    securityEnablers: Type.Optional(listOf(securityEnabler, 'what can be switched on to protect them')),
    provisioningInterfaces: Type.Optional(
      listOf(provisioningInterface, 'the interfaces over which configurations reach them'),
    ),
    configurations: Type.Optional(listOf(configuration, 'their security configurations')),
    consistencyGroups: Type.Optional(
      listOf(consistencyGroup, 'which configurations have to be consistent with one another'),
    ),
    evidence,
  },
  closed,
);
