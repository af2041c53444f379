import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { openList, undefinedForm } from './notes.ts';

const here = { clause: '7.3.2', appliesWhen: 'a security monitoring service is provided' } as const;
const port = { ...here, subject: 'the port scanning component' } as const;
const system = { ...here, subject: 'the system vulnerability scanning component' } as const;
const web = { ...here, subject: 'the web vulnerability scanning component' } as const;

/** Pre-deployment of the security monitoring service: what item 1 says of each component, and of the customer. */
export const clause732Scanning = [
  entity({
    id: 'x1452-7.3.2-6',
    ...port,
    statement: 'The component finds out from the network what is open on the monitored assets.',
    parts: ['detects ports', 'identifies the services that run behind open ports, as far as possible'],
    notes: [
      {
        kind: 'ambiguity',
        what: '`as much as possible` cannot be measured',
        reading: 'that services are identified is what counts, not how many',
      },
    ],
  }),
  provision({
    id: 'x1452-7.3.2-7',
    ...port,
    obligation: 'candidate',
    keyword: 'usually needs',
    statement: 'Common scan policies are configured before ports are scanned.',
    notes: [undefinedForm('usually needs')],
  }),
  description({
    id: 'x1452-7.3.2-8',
    ...port,
    statement: 'The configuration of a port scan has five settings.',
    parts: [
      'range of destination IP addresses',
      'port range',
      'scan options',
      'number of concurrent connections',
      'scan interval',
    ],
  }),
  description({
    id: 'x1452-7.3.2-9',
    ...port,
    keyword: 'can',
    statement: 'The values of these settings adapt to the task.',
  }),
  entity({
    id: 'x1452-7.3.2-10',
    ...system,
    statement: 'The component finds potential vulnerabilities in how software is installed and configured on the device.',
    parts: ['operating system', 'database', 'application software'],
  }),
  entity({
    id: 'x1452-7.3.2-11',
    ...system,
    statement: 'System vulnerabilities receive a grade.',
    parts: ['by how significant the equipment is', 'by how severe the vulnerability is'],
    notes: [openList('etc.')],
  }),
  provision({
    id: 'x1452-7.3.2-12',
    ...system,
    obligation: 'candidate',
    keyword: 'usually needs to',
    statement: 'A common database of system vulnerabilities is built in beforehand and kept up to date.',
    parts: [
      'integrates a common system vulnerability database in advance',
      'provides a mechanism to update and upgrade that database',
    ],
    notes: [undefinedForm('usually needs to')],
  }),
  provision({
    id: 'x1452-7.3.2-13',
    ...system,
    obligation: 'candidate',
    keyword: 'needs to',
    statement: 'Common scan policies are configured before systems are scanned.',
    notes: [undefinedForm('needs to')],
  }),
  description({
    id: 'x1452-7.3.2-14',
    ...system,
    statement: 'The configuration of a system vulnerability scan has six settings.',
    parts: [
      'range of target IP addresses',
      'port range',
      'scan options',
      'choice of vulnerability library',
      'number of concurrent connections',
      'time at which the task runs',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'execution time can be when a task runs or how long',
        reading: 'when it runs; either counts as the setting',
      },
      {
        kind: 'defect',
        what: 'the settings select from a vulnerability library, whereas a vulnerability database is integrated',
        reading: 'library and database are the same',
      },
    ],
  }),
  description({
    id: 'x1452-7.3.2-15',
    ...system,
    keyword: 'can',
    statement: 'The values of these settings adapt to the task.',
  }),
  entity({
    id: 'x1452-7.3.2-16',
    ...web,
    statement: 'The component detects from the network which ports and services of the monitored assets are open.',
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
    statement: 'The component tries attacks from the integrated web vulnerability database on open ports and services.',
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
    statement: 'The values of these settings adapt to the task.',
  }),
  description({
    id: 'x1452-7.3.2-22',
    ...here,
    keyword: 'no need to',
    subject: 'the enterprise customer',
    statement: 'Nothing has to be deployed on the side of the customer.',
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
    statement: 'The customer says where the assets and services are that are to be monitored, and nothing more.',
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
