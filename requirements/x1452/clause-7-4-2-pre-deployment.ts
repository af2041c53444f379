import type { Requirement } from '../../model/requirement.ts';
import { entity, provision } from '../requirement-builder.ts';
import { undefinedForm } from './notes.ts';

const here = {
  clause: '7.4.2',
  appliesWhen: 'an anti-malicious mobile application service is provided',
} as const;

/** Pre-deployment of the anti-malicious mobile application service: item 1 of the clause. */
export const clause742PreDeployment = [
  entity({
    id: 'x1452-7.4.2-1',
    ...here,
    subject: 'the anti-malicious mobile application service',
    statement: 'Onboarding an anti-malicious mobile application service brings in four main parts.',
    parts: [
      'user equipment (UE)',
      'platform or store of mobile applications',
      'malicious code scanning component',
      'security centre',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'four main parts are announced, while item 2 of the clause and Table 3 name five entities',
        reading:
          'the malicious code database is an entity besides the four parts; each is checked where it is named',
      },
    ],
  }),
  entity({
    id: 'x1452-7.4.2-2',
    ...here,
    subject: 'the mobile application platform or store',
    statement: 'Individual customers obtain mobile applications from the platform or store.',
  }),
  entity({
    id: 'x1452-7.4.2-3',
    ...here,
    subject: 'the malicious code scanning component',
    statement: 'The malicious code scanning component watches mobile applications for malicious code.',
    parts: ['detects malicious code in real time', 'reports malicious code to the security centre'],
  }),
  provision({
    id: 'x1452-7.4.2-4',
    ...here,
    obligation: 'candidate',
    keyword: 'usually needs to',
    subject: 'the malicious code scanning component',
    statement: 'A common database of malicious code is built in beforehand and kept up to date.',
    parts: [
      'integrates a common malicious code database in advance',
      'provides a mechanism to update and upgrade that database',
    ],
    notes: [undefinedForm('usually needs to')],
  }),
  entity({
    id: 'x1452-7.4.2-5',
    ...here,
    subject: 'the security centre',
    statement: 'The UE learns of a malicious mobile application from the security centre.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the security centre is not defined, and clauses 8 and 9 have a security management centre',
        reading: 'an entity of this service; it need not be the security management centre',
      },
    ],
  }),
  entity({
    id: 'x1452-7.4.2-6',
    ...here,
    appliesWhen: 'the UE has been told of a malicious mobile application',
    keyword: 'can',
    subject: 'the UE',
    statement: 'The UE is able to keep the malicious application from being installed.',
  }),
] as const satisfies readonly Requirement[];
