import type { Requirement } from '../../model/requirement.ts';
import { entity, provision, relation } from '../requirement-builder.ts';
import { agreementContent } from './agreement-content.ts';
import { auditMeansTrails, entitiesHaveNoRoles, openList, relatedMeansHeld } from './notes.ts';

const here = { clause: '7.4.2', appliesWhen: 'an anti-malicious mobile application service is provided' } as const;

/** Collaboration and mechanisms of the anti-malicious mobile application service: items 2 and 3 of the clause. */
export const clause742Collaboration = [
  entity({
    id: 'x1452-7.4.2-7',
    ...here,
    subject: 'the anti-malicious mobile application service',
    statement: 'Five entities take part in the service.',
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
    subject: 'the UE',
    statement: 'The UE is related to the UE provider (Table 3).',
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
    subject: 'the malicious code scanning component',
    statement: 'The malicious code scanning component is related to the operator (Table 3).',
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.4.2-10',
    ...here,
    subject: 'the security centre',
    statement: 'The security centre is related to the operator (Table 3).',
    notes: [relatedMeansHeld],
  }),
  relation({
    id: 'x1452-7.4.2-11',
    ...here,
    subject: 'the mobile application platform or store',
    statement: 'The mobile application platform or store is related to the third party security service provider (Table 3).',
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
    subject: 'the malicious code database',
    statement: 'The malicious code database is related to the third party security service provider (Table 3).',
    notes: [relatedMeansHeld],
  }),
  provision({
    id: 'x1452-7.4.2-13',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the operator',
    statement: 'Two collaboration agreements are in place beforehand.',
    parts: ['with the UE provider', 'with the third party security service provider'],
    notes: [
      {
        kind: 'defect',
        what: 'the second partner is called third service party provider, a transposition that occurs only here',
        reading: 'the third party security service provider, to which Table 3 relates the store and the database',
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
    statement: 'Each agreement clarifies roles, responsibilities and implementation support.',
    parts: agreementContent,
    notes: [openList('is not limited to'), entitiesHaveNoRoles],
  }),
  provision({
    id: 'x1452-7.4.2-15',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the anti-malicious mobile application service',
    statement: 'The service has three security mechanisms at least.',
    parts: ['authentication', 'access control', 'audit'],
    notes: [openList('are not limited to'), auditMeansTrails],
  }),
] as const satisfies readonly Requirement[];
