import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { openList, undefinedForm } from './notes.ts';

const system = {
  clause: '7.3.2',
  appliesWhen: 'a security monitoring service is provided',
  subject: 'the system vulnerability scanning component',
} as const;

/** Pre-deployment of the component that scans for system vulnerabilities. */
export const clause732SystemScanning = [
  entity({
    id: 'x1452-7.3.2-10',
    ...system,
    statement:
      'The system vulnerability scanning component finds potential vulnerabilities in how software is installed and configured on the device.',
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
    statement: 'The values in the configuration of a system vulnerability scan adapt to the task.',
  }),
] as const satisfies readonly Requirement[];
