import type { Requirement } from '../../model/requirement.ts';
import { entity, provision, relation } from '../requirement-builder.ts';
import { agreementContent } from './agreement-content.ts';
import { auditMeansTrails, entitiesHaveNoRoles, openList, relatedMeansHeld } from './notes.ts';

const here = { clause: '7.1.2', appliesWhen: 'a secure connecting service is provided' } as const;

/** Collaboration and security mechanisms of the secure connecting service: items 2 and 3 of the clause. */
export const clause712Collaboration = [
  entity({
    id: 'x1452-7.1.2-14',
    ...here,
    subject: 'the secure connecting service',
    statement: 'Four entities take part in the service.',
    parts: ['terminal', 'SPWAP', 'CPSC', 'web application VPN server'],
  }),
  relation({
    id: 'x1452-7.1.2-15',
    ...here,
    subject: 'the terminal',
    statement: 'The terminal is related to the customer (Table 1).',
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.1.2-16',
    ...here,
    subject: 'the SPWAP',
    statement: 'The SPWAP is related to the operator (Table 1).',
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
    subject: 'the CPSC',
    statement: 'The CPSC is related to the operator (Table 1).',
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.1.2-18',
    ...here,
    subject: 'the web application VPN server',
    statement: 'The web application VPN server is related to the third party security service provider (Table 1).',
    notes: [relatedMeansHeld],
  }),
  provision({
    id: 'x1452-7.1.2-19',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the operator',
    statement: 'A collaboration agreement with the provider of the web application VPN server is in place beforehand.',
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
    statement: 'The agreement clarifies roles, responsibilities and implementation support.',
    parts: agreementContent,
    notes: [openList('is not limited to'), entitiesHaveNoRoles],
  }),
  provision({
    id: 'x1452-7.1.2-21',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the secure connecting service',
    statement: 'The service has four security mechanisms at least.',
    parts: ['authentication', 'access control', 'blacklist mechanism', 'audit'],
    notes: [openList('are not limited to'), auditMeansTrails],
  }),
] as const satisfies readonly Requirement[];
