import type { Requirement } from '../../model/requirement.ts';
import { description, provision } from '../requirement-builder.ts';
import { undefinedForm } from './notes.ts';

const here = { clause: '7.3.2', appliesWhen: 'a security monitoring service is provided' } as const;

/** Pre-deployment of the security monitoring service: the side of the customer. */
export const clause732CustomerSide = [
  description({
    id: 'x1452-7.3.2-22',
    ...here,
    keyword: 'no need to',
    subject: 'the enterprise customer',
    statement: 'Nothing has to be deployed on the side of the customer for monitoring.',
    notes: [
      {
        kind: 'reading',
        what: '`there is no need` relieves the customer and forbids nothing',
        reading: 'a description; a device on the side of the customer is in order',
      },
    ],
  }),
  provision({
    id: 'x1452-7.3.2-23',
    ...here,
    obligation: 'candidate',
    keyword: 'only needs to',
    subject: 'the enterprise customer',
    statement:
      'The customer says where the assets and services are that are to be monitored, and nothing more.',
    parts: ['the IP address segment', 'the port range'],
    notes: [
      undefinedForm('only needs to'),
      {
        kind: 'ambiguity',
        what: 'the address information consists of address segment and port range here, of address and assets in step 2 of 7.3.3',
        reading: 'both steps mean the same information',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
