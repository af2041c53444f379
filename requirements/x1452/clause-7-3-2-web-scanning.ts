import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { undefinedForm } from './notes.ts';

const web = {
  clause: '7.3.2',
  appliesWhen: 'a security monitoring service is provided',
  subject: 'the web vulnerability scanning component',
} as const;

/** Pre-deployment of the component that scans for web vulnerabilities. */
export const clause732WebScanning = [
  entity({
    id: 'x1452-7.3.2-16',
    ...web,
    statement:
      'Seen from the network, the component finds out which ports and services of the monitored assets are open.',
    notes: [
      {
        kind: 'defect',
        what: 'the main function of the component is that of the port scanner; detecting web vulnerabilities follows as a side function',
        reading: 'the main function is the detection of web vulnerabilities in the sentence that follows',
      },
    ],
  }),
  entity({
    id: 'x1452-7.3.2-17',
    ...web,
    statement:
      'Attacks from the integrated web vulnerability database are tried on open ports and services by the component.',
    parts: [
      'detects web vulnerabilities',
      'grades web vulnerabilities',
      'leaves the business of the customer undisturbed',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'by which criteria web vulnerabilities are graded is not said, unlike for system vulnerabilities',
        reading: 'any grading will do',
      },
      {
        kind: 'ambiguity',
        what: 'leaving the operation of the business unaffected sounds like a condition but carries no verbal form',
        reading: 'part of the description',
      },
    ],
  }),
  provision({
    id: 'x1452-7.3.2-18',
    ...web,
    obligation: 'candidate',
    keyword: 'usually needs to',
    statement: 'A common database of web vulnerabilities is built in beforehand and kept up to date.',
    parts: [
      'integrates a common web vulnerability database in advance',
      'provides a mechanism to update and upgrade that database',
    ],
    notes: [undefinedForm('usually needs to')],
  }),
  provision({
    id: 'x1452-7.3.2-19',
    ...web,
    obligation: 'candidate',
    keyword: 'needs to',
    statement: 'Common scan policies are configured before web services are scanned.',
    notes: [undefinedForm('needs to')],
  }),
  description({
    id: 'x1452-7.3.2-20',
    ...web,
    statement: 'The configuration of a web vulnerability scan has six settings.',
    parts: [
      'IP addresses of web services',
      'scan options',
      'choice of vulnerability library',
      'number of concurrent connections',
      'number of scan attempts',
      'time at which the task runs',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'unlike the other two scans this one has no port range, though open ports are what it detects first',
        reading: 'six settings, as listed',
      },
    ],
  }),
  description({
    id: 'x1452-7.3.2-21',
    ...web,
    keyword: 'can',
    statement: 'The values in the configuration of a web vulnerability scan adapt to the task.',
  }),
] as const satisfies readonly Requirement[];
