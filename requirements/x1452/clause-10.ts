import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';
import { clause10Access } from './clause-10-access.ts';
import { clause10Protection } from './clause-10-protection.ts';
import { clause10Users } from './clause-10-users.ts';
import { clause1012 } from './clause-10-12.ts';

/** Security mechanisms. */
export const clause10 = [
  description({
    id: 'x1452-10-1',
    clause: '10',
    subject: 'the security mechanisms',
    statement: 'Security mechanisms protect the services that operators offer.',
  }),
  description({
    id: 'x1452-10-2',
    clause: '10',
    keyword: 'can',
    subject: 'the stakeholders',
    statement: 'Stakeholders are able to select from the mechanisms as from building blocks.',
    notes: [
      {
        kind: 'ambiguity',
        what: '`stakeholder selection` may mean that stakeholders select or are selected',
        reading: 'stakeholders select mechanisms, as procedure 7 of clause 11 suggests',
      },
    ],
  }),
  ...clause10Access,
  ...clause10Protection,
  ...clause10Users,
  ...clause1012,
] as const satisfies readonly Requirement[];
