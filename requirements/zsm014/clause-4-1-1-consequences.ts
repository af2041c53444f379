import type { Requirement } from '../../model/requirement.ts';
import { provision } from '../requirement-builder.ts';
import { bindsArchitecture, capabilityInTheSingular, noTimeLimit } from './notes.ts';

const bound = {
  clause: '4.1.1',
  obligation: 'required',
  keyword: 'shall',
  subject: 'the ZSM framework reference architecture',
} as const;

/** What follows from trust and from a change: a new evaluation, a new decision, security controls. */
export const clause411Consequences = [
  provision({
    id: 'zsm014-trust-03',
    ...bound,
    declaredId: 'trust-03',
    statement: 'Any change on a ZSM entity leads to a new evaluation of its trustworthiness.',
    parts: [
      'any change triggers the evaluation, not some kinds of change only',
      'the evaluation in force reflects the entity as it has changed',
    ],
    notes: [
      bindsArchitecture,
      capabilityInTheSingular,
      noTimeLimit('trustworthiness is evaluated again'),
      {
        kind: 'ambiguity',
        what: '`any change` has no threshold: read literally, a changed log level is one',
        reading:
          'literally: the trigger is any change, and the changes that a descriptor lists are those that count',
      },
      {
        kind: 'reading',
        what: 'an entity that was never evaluated can not be evaluated again',
        reading: 'it fails here as well as in trust-01',
      },
    ],
  }),
  provision({
    id: 'zsm014-trust-04',
    ...bound,
    declaredId: 'trust-04',
    statement:
      'After any change on a ZSM entity its trust model is built anew, and its trust relationships with others are established anew.',
    parts: [
      'the trust model is built anew',
      'the relationship between the changed entity and each other entity is established anew',
    ],
    appliesWhen: 'a trust relationship is stated; that there is one is asked for by trust-05',
    notes: [
      bindsArchitecture,
      capabilityInTheSingular,
      noTimeLimit('model and relationship are decided anew'),
      {
        kind: 'ambiguity',
        what: 'the model is one for an entity here, and one between two entities in trust-02',
        reading: 'the model that a relationship of the changed entity follows',
      },
      {
        kind: 'ambiguity',
        what: 'whether the outcome has to differ is not said, nor whether a relationship lapses in the meantime',
        reading: 'a decision with the same outcome will do, if its date is that of the change or later',
      },
      {
        kind: 'question',
        what: 'nothing asks that the security controls of trust-05 follow a relationship that was established anew; is that meant',
        reading: 'controls are bound to the relationship, whatever its date',
      },
    ],
  }),
  provision({
    id: 'zsm014-trust-05',
    ...bound,
    declaredId: 'trust-05',
    statement:
      'The trust relationship between ZSM entities decides which security controls are applied on them.',
    parts: ['controls are applied on the entities', 'the controls correspond to the trust relationship'],
    notes: [
      bindsArchitecture,
      capabilityInTheSingular,
      {
        kind: 'ambiguity',
        what: '`corresponding` is not explained: which control belongs to which relationship is left open',
        reading:
          'each relationship is followed by a control and each control names its relationship; whoever is not trusted is denied access or isolated',
      },
      {
        kind: 'ambiguity',
        what: 'whether controls are applied on one of the entities or on both is not said',
        reading: 'on one of the two at least, and on no third',
      },
      {
        kind: 'reading',
        what: 'a deployment without any trust relationship has nothing on which the controls could be based',
        reading: 'every management domain takes part in a relationship by one of its entities',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
