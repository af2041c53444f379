import type { Requirement } from '../../model/requirement.ts';
import { entity, provision, relation } from '../requirement-builder.ts';
import { agreementContent } from './agreement-content.ts';
import { auditMeansTrails, entitiesHaveNoRoles, openList, relatedMeansHeld } from './notes.ts';
import { tableRow } from './table-row.ts';

const here = { clause: '7.3.2', appliesWhen: 'a security monitoring service is provided' } as const;

/** Collaboration and security mechanisms of the security monitoring service: items 2 and 3 of the clause. */
export const clause732Collaboration = [
  entity({
    id: 'x1452-7.3.2-24',
    ...here,
    subject: 'the security monitoring service',
    statement: 'Five entities take part in a security monitoring service.',
    parts: [
      'component for port scanning',
      'component for system vulnerability scanning',
      'component for web vulnerability scanning',
      'database of system vulnerabilities',
      'database of web vulnerabilities',
    ],
  }),
  relation({
    id: 'x1452-7.3.2-25',
    ...here,
    ...tableRow('Table 2', 'the port scanning component', ['operator']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.3.2-26',
    ...here,
    ...tableRow('Table 2', 'the system vulnerability scanning component', ['operator']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.3.2-27',
    ...here,
    ...tableRow('Table 2', 'the web vulnerability scanning component', ['operator']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.3.2-28',
    ...here,
    ...tableRow('Table 2', 'the system vulnerability database', ['third party security service provider']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.3.2-29',
    ...here,
    ...tableRow('Table 2', 'the web vulnerability database', ['third party security service provider']),
    notes: [relatedMeansHeld],
  }),
  provision({
    id: 'x1452-7.3.2-30',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the operator',
    statement:
      'For a security monitoring service, a collaboration agreement with the third party is in place beforehand.',
    notes: [
      {
        kind: 'defect',
        what: 'the partner is called third party service provider, a spelling that is not defined',
        reading: 'the third party security service provider of 3.2.10 and Table 2',
      },
    ],
  }),
  provision({
    id: 'x1452-7.3.2-31',
    ...here,
    appliesWhen: 'a security monitoring service rests on a collaboration agreement',
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the collaboration agreement',
    statement:
      'The collaboration agreement of a security monitoring service clarifies roles, responsibilities and implementation support.',
    parts: agreementContent,
    notes: [openList('is not limited to'), entitiesHaveNoRoles],
  }),
  provision({
    id: 'x1452-7.3.2-32',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the security monitoring service',
    statement: 'A security monitoring service has at least these security mechanisms.',
    parts: ['authentication', 'access control', 'audit'],
    notes: [openList('are not limited to'), auditMeansTrails],
  }),
] as const satisfies readonly Requirement[];
