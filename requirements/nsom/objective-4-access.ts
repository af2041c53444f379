import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { noMeasure } from './notes.ts';

const here = {
  clause: 'SCOPE.4',
  from: 'scope, objective 4',
  subject: 'the store of management data',
  appliesWhen: 'there are stores of management data',
} as const;
const consumer = {
  ...here,
  subject: 'the consumer of management data',
  appliesWhen: 'a store states consumers',
} as const;

/** Access to management data of slices: consumers, what they are authorised for, and the policy that decides. */
export const objective4Access = [
  derived({
    id: 'nsom-4.12',
    ...here,
    statement: 'A store has data sets and consumers, each under a name of its own.',
    notes: [
      {
        kind: 'defect',
        what: 'the text speaks of a single consumer of data and does not say what one is',
        reading: 'any party or application that is listed; several are the rule',
      },
    ],
  }),
  derived({
    id: 'nsom-4.13',
    ...consumer,
    statement: 'For each consumer it is known which party or application it is.',
  }),
  derived({
    id: 'nsom-4.14',
    ...consumer,
    statement: 'A consumer authenticates itself by more than a password.',
  }),
  derived({
    id: 'nsom-4.15',
    ...here,
    from: 'scope, objective 4, and summary',
    statement: 'Each consumer has been authorised for data sets of the store and for actions on them.',
    notes: [
      {
        kind: 'question',
        what: 'who authorises a consumer is not said, nor whether the policy is the authorisation or has to follow one',
        reading: 'the authorisation is stated with the consumer, and the policy is held to it',
      },
    ],
  }),
  derived({
    id: 'nsom-4.16',
    ...here,
    statement: 'A store has an access policy that is closed and decides every case.',
    parts: [
      'it has rules',
      'it says which rule counts where several match',
      'what no rule decides is denied',
    ],
  }),
  derived({
    id: 'nsom-4.17',
    ...here,
    statement: 'Each rule of the policy is fine-grained.',
    parts: ['it names consumers', 'it names data sets', 'it names actions'],
    notes: [
      noMeasure(
        'a policy that is fine-grained',
        'decided by consumer, data set and action; conditions beyond that are allowed and not asked for',
      ),
    ],
  }),
  derived({
    id: 'nsom-4.18',
    ...here,
    statement: 'No rule grants by a wildcard.',
    parts: ['not to every consumer', 'not for all data', 'not for any action'],
  }),
  derived({
    id: 'nsom-4.19',
    ...here,
    statement: 'Each consumer is named by a rule of the policy.',
  }),
  derived({
    id: 'nsom-4.20',
    ...here,
    statement: 'Each rule is about consumers that there are.',
  }),
  derived({
    id: 'nsom-4.21',
    ...here,
    statement: 'Each rule is about data sets that there are.',
  }),
  derived({
    id: 'nsom-4.22',
    ...here,
    from: 'scope, objective 4, and summary',
    statement: 'Whatever the policy lets a consumer do, the consumer has been authorised for.',
    notes: [
      {
        kind: 'reading',
        what: 'a grant that is taken back by a denial elsewhere gives no access where denials override',
        reading:
          'such a grant is no violation; a denial that depends on a condition takes nothing back for certain',
      },
      {
        kind: 'reading',
        what: 'a wildcard means more than the consumers, data and actions that are listed',
        reading:
          'for what is not listed nobody has been authorised, so that a wildcard grants too much unless a wildcard denies it',
      },
    ],
  }),
  derived({
    id: 'nsom-4.23',
    ...here,
    statement: 'Whatever a consumer has been authorised for, the policy lets it do.',
    notes: [
      {
        kind: 'question',
        what: 'the text wants nobody else to have access, and does not say that those who are authorised must have it',
        reading: 'a policy that locks out whom it is for does not control access but prevents it',
      },
    ],
  }),
  derived({
    id: 'nsom-4.24',
    ...here,
    statement: 'It is known which party runs the store.',
  }),
] as const satisfies readonly Requirement[];
