import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { undefinedForm } from './notes.ts';

const port = {
  clause: '7.3.2',
  appliesWhen: 'a security monitoring service is provided',
  subject: 'the port scanning component',
} as const;

/** Pre-deployment of the port scanning component. */
export const clause732PortScanning = [
  entity({
    id: 'x1452-7.3.2-6',
    ...port,
    statement: 'The port scanning component finds out from the network what is open on the monitored assets.',
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
    statement: 'The values in the configuration of a port scan adapt to the task.',
  }),
] as const satisfies readonly Requirement[];
