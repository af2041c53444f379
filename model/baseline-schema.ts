import Type, { type Static } from 'typebox';

import { closed, identifier, listOf, options, text } from './descriptor-fields.ts';

/** The one source of what a baseline file may hold. */
export const BaselineSchema = Type.Object(
  {
    clausewiseBaseline: Type.Literal(1, { description: 'the version of this format' }),
    findings: listOf(
      Type.Object(
        {
          requirement: identifier('the id of the requirement'),
          descriptor: text('the descriptor, by the name under which results report it'),
          element: Type.String({ description: 'the element that the finding is about' }),
          value: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'what the element was' }),
          verdict: options(['fail', 'inconclusive'] as const, 'what was found'),
        },
        closed,
      ),
      'what was found when the baseline was taken',
    ),
  },
  { ...closed, title: 'Clausewise baseline', description: 'findings that are known' },
);

/** A baseline file that is valid by its schema. */
export type BaselineData = Static<typeof BaselineSchema>;
