import type { Requirement } from '../../model/requirement.ts';
import { processStep } from '../requirement-builder.ts';
import { unsubscriptionIsOffered } from './notes.ts';

const here = { clause: '7.2.3', appliesWhen: 'an abnormal flow cleaning service is provided' } as const;

/** Process of the abnormal flow cleaning service; the last number of an id is the number of the step. */
export const clause723 = [
  processStep({
    id: 'x1452-7.2.3-1',
    ...here,
    subject: 'the customer',
    statement: 'Step 1 of an abnormal flow cleaning service: service ordering.',
    parts: ['the customer orders the service'],
  }),
  processStep({
    id: 'x1452-7.2.3-2',
    ...here,
    subject: 'the service management component and the abnormal flow detection component',
    statement: 'Step 2 of an abnormal flow cleaning service: service deployment.',
    parts: [
      'the service management component assigns an account to the customer',
      'the detection component copies the flow of the customer by mirroring or by splitting the beam',
    ],
  }),
  processStep({
    id: 'x1452-7.2.3-3',
    ...here,
    subject: 'the service management component',
    statement: 'Step 3 of an abnormal flow cleaning service: security policy configuration.',
    parts: [
      'the service management component sets the baseline of the security policy from the learnt flow distribution',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'a comma before `learning` leaves open what is learnt, and whether learning is an activity of its own',
        reading: 'the detection component learns the flow distribution, and the baseline follows from it',
      },
      {
        kind: 'ambiguity',
        what: 'the title of the step has a security policy, its text a baseline of that policy',
        reading: 'configuring the baseline is the activity of the step',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.2.3-4',
    ...here,
    keyword: 'can',
    subject: 'the customer',
    statement: 'Step 4 of an abnormal flow cleaning service: service performance.',
    parts: [
      'the customer uses the service',
      'the customer is able to look at the analysis of the flow logs',
      'the customer is able to look at the report on attack events',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the step is called service performance, though the customer enquires in it as in step 4 of 7.1.3, whose title says so',
        reading: 'titles are kept as they stand',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.2.3-5',
    ...here,
    keyword: 'can',
    subject: 'the customer',
    statement: 'Step 5 of an abnormal flow cleaning service: service unsubscription.',
    parts: ['a customer who no longer wants the service is able to unsubscribe'],
    notes: [unsubscriptionIsOffered],
  }),
] as const satisfies readonly Requirement[];
