import type { Requirement } from '../../model/requirement.ts';
import { entity, provision } from '../requirement-builder.ts';
import { undefinedForm } from './notes.ts';

const here = { appliesWhen: 'a third party security service provider takes part' } as const;

/** The third party security service provider. */
export const clause93 = [
  entity({
    id: 'x1452-9.3.1-1',
    clause: '9.3.1',
    ...here,
    subject: 'the operation support system of the third party security service provider',
    statement:
      "The operation support system has the functions that the third party's security services need.",
  }),
  provision({
    id: 'x1452-9.3.1-2',
    clause: '9.3.1',
    ...here,
    obligation: 'candidate',
    keyword: 'needs to',
    subject: 'the operation support system of the third party security service provider',
    statement: 'The operation support system of the third party supports the security services.',
    parts: ['with an interface', 'with a function'],
    notes: [undefinedForm('needs to')],
  }),
  provision({
    id: 'x1452-9.3.2-1',
    clause: '9.3.2',
    ...here,
    obligation: 'candidate',
    keyword: 'needs to',
    subject: 'the business support system of the third party security service provider',
    statement: 'The business support system of the third party supports the security services.',
    parts: ['with an interface', 'with a function'],
    notes: [undefinedForm('needs to')],
  }),
  entity({
    id: 'x1452-9.3.3-1',
    clause: '9.3.3',
    ...here,
    subject: 'the security management centre of the third party security service provider',
    statement:
      'The security management centre of the third party manages the mechanisms that secure the service.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the centre of the operator (9.1.4) and this one manage the same mechanisms, and it is open how they share the work',
        reading: 'each centre manages those that its party deploys',
      },
    ],
  }),
  entity({
    id: 'x1452-9.3.4-1',
    clause: '9.3.4',
    ...here,
    subject: 'the customer service centre of the third party security service provider',
    statement: 'The customer service centre of the third party attends to what customers require.',
  }),
] as const satisfies readonly Requirement[];
