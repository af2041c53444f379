import type { Requirement } from '../../model/requirement.ts';
import { description, provision } from '../requirement-builder.ts';
import { imperative, mayPermits } from './notes.ts';

const availability = { clause: '10.5', appliesWhen: 'availability is deployed' } as const;
const communication = { clause: '10.7', appliesWhen: 'communication security is deployed' } as const;
const confidentiality = { clause: '10.8', appliesWhen: 'data confidentiality is deployed' } as const;
const integrity = { clause: '10.9', appliesWhen: 'data integrity is deployed' } as const;

/** The mechanisms that protect links and data: 10.5 to 10.9. */
export const clause10Protection = [
  provision({
    id: 'x1452-10.5-1',
    ...availability,
    obligation: 'candidate',
    keyword: null,
    subject: 'availability',
    statement:
      'Management of network device or communications link stays within reach of everyone authorized.',
    notes: [imperative('Ensure')],
  }),
  provision({
    id: 'x1452-10.5-2',
    ...availability,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'availability',
    statement: 'Techniques of access control may help availability.',
    notes: [mayPermits],
  }),
  description({
    id: 'x1452-10.6-1',
    clause: '10.6',
    appliesWhen: 'a blacklist mechanism is deployed',
    subject: 'the blacklist mechanism',
    statement: 'The blacklist mechanism identifies those who are unwelcome and keeps them out.',
    parts: [
      'persons or sources are identified in a list',
      'what is listed is denied access to particular resources',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the sentence has no subject (`Provides`), unlike the imperatives of the clauses around it',
        reading: 'the blacklist mechanism is the subject, and the sentence describes it',
      },
    ],
  }),
  provision({
    id: 'x1452-10.7-1',
    ...communication,
    obligation: 'candidate',
    keyword: null,
    subject: 'communication security',
    statement: 'Nobody without authorization reaches or sees what the service communicates.',
    parts: ['the communication link', 'the communication data'],
    notes: [imperative('Protect')],
  }),
  provision({
    id: 'x1452-10.7-2',
    ...communication,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'communication security',
    statement: 'Techniques of encryption may help communication security.',
    notes: [
      mayPermits,
      {
        kind: 'defect',
        what: 'the techniques help `communication confidentiality`, a term that occurs nowhere else',
        reading: 'communication security, which the clause is about',
      },
    ],
  }),
  provision({
    id: 'x1452-10.8-1',
    ...confidentiality,
    obligation: 'candidate',
    keyword: null,
    subject: 'data confidentiality',
    statement:
      'Nobody without authorization reaches or sees the configuration of a network device or communications link.',
    notes: [imperative('Protect')],
  }),
  provision({
    id: 'x1452-10.8-2',
    ...confidentiality,
    obligation: 'candidate',
    keyword: null,
    subject: 'data confidentiality',
    statement: 'Nobody without authorization reaches or sees the credentials of administrators.',
    notes: [imperative('Protect')],
  }),
  provision({
    id: 'x1452-10.8-3',
    ...confidentiality,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'data confidentiality',
    statement: 'Techniques of access control may help data confidentiality.',
    notes: [mayPermits],
  }),
  provision({
    id: 'x1452-10.9-1',
    ...integrity,
    obligation: 'candidate',
    keyword: null,
    subject: 'data integrity',
    statement:
      'The configuration of network devices and communications links stays as authorized people left it.',
    parts: [
      'no unauthorized modification',
      'no unauthorized deletion',
      'no unauthorized creation',
      'no unauthorized replication',
    ],
    notes: [
      imperative('Protect'),
      {
        kind: 'ambiguity',
        what: 'replication leaves the data as it is, so that preventing it is a matter of confidentiality',
        reading: 'as written: part of data integrity',
      },
    ],
  }),
  provision({
    id: 'x1452-10.9-2',
    ...integrity,
    obligation: 'candidate',
    keyword: null,
    subject: 'data integrity',
    statement: 'The credentials of administrators are kept intact in the same way.',
    notes: [
      {
        kind: 'question',
        what: 'the sentence carries on the imperative before it (`is applied`) without a verbal form of clause 5; is it required or recommended',
        reading: 'a candidate, as the sentence before: it informs and never gates',
      },
    ],
  }),
  provision({
    id: 'x1452-10.9-3',
    ...integrity,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'data integrity',
    statement: 'Techniques of access control may help data integrity.',
    notes: [
      mayPermits,
      {
        kind: 'defect',
        what: 'the sentence is that of 10.8 and has the techniques help data confidentiality, in the clause on data integrity',
        reading: 'they help data integrity',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
