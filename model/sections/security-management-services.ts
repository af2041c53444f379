import Type from 'typebox';

import { closed, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './security-management-words.ts';

/** A security service that defends the organization, or the reason why it does without one. */
export const securityService = Type.Object(
  {
    id: identifier('the name of this security service'),
    type: options(words.securityServiceTypes, 'which security service'),
    name: Type.Optional(text('what it is called')),
    state: Type.Optional(options(words.securityServiceStates, 'whether it is there')),
    reason: Type.Optional(text('why it is not there')),
    operatedBy: Type.Optional(identifier('the id of the party that provides it')),
    partOf: Type.Optional(identifier('the id of the security service that it is part of')),
    catalogue: Type.Optional(listOf(options(words.securityServiceOffers, 'an offer'), 'what it offers')),
    evidence,
  },
  closed,
);
