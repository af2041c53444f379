import type { Requirement } from '../../model/requirement.ts';
import { description, provision } from '../requirement-builder.ts';
import { imperative, mayPermits } from './notes.ts';

const nonRepudiation = { clause: '10.10', appliesWhen: 'non-repudiation is deployed' } as const;
const privacy = { clause: '10.11', appliesWhen: 'privacy protection is deployed' } as const;

/** The mechanisms that hold users to their acts and protect their privacy: 10.10 and 10.11. */
export const clause10Users = [
  provision({
    id: 'x1452-10.10-1',
    ...nonRepudiation,
    obligation: 'candidate',
    keyword: null,
    subject: 'non-repudiation',
    statement: 'Non-repudiation keeps a record of who did what.',
    parts: ['activity of subscribing', 'usage of the security service', 'the action that was taken'],
    notes: [imperative('Provide')],
  }),
  description({
    id: 'x1452-10.10-2',
    ...nonRepudiation,
    keyword: 'can',
    subject: 'the record of non-repudiation',
    statement:
      'The record of non-repudiation proves from whom an administrative or management activity came.',
  }),
  provision({
    id: 'x1452-10.10-3',
    ...nonRepudiation,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'non-repudiation',
    statement: 'Non-repudiation may work by either method.',
    parts: ['digital signature', 'certification'],
    notes: [mayPermits],
  }),
  provision({
    id: 'x1452-10.11-1',
    ...privacy,
    obligation: 'candidate',
    keyword: null,
    subject: 'privacy protection',
    statement:
      'People and devices without authorization cannot get at information by which a user is identified.',
    notes: [imperative('Ensure')],
  }),
  provision({
    id: 'x1452-10.11-2',
    ...privacy,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'privacy protection',
    statement: 'Techniques of three sorts may help privacy protection.',
    parts: ['encryption', 'access control', 'consent of the user'],
    notes: [
      mayPermits,
      {
        kind: 'ambiguity',
        what: 'the consent of the user is counted among techniques',
        reading: 'as written: obtaining it is a technique',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
