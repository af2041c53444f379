import type { Requirement } from '../../model/requirement.ts';
import { processStep } from '../requirement-builder.ts';
import { unsubscriptionIsOffered } from './notes.ts';

const here = {
  clause: '7.4.3',
  appliesWhen: 'an anti-malicious mobile application service is provided',
} as const;

/** The process against malicious mobile applications; the last number of an id is the number of the step. */
export const clause743 = [
  processStep({
    id: 'x1452-7.4.3-1',
    ...here,
    subject: 'the customer',
    statement: 'Step 1 of an anti-malicious mobile application service: service ordering.',
    parts: ['the customer orders the service'],
  }),
  processStep({
    id: 'x1452-7.4.3-2',
    ...here,
    subject: 'the malicious code scanning component',
    statement:
      'Step 2 of an anti-malicious mobile application service: service deployment and configuration.',
    parts: [
      'the scanning component configures the service policy, such as scan algorithm and report format',
      'the scanning component delivers the policy to the security centre',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the component that scans configures the policy and hands it to the centre, where one would expect the reverse',
        reading: 'as written; that both activities take place is what counts',
      },
      {
        kind: 'defect',
        what: 'the step is called deployment and configuration, yet nothing is deployed in it, on the UE or elsewhere',
        reading: 'the two activities as written',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.4.3-3',
    ...here,
    subject: 'the malicious code scanning component',
    statement: 'Step 3 of an anti-malicious mobile application service: service performance.',
    parts: [
      'the scanning component scans mobile applications of the customer as the service policy says',
      'the scanning component analyses what the scans found',
      'the scanning component delivers its report to the security centre',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'it is open where the applications are scanned, on the UE or in the platform or store',
        reading: 'either; step 4 has installation blocked, which speaks for before installation',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.4.3-4',
    ...here,
    keyword: 'can',
    subject: 'the security centre and the UE',
    statement: 'Step 4 of an anti-malicious mobile application service: service report delivery.',
    parts: [
      'the security centre tells the UE which mobile application is malicious',
      'the UE is able to keep that application from being installed',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the step is called report delivery, yet no report reaches the customer in it',
        reading: 'informing the UE stands for the report',
      },
    ],
  }),
  processStep({
    id: 'x1452-7.4.3-5',
    ...here,
    keyword: 'can',
    subject: 'the customer',
    statement: 'Step 5 of an anti-malicious mobile application service: service unsubscription.',
    parts: ['a customer who no longer wants the service is able to unsubscribe'],
    notes: [unsubscriptionIsOffered],
  }),
] as const satisfies readonly Requirement[];
