import type { Requirement } from '../../model/requirement.ts';
import { entity, provision, relation } from '../requirement-builder.ts';
import { agreementContent } from './agreement-content.ts';
import { auditMeansTrails, entitiesHaveNoRoles, openList, relatedMeansHeld } from './notes.ts';
import { tableRow } from './table-row.ts';

const here = {
  clause: '7.4.2',
  appliesWhen: 'an anti-malicious mobile application service is provided',
} as const;

/** Collaboration and mechanisms of the anti-malicious mobile application service: items 2 and 3 of the clause. */
export const clause742Collaboration = [
  entity({
    id: 'x1452-7.4.2-7',
    ...here,
    subject: 'the anti-malicious mobile application service',
    statement: 'Five entities take part in an anti-malicious mobile application service.',
    parts: [
      'user equipment (UE)',
      'platform or store of mobile applications',
      'malicious code scanning component',
      'security centre',
      'malicious code database',
    ],
  }),
  relation({
    id: 'x1452-7.4.2-8',
    ...here,
    ...tableRow('Table 3', 'the UE', ['UE provider']),
    notes: [
      {
        kind: 'ambiguity',
        what: 'Table 3 relates the UE to its provider, while Table 1 relates the terminal to the customer; Table 3 has no column for the customer',
        reading: 'as marked: the equipment provider who provides UE',
      },
      relatedMeansHeld,
    ],
  }),
  relation({
    id: 'x1452-7.4.2-9',
    ...here,
    ...tableRow('Table 3', 'the malicious code scanning component', ['operator']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.4.2-10',
    ...here,
    ...tableRow('Table 3', 'the security centre', ['operator']),
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.4.2-11',
    ...here,
    ...tableRow('Table 3', 'the mobile application platform or store', [
      'third party security service provider',
    ]),
    notes: [
      relatedMeansHeld,
      {
        kind: 'defect',
        what: 'an application store is related to a third party security service provider, though it offers applications and no security service',
        reading: 'as marked',
      },
    ],
  }),
  relation({
    id: 'x1452-7.4.2-12',
    ...here,
    ...tableRow('Table 3', 'the malicious code database', ['third party security service provider']),
    notes: [relatedMeansHeld],
  }),
  provision({
    id: 'x1452-7.4.2-13',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the operator',
    statement:
      'For an anti-malicious mobile application service, two collaboration agreements are in place beforehand.',
    parts: ['with the UE provider', 'with the third party security service provider'],
    notes: [
      {
        kind: 'defect',
        what: 'the second partner is called third service party provider, a transposition that occurs only here',
        reading:
          'the third party security service provider, to which Table 3 relates the store and the database',
      },
      {
        kind: 'ambiguity',
        what: 'the sentence has one agreement in the singular and two pairs of parties',
        reading: 'an agreement for each pair; one agreement among all three counts for both',
      },
    ],
  }),
  provision({
    id: 'x1452-7.4.2-14',
    ...here,
    appliesWhen: 'an anti-malicious mobile application service rests on a collaboration agreement',
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the collaboration agreement',
    statement:
      'Each collaboration agreement of an anti-malicious mobile application service clarifies roles, responsibilities and implementation support.',
    parts: agreementContent,
    notes: [openList('is not limited to'), entitiesHaveNoRoles],
  }),
  provision({
    id: 'x1452-7.4.2-15',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the anti-malicious mobile application service',
    statement: 'An anti-malicious mobile application service has at least these security mechanisms.',
    parts: ['authentication', 'access control', 'audit'],
    notes: [openList('are not limited to'), auditMeansTrails],
  }),
] as const satisfies readonly Requirement[];
