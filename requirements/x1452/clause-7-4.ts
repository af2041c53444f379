import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';
import { clause742 } from './clause-7-4-2.ts';
import { clause743 } from './clause-7-4-3.ts';

const here = {
  clause: '7.4.1',
  appliesWhen: 'an anti-malicious mobile application service is provided',
} as const;

/** Anti-malicious mobile application service. */
export const clause74 = [
  description({
    id: 'x1452-7.4.1-1',
    ...here,
    subject: 'the customer of the service',
    statement: 'An anti-malicious mobile application service is provided to individual customers.',
  }),
  description({
    id: 'x1452-7.4.1-2',
    ...here,
    subject: 'the anti-malicious mobile application service',
    statement:
      'An anti-malicious mobile application service protects mobile applications of the individual customer against attacks through malicious code.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'applications are what is protected here, while the rest of the clause treats them as the source of the malicious code',
        reading: 'the customer is protected from applications that carry malicious code',
      },
    ],
  }),
  ...clause742,
  ...clause743,
] as const satisfies readonly Requirement[];
