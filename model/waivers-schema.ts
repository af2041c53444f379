import Type, { type Static } from 'typebox';

import { closed, date, identifier, listOf, text } from './descriptor-fields.ts';

const digest = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });

const scope = Type.Object(
  {
    descriptor: Type.Optional(text('the descriptor, by the name under which results report it')),
    element: Type.Optional(
      Type.String({ description: 'the element, as `key.element` of the result names it' }),
    ),
    value: Type.Optional(digest('what the element was: `key.value` of the result')),
  },
  closed,
);

const waiver = Type.Object(
  {
    id: identifier('what the waiver is called'),
    requirement: identifier('the id of the requirement'),
    scope,
    owner: text('who answers for the deviation'),
    approver: text('who accepted it; somebody else than the owner'),
    reason: text('why it is accepted'),
    created: date('when it was accepted'),
    expires: date('when it ends: a moment, or a date, which means the end of that day in UTC'),
  },
  closed,
);

/** The one source of what a waivers file may hold. */
export const WaiversSchema = Type.Object(
  {
    clausewiseWaivers: Type.Literal(1, { description: 'the version of this format' }),
    notWaivable: Type.Optional(
      listOf(
        Type.Object(
          { requirement: identifier('the id of a requirement'), reason: text('why nobody may waive it') },
          closed,
        ),
        'requirements whose findings nobody may waive',
      ),
    ),
    waivers: listOf(waiver, 'the deviations that are accepted'),
  },
  { ...closed, title: 'Clausewise waivers', description: 'deviations that somebody accepted for a time' },
);

/** A waivers file that is valid by its schema. */
export type WaiversData = Static<typeof WaiversSchema>;
