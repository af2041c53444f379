import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { openChoice } from './notes.ts';

const here = {
  clause: '1',
  subject: 'a security configuration',
  from: 'support of the management of security functions in each use case',
} as const;
const unlessInactive = 'it is not said that the configuration is other than active';

/** What comes after provisioning: a lifecycle, and knowing what is in force. */
export const securityFunctionsManagement = [
  derived({ id: 'scp-lifecycle-1', ...here, statement: 'The configuration has a version.' }),
  derived({
    id: 'scp-lifecycle-2',
    ...here,
    statement: 'It is known whether the configuration is active, and since when.',
    parts: [
      'its state is known',
      'an active one was activated no earlier than it was provisioned',
      'of one that is inactive or withdrawn it is known when it was deactivated',
    ],
    notes: [openChoice('the text has no lifecycle of configurations')],
  }),
  derived({
    id: 'scp-lifecycle-3',
    ...here,
    statement: 'The configuration can be taken back: an older version can be restored, or it can be removed.',
    parts: ['by restoring a version older than its own', 'or by removing it'],
  }),
  derived({
    id: 'scp-lifecycle-4',
    ...here,
    statement: 'A configuration that is active no longer was deactivated after it was last activated.',
    appliesWhen: 'the configuration is inactive or withdrawn, and it is said when it was last activated',
    notes: [
      {
        kind: 'reading',
        what: 'dates without a time of day can not be told apart within a day',
        reading: 'deactivation on the day of activation will do',
      },
    ],
  }),
  derived({
    id: 'scp-management-1',
    ...here,
    statement:
      'A known party monitors the settings in force, and has read them from the network function since the last change.',
    appliesWhen: unlessInactive,
    parts: ['who monitors them', 'that they were read since'],
  }),
  derived({
    id: 'scp-management-2',
    ...here,
    statement: 'No setting in force has another value than the one that was provisioned.',
    appliesWhen: unlessInactive,
  }),
  derived({
    id: 'scp-management-3',
    ...here,
    statement:
      'Everything that was provisioned is in force, and nothing is in force that was not provisioned.',
    appliesWhen: unlessInactive,
    parts: ['nothing is missing', 'nothing is added'],
  }),
  derived({
    id: 'scp-management-4',
    ...here,
    statement:
      'When settings in force deviate from what was provisioned, somebody is told or they are put right.',
    appliesWhen: unlessInactive,
  }),
] as const satisfies readonly Requirement[];
