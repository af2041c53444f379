import type { Requirement } from '../../model/requirement.ts';
import { processStep } from '../requirement-builder.ts';
import { unsubscriptionIsOffered } from './notes.ts';

const here = { clause: '7.1.3', appliesWhen: 'a secure connecting service is provided' } as const;

/** Process of the secure connecting service; the last number of an id is the number of the step. */
export const clause713 = [
  processStep({
    id: 'x1452-7.1.3-1',
    ...here,
    subject: 'the customer',
    statement: 'Step 1 of a secure connecting service: service ordering.',
    parts: ['the customer orders the service'],
  }),
  processStep({
    id: 'x1452-7.1.3-2',
    ...here,
    subject: 'the account manager and the customer',
    statement: 'Step 2 of a secure connecting service: service deployment.',
    parts: [
      'the account manager sets up an account for the customer',
      'the account manager puts the SIM or USIM card into the SPWAP',
      'the account manager hands the SPWAP to the customer',
      'the customer activates the SPWAP',
      'the customer connects end points to the SPWAP over WLAN',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the account manager is not defined and belongs to no party of the service',
        reading: 'someone who acts for the operator',
      },
      {
        kind: 'defect',
        what: 'the customer connects end points here, terminals in 7.1.2 and Table 1',
        reading: 'end points are terminals',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.1.3-3',
    ...here,
    subject: 'the manager of the SPWAP',
    statement: 'Step 3 of a secure connecting service: security policy configuration.',
    parts: ['the manager of the SPWAP configures the security policy in the CPSC after logging in'],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the manager of the SPWAP is not defined, and could act for the customer or for the operator',
        reading: 'either; that the policy is configured in this step is what counts',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.1.3-4',
    ...here,
    keyword: 'can',
    subject: 'the customer',
    statement: 'Step 4 of a secure connecting service: service performance and status enquiry.',
    parts: ['the customer uses the service', 'the customer is able to ask the CPSC how the service is doing'],
  }),
  processStep({
    id: 'x1452-7.1.3-5',
    ...here,
    keyword: 'can',
    subject: 'the customer',
    statement: 'Step 5 of a secure connecting service: service unsubscription.',
    parts: ['a customer who no longer wants the service is able to unsubscribe'],
    notes: [unsubscriptionIsOffered],
  }),
] as const satisfies readonly Requirement[];
