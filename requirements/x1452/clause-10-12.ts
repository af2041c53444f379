import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { relation } from '../requirement-builder.ts';
import { tableRow } from './table-row.ts';

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
    ...tableRow('Table 4', 'authentication', operatorAndThirdParty),
    notes: [relatedMeansDeploys, notForEquipmentProvider],
  }),
  relation({
    id: 'x1452-10.12-2',
    ...here,
    ...tableRow('Table 4', 'access control', operatorAndThirdParty),
    notes: [relatedMeansDeploys, notForEquipmentProvider],
  }),
  relation({
    id: 'x1452-10.12-3',
    ...here,
    ...tableRow('Table 4', 'security audit trails', operatorAndThirdParty),
    notes: [relatedMeansDeploys, notForEquipmentProvider],
  }),
  relation({
    id: 'x1452-10.12-4',
    ...here,
    ...tableRow('Table 4', 'authorization', everyStakeholder),
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
    ...tableRow('Table 4', 'availability', everyStakeholder),
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-6',
    ...here,
    ...tableRow('Table 4', 'the blacklist mechanism', operatorAndThirdParty),
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
    ...tableRow('Table 4', 'communication security', operatorAndThirdParty),
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-8',
    ...here,
    ...tableRow('Table 4', 'data confidentiality', everyStakeholder),
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-9',
    ...here,
    ...tableRow('Table 4', 'data integrity', everyStakeholder),
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-10',
    ...here,
    ...tableRow('Table 4', 'non-repudiation', operatorAndThirdParty),
    notes: [relatedMeansDeploys],
  }),
  relation({
    id: 'x1452-10.12-11',
    ...here,
    ...tableRow('Table 4', 'privacy protection', everyStakeholder),
    notes: [relatedMeansDeploys],
  }),
] as const satisfies readonly Requirement[];
