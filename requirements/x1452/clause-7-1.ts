import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';
import { clause712 } from './clause-7-1-2.ts';
import { clause713 } from './clause-7-1-3.ts';

const here = { clause: '7.1.1', appliesWhen: 'a secure connecting service is provided' } as const;

/** Secure connecting service. */
export const clause71 = [
  description({
    id: 'x1452-7.1.1-1',
    ...here,
    subject: 'the customer of the service',
    statement: 'A secure connecting service is provided to enterprise customers.',
    notes: [
      {
        kind: 'reading',
        what: 'the type of customer is stated as a fact, without a verbal form of clause 5',
        reading: 'offering the service to individual customers as well is not ruled out',
      },
    ],
  }),
  description({
    id: 'x1452-7.1.1-2',
    ...here,
    subject: 'the secure connecting service',
    statement:
      'A secure connecting service protects the mobile office of the enterprise by securing two ways of access.',
    parts: ['access to the Internet', 'access to the intranet of the enterprise'],
  }),
  ...clause712,
  ...clause713,
] as const satisfies readonly Requirement[];
