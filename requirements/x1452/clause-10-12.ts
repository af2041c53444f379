import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { relation } from '../requirement-builder.ts';

const here = { clause: '10.12' } as const;
const operatorAndThirdParty = ['operator', 'third party security service provider'] as const;
const everyStakeholder = ['operator', 'equipment provider', 'third party security service provider'] as const;

const relatedMeansDeploys: Note = {
  kind: 'ambiguity',
  what: 'Table 4 says only that mechanism and stakeholder are related, not what the stakeholder does with it',
  reading: 'such a stakeholder may deploy the mechanism; nobody has to',
};

const notForEquipmentProvider: Note = {
  kind: 'ambiguity',
  what: 'Table 4 leaves the equipment provider out, yet 7.2.2 has the mechanism in a service whose only partner provides IT devices',
  reading: 'there the operator deploys it',
};

/** Table 4: the stakeholders to which each security mechanism is related. */
export const clause1012 = [
  relation({
    id: 'x1452-10.12-1',
    ...here,
    subject: 'authentication',
    statement: 'Authentication is related to two stakeholders (Table 4).',
    parts: operatorAndThirdParty,
    notes: [relatedMeansDeploys, notForEquipmentProvider],
  }),
  relation({
    id: 'x1452-10.12-2',
    ...here,
    subject: 'access control',
    statement: 'Access control is related to two stakeholders (Table 4).',
    parts: operatorAndThirdParty,
    notes: [relatedMeansDeploys, notForEquipmentProvider],
  }),
  relation({
    id: 'x1452-10.12-3',
    ...here,
    subject: 'security audit trails',
    statement: 'Security audit trails are related to two stakeholders (Table 4).',
    parts: operatorAndThirdParty,
    notes: [relatedMeansDeploys, notForEquipmentProvider],
  }),
  relation({
    id: 'x1452-10.12-4',
    ...here,
    subject: 'authorization',
    statement: 'Authorization is related to every stakeholder (Table 4).',
    parts: everyStakeholder,
    notes: [
      relatedMeansDeploys,
      {
        kind: 'ambiguity',
        what: 'authorization concerns the equipment provider, access control does not, though by 10.4 the one works through the other',
        reading: 'as marked',
      },
    ],
  }),
  relation({
    id: 'x1452-10.12-5',
    ...here,
    subject: 'availability',
    statement: 'Availability is related to every stakeholder (Table 4).',
    parts: everyStakeholder,
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-6',
    ...here,
    subject: 'the blacklist mechanism',
    statement: 'The blacklist mechanism is related to two stakeholders (Table 4).',
    parts: operatorAndThirdParty,
    notes: [
      relatedMeansDeploys,
      {
        kind: 'ambiguity',
        what: 'Table 4 relates the mechanism to the third party, whereas in 7.1.2 the entities that block and keep the list are those of the operator',
        reading: 'as marked; in a secure connecting service the operator is enough',
      },
    ],
  }),
  relation({
    id: 'x1452-10.12-7',
    ...here,
    subject: 'communication security',
    statement: 'Communication security is related to two stakeholders (Table 4).',
    parts: operatorAndThirdParty,
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-8',
    ...here,
    subject: 'data confidentiality',
    statement: 'Data confidentiality is related to every stakeholder (Table 4).',
    parts: everyStakeholder,
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-9',
    ...here,
    subject: 'data integrity',
    statement: 'Data integrity is related to every stakeholder (Table 4).',
    parts: everyStakeholder,
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-10',
    ...here,
    subject: 'non-repudiation',
    statement: 'Non-repudiation is related to two stakeholders (Table 4).',
    parts: operatorAndThirdParty,
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-11',
    ...here,
    subject: 'privacy protection',
    statement: 'Privacy protection is related to every stakeholder (Table 4).',
    parts: everyStakeholder,
    notes: [relatedMeansDeploys],
  }),
] as const satisfies readonly Requirement[];
