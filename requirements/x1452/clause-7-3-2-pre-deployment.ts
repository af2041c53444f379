import type { Requirement } from '../../model/requirement.ts';
import { description, entity } from '../requirement-builder.ts';
import { openList } from './notes.ts';

const here = { clause: '7.3.2', appliesWhen: 'a security monitoring service is provided' } as const;

/** Pre-deployment of the security monitoring service: what item 1 of the clause says of all components. */
export const clause732PreDeployment = [
  entity({
    id: 'x1452-7.3.2-1',
    ...here,
    subject: 'the security monitoring service',
    statement: 'Onboarding a security monitoring service brings in three main scanning components.',
    parts: [
      'component for port scanning',
      'component for system vulnerability scanning',
      'component for web vulnerability scanning',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'three main components are announced, while item 2 of the clause and Table 2 name five entities',
        reading:
          'the two databases are entities besides the three components; each is checked where it is named',
      },
    ],
  }),
  description({
    id: 'x1452-7.3.2-2',
    ...here,
    keyword: 'can',
    subject: 'the security monitoring service',
    statement:
      'A security monitoring service is able to monitor assets and services of the customer at network and equipment level.',
    parts: [
      'monitoring of the operational status',
      'monitoring of vulnerabilities',
      'port scanning',
      'system vulnerability scanning',
      'web vulnerability scanning',
    ],
    notes: [
      openList('such as'),
      {
        kind: 'defect',
        what: 'the operational status is to be monitored, yet none of the components is described as doing so',
        reading: 'a function of the service as a whole',
      },
      {
        kind: 'ambiguity',
        what: 'the levels are network and equipment here, network and device in the description of the components',
        reading: 'equipment level and device level are the same',
      },
    ],
  }),
  entity({
    id: 'x1452-7.3.2-3',
    ...here,
    subject: 'the operator',
    statement: 'The scanning components stand on the side of the operator.',
    parts: [
      'component for port scanning',
      'component for system vulnerability scanning',
      'component for web vulnerability scanning',
    ],
  }),
  entity({
    id: 'x1452-7.3.2-4',
    ...here,
    keyword: 'can',
    subject: 'the scanning components',
    statement: 'A scanning component comes as software or as a hardware device.',
    parts: ['software', 'hardware device'],
  }),
  entity({
    id: 'x1452-7.3.2-5',
    ...here,
    keyword: 'can',
    subject: 'the scanning components',
    statement:
      'Number and performance of the deployed devices adapt dynamically to parameters such as these.',
    parts: [
      'how many customers there are',
      'how many assets are monitored',
      'how complex the monitored systems are',
    ],
    notes: [openList('such as')],
  }),
] as const satisfies readonly Requirement[];
