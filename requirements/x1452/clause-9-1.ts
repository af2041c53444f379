import type { Requirement } from '../../model/requirement.ts';
import { entity, provision } from '../requirement-builder.ts';
import { clause911 } from './clause-9-1-1.ts';
import { mayPermits, undefinedForm } from './notes.ts';

/** The operator. */
export const clause91 = [
  ...clause911,
  entity({
    id: 'x1452-9.1.2-1',
    clause: '9.1.2',
    subject: 'the operation support system of the operator',
    statement:
      "The operation support system has the functions that the operator's telecommunication services need.",
  }),
  provision({
    id: 'x1452-9.1.2-2',
    clause: '9.1.2',
    obligation: 'candidate',
    keyword: 'needs to',
    subject: 'the operation support system of the operator',
    statement: 'The operation support system of the operator supports the security services.',
    parts: ['with an interface', 'with a function'],
    notes: [undefinedForm('needs to')],
  }),
  provision({
    id: 'x1452-9.1.3-1',
    clause: '9.1.3',
    obligation: 'permitted',
    keyword: 'may',
    subject: 'the operator',
    statement: 'The operator may choose how the business support system is deployed.',
    parts: ['on its own', 'jointly with the operation support system'],
    notes: [mayPermits],
  }),
  provision({
    id: 'x1452-9.1.3-2',
    clause: '9.1.3',
    obligation: 'candidate',
    keyword: 'needs to',
    subject: 'the business support system of the operator',
    statement: 'The business support system of the operator supports the security services.',
    parts: ['with an interface', 'with a function'],
    notes: [undefinedForm('needs to')],
  }),
  entity({
    id: 'x1452-9.1.4-1',
    clause: '9.1.4',
    subject: 'the security management centre of the operator',
    statement: 'The security management centre manages security for the operator and for its services.',
    parts: [
      "offers security management functions for the operator's business",
      'manages the mechanisms that secure the service',
    ],
  }),
  entity({
    id: 'x1452-9.1.5-1',
    clause: '9.1.5',
    subject: 'the customer service centre of the operator',
    statement: 'The customer service centre attends to what customers require.',
  }),
  entity({
    id: 'x1452-9.1.5-2',
    clause: '9.1.5',
    keyword: 'can',
    subject: 'the customer service centre of the operator',
    statement: 'The customer service centre is either new for the security services or shared with them.',
    parts: ['newly deployed', 'shared'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the subject of the sentence is the security service, which is newly deployed or shared with the centre; neither makes sense of a service',
        reading: 'the centre for the security services is a new one or the existing one, shared',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
