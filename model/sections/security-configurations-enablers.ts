import Type from 'typebox';

import { closed, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './security-configurations-words.ts';
import { consumerAuthorizations } from './slices-words.ts';

const trigger = Type.Object(
  {
    event: Type.Optional(options(words.triggerEvents, 'what sets the enabler going')),
    mayBePulledBy: Type.Optional(
      listOf(identifier('the id of a party'), 'the parties that may set it going'),
    ),
    authentication: Type.Optional(
      options(words.requestAuthentications, 'how whoever asks proves who they are'),
    ),
    authorization: Type.Optional(
      options(consumerAuthorizations, 'how it is decided whether whoever asks may ask'),
    ),
    evidence,
  },
  closed,
);

/** What can be switched on when protection of a network function is asked for. */
export const securityEnabler = Type.Object(
  {
    id: identifier('the name of this enabler'),
    name: Type.Optional(text('what it is called')),
    type: Type.Optional(options(words.securityEnablerTypes, 'what it is made of')),
    protections: Type.Optional(
      listOf(options(words.demandedProtections, 'a protection'), 'the protections that it brings'),
    ),
    targets: Type.Optional(
      listOf(identifier('the id of a network function'), 'the network functions that it can protect'),
    ),
    triggers: Type.Optional(listOf(trigger, 'what sets it going, and who may')),
    state: Type.Optional(options(words.securityEnablerStates, 'whether its protection is on')),
    evidence,
  },
  closed,
);
