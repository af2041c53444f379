import Type from 'typebox';

import { closed, evidence, text } from '../descriptor-fields.ts';
import { securityParameters } from './security-configurations-words.ts';

/** A security parameter: a word of the vocabulary, or `other:` and a name. */
export const securityParameter = Type.Unsafe<string>({
  type: 'string',
  pattern: `^(?:${securityParameters.join('|')}|other:[a-z0-9][a-z0-9-]*)$`,
  description: `a security parameter: ${securityParameters.join(', ')}; or other: and its name, as in other:n32f-context-lifetime`,
});

/** A security parameter and what it is set to. */
export const setting = Type.Object(
  {
    parameter: securityParameter,
    value: text('what it is set to, always written in the same way; a list in its order of preference'),
    evidence,
  },
  closed,
);

/** A security parameter in which the members of a group may differ. */
export const allowedDifference = Type.Object(
  {
    parameter: securityParameter,
    reason: Type.Optional(text('why the members may differ in it')),
    evidence,
  },
  closed,
);
