import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { description, provision } from '../requirement-builder.ts';
import { mayPermits, willDescribes } from './notes.ts';

const authentication = { clause: '10.1', appliesWhen: 'authentication is deployed' } as const;
const accessControl = { clause: '10.2', appliesWhen: 'access control is deployed' } as const;
const auditTrails = { clause: '10.3', appliesWhen: 'security audit trails are deployed' } as const;
const authorization = { clause: '10.4', appliesWhen: 'authorization is deployed' } as const;

const sharedSentence: Note = {
  kind: 'defect',
  what: '10.2 and 10.4 share this sentence almost word for word, and in both the access control function does the rejecting',
  reading: 'in 10.4 it is the access control that enforces the authorization',
};

/** The mechanisms that decide who may do what, and keep a trail of it: 10.1 to 10.4. */
export const clause10Access = [
  description({
    id: 'x1452-10.1-1',
    ...authentication,
    subject: 'authentication',
    statement: 'Authentication assures that an entity is who it claims to be.',
  }),
  provision({
    id: 'x1452-10.1-2',
    ...authentication,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'authentication',
    statement: 'Authentication may work by any of these technologies.',
    parts: [
      'authentication information, for example a password that one user sends and the other checks',
      'cryptographic technologies',
      'characteristics or possessions of the user',
      'single sign on',
    ],
    notes: [
      mayPermits,
      {
        kind: 'ambiguity',
        what: 'single sign on shares an item with characteristics and possessions, though it is neither',
        reading: 'a technology of its own',
      },
    ],
  }),
  description({
    id: 'x1452-10.2-1',
    ...accessControl,
    subject: 'access control',
    statement: 'Access control grants rights of access so that nobody uses a resource without authorization.',
  }),
  description({
    id: 'x1452-10.2-2',
    ...accessControl,
    appliesWhen: 'an entity attempts access beyond its rights and access control is deployed',
    keyword: 'will',
    subject: 'access control',
    statement:
      'Access control rejects the attempt, be it the resource or the type of access that is not allowed.',
    notes: [willDescribes, sharedSentence],
  }),
  provision({
    id: 'x1452-10.2-3',
    ...accessControl,
    appliesWhen: 'an entity attempts access beyond its rights and access control is deployed',
    obligation: 'permitted',
    keyword: 'may',
    subject: 'access control',
    statement: 'Access control may report the attempt besides rejecting it.',
    parts: ['to raise an alarm', 'to enter it into a security audit trail'],
    notes: [mayPermits, sharedSentence],
  }),
  description({
    id: 'x1452-10.3-1',
    ...auditTrails,
    subject: 'security audit trails',
    statement: 'By keeping what a later audit needs, trails let breaches of security come to light.',
    parts: ['detection of breaches', 'investigation of breaches'],
  }),
  description({
    id: 'x1452-10.3-2',
    ...auditTrails,
    subject: 'the security audit',
    statement: 'A security audit reviews and examines records and activities of the system independently.',
    parts: [
      'tests whether system controls are adequate',
      'sees to compliance with policy and operational procedures',
      'helps to assess damage',
      'proposes changes of controls, policy and procedures',
    ],
    notes: [
      {
        kind: 'reading',
        what: '`to recommend` stands in the definition of an audit',
        reading: 'a purpose of the audit, not a verbal form of clause 5',
      },
    ],
  }),
  provision({
    id: 'x1452-10.4-1',
    ...authorization,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'authorization',
    statement: 'Rights of access may be determined and enforced from what is known of the user.',
    parts: [
      'the authenticated identity',
      'information about the user, for example membership in a set',
      'capabilities of the user',
    ],
    notes: [mayPermits],
  }),
  description({
    id: 'x1452-10.4-2',
    ...authorization,
    appliesWhen: 'a user attempts access beyond its rights and authorization is deployed',
    keyword: 'will',
    subject: 'access control',
    statement:
      'Access control rejects the attempt, be it the resource or the type of access that is not allowed.',
    notes: [willDescribes, sharedSentence],
  }),
  provision({
    id: 'x1452-10.4-3',
    ...authorization,
    appliesWhen: 'a user attempts access beyond its rights and authorization is deployed',
    obligation: 'permitted',
    keyword: 'may',
    subject: 'access control',
    statement: 'Access control may report the attempt besides rejecting it.',
    parts: ['to raise an alarm', 'to enter it into a security audit trail'],
    notes: [mayPermits, sharedSentence],
  }),
  provision({
    id: 'x1452-10.4-4',
    ...authorization,
    obligation: 'permitted',
    keyword: 'may',
    subject: 'access control',
    statement: 'Access control may rest on any of these items.',
    parts: [
      'a database of the access rights of peer entities',
      'authentication information, which proves authorization when presented',
      'capabilities, which prove the right to what they define when presented',
      'security labels, compared as the security policy says',
      'the time of the attempt',
      'the route of the attempt',
      'how long access lasts',
      'the physical location of the attempt',
    ],
    notes: [
      mayPermits,
      {
        kind: 'defect',
        what: 'the items are those on which access control rests, but they stand under authorization',
        reading: 'techniques of either mechanism; the letters of the parts are those of the text',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
