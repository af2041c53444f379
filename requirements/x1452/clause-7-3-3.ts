import type { Requirement } from '../../model/requirement.ts';
import { processStep } from '../requirement-builder.ts';
import { unsubscriptionIsOffered } from './notes.ts';

const here = { clause: '7.3.3', appliesWhen: 'a security monitoring service is provided' } as const;

/** Process of the security monitoring service; the last number of an id is the number of the step. */
export const clause733 = [
  processStep({
    id: 'x1452-7.3.3-1',
    ...here,
    subject: 'the customer',
    statement: 'Step 1 of a security monitoring service: service ordering.',
    parts: ['the customer orders the service'],
  }),
  processStep({
    id: 'x1452-7.3.3-2',
    ...here,
    subject: 'the customer and the service provider',
    statement: 'Step 2 of a security monitoring service: service deployment and configuration.',
    parts: [
      'the customer says which assets and services are to be monitored',
      'the service provider configures the service policy',
      'the service provider delivers the policy to the scanning devices',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the second sentence of the step has no number, though it is an activity by another actor',
        reading: 'activities of the step like the first, which has a number',
      },
      {
        kind: 'defect',
        what: '`service provider` is not defined; the definitions have the security service provider, the operator and the third party',
        reading: 'the operator, who holds the scanning components by Table 2',
      },
      {
        kind: 'ambiguity',
        what: 'the policy goes to scanning devices, a name that occurs nowhere else',
        reading: 'the scanning components of 7.3.2',
      },
      {
        kind: 'defect',
        what: 'information on assets is explained by an example that says assets again',
        reading: 'the information that 7.3.2 asks of the customer',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.3.3-3',
    ...here,
    subject: 'the service provider',
    statement: 'Step 3 of a security monitoring service: service performance.',
    parts: [
      'the service provider scans the assets of the customer as the service policy says',
      'the service provider analyses what the scans found',
      'the service provider draws up the monitoring report',
    ],
  }),
  processStep({
    id: 'x1452-7.3.3-4',
    ...here,
    subject: 'the service provider',
    statement: 'Step 4 of a security monitoring service: service report delivery.',
    parts: ['the customer receives the monitoring report from the service provider'],
  }),
  processStep({
    id: 'x1452-7.3.3-5',
    ...here,
    keyword: 'can',
    subject: 'the customer',
    statement: 'Step 5 of a security monitoring service: service unsubscription.',
    parts: ['a customer who no longer wants the service is able to unsubscribe'],
    notes: [unsubscriptionIsOffered],
  }),
] as const satisfies readonly Requirement[];
