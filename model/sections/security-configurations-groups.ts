import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import { allowedDifference, securityParameter } from './security-configurations-parameters.ts';
import * as words from './security-configurations-words.ts';

const comparison = Type.Object(
  {
    method: Type.Optional(options(words.comparisonMethods, 'how the members were compared')),
    comparedAt: Type.Optional(date('when they were last compared')),
    result: Type.Optional(options(words.comparisonResults, 'what it came to')),
    evidence,
  },
  closed,
);

/** Configurations that have to be consistent with one another. */
export const consistencyGroup = Type.Object(
  {
    id: identifier('the name of this group'),
    name: Type.Optional(text('what it is called')),
    operatedBy: Type.Optional(identifier('the id of the party that keeps the members consistent')),
    members: Type.Optional(
      listOf(identifier('the id of a configuration'), 'the configurations that are compared'),
    ),
    mustAgree: Type.Optional(
      listOf(securityParameter, 'the parameters that have the same value at every member'),
    ),
    mayDiffer: Type.Optional(
      listOf(allowedDifference, 'the parameters in which members may differ, and why'),
    ),
    comparison: Type.Optional(comparison),
    evidence,
  },
  closed,
);
