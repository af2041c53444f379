import Type from 'typebox';

import { closed, evidence, options, text } from '../descriptor-fields.ts';
import * as words from './security-configurations-words.ts';

const parameter = options(words.securityParameters, 'which security parameter');
const parameterName = Type.Optional(text('for `other`: what the parameter is called'));

/** A security parameter and what it is set to. */
export const setting = Type.Object(
  {
    parameter,
    name: parameterName,
    value: text('what it is set to, always written in the same way; a list in its order of preference'),
    evidence,
  },
  closed,
);

/** A security parameter that the members of a group must have alike. */
export const agreedParameter = Type.Object({ parameter, name: parameterName, evidence }, closed);

/** A security parameter in which the members of a group may differ. */
export const allowedDifference = Type.Object(
  {
    parameter,
    name: parameterName,
    reason: Type.Optional(text('why the members may differ in it')),
    evidence,
  },
  closed,
);
