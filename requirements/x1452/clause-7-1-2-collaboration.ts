import type { Requirement } from '../../model/requirement.ts';
import { entity, provision, relation } from '../requirement-builder.ts';
import { agreementContent } from './agreement-content.ts';
import { auditMeansTrails, entitiesHaveNoRoles, openList, relatedMeansHeld } from './notes.ts';
import { tableRow } from './table-row.ts';

const here = { clause: '7.1.2', appliesWhen: 'a secure connecting service is provided' } as const;

/** Collaboration and security mechanisms of the secure connecting service: items 2 and 3 of the clause. */
export const clause712Collaboration = [
  entity({
    id: 'x1452-7.1.2-14',
    ...here,
    subject: 'the secure connecting service',
    statement: 'Four entities take part in a secure connecting service.',
    parts: ['terminal', 'SPWAP', 'CPSC', 'web application VPN server'],
  }),
  relation({
    id: 'x1452-7.1.2-15',
    ...here,
    ...tableRow('Table 1', 'the terminal', ['customer']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.1.2-16',
    ...here,
    ...tableRow('Table 1', 'the SPWAP', ['operator']),
    notes: [
      relatedMeansHeld,
      {
        kind: 'ambiguity',
        what: 'Table 1 relates the device to the operator alone, while 7.1.3 has it handed to the customer',
        reading: 'the operator holds it as part of the service, wherever it is used',
      },
    ],
  }),
  relation({
    id: 'x1452-7.1.2-17',
    ...here,
    ...tableRow('Table 1', 'the CPSC', ['operator']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.1.2-18',
    ...here,
    ...tableRow('Table 1', 'the web application VPN server', ['third party security service provider']),
    notes: [relatedMeansHeld],
  }),
  provision({
    id: 'x1452-7.1.2-19',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the operator',
    statement:
      'A collaboration agreement with the provider of the web application VPN server is in place beforehand.',
    notes: [
      {
        kind: 'defect',
        what: 'the agreement is between the operator and a server, which is an entity and cannot agree to anything',
        reading: 'with the third party security service provider, to which Table 1 relates the server',
      },
    ],
  }),
  provision({
    id: 'x1452-7.1.2-20',
    ...here,
    appliesWhen: 'a secure connecting service rests on a collaboration agreement',
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the collaboration agreement',
    statement:
      'The collaboration agreement of a secure connecting service clarifies roles, responsibilities and implementation support.',
    parts: agreementContent,
    notes: [openList('is not limited to'), entitiesHaveNoRoles],
  }),
  provision({
    id: 'x1452-7.1.2-21',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the secure connecting service',
    statement: 'A secure connecting service has at least these security mechanisms.',
    parts: ['authentication', 'access control', 'blacklist mechanism', 'audit'],
    notes: [openList('are not limited to'), auditMeansTrails],
  }),
] as const satisfies readonly Requirement[];
