import type { Requirement } from '../../model/requirement.ts';
import { description, entity, provision } from '../requirement-builder.ts';
import { agreementContent } from './agreement-content.ts';
import { auditMeansTrails, entitiesHaveNoRoles, openList } from './notes.ts';

const here = { clause: '7.2.2', appliesWhen: 'an abnormal flow cleaning service is provided' } as const;

/** Technical onboarding of the abnormal flow cleaning service. */
export const clause722 = [
  entity({
    id: 'x1452-7.2.2-1',
    ...here,
    subject: 'the abnormal flow cleaning service',
    statement: 'Onboarding an abnormal flow cleaning service brings in three main components.',
    parts: [
      'abnormal flow detection component',
      'abnormal flow cleaning component',
      'service management component',
    ],
  }),
  description({
    id: 'x1452-7.2.2-2',
    ...here,
    keyword: 'can',
    subject: 'the abnormal flow cleaning service',
    statement: 'An abnormal flow cleaning service is able to offer these functions, among others.',
    parts: [
      'detection of abnormal flow',
      'cleaning of abnormal flow',
      'analysis of flow logs',
      'reports on the analysis of attack events',
    ],
    notes: [openList('such as')],
  }),
  entity({
    id: 'x1452-7.2.2-3',
    ...here,
    subject: 'the abnormal flow detection component',
    statement: 'The detection component watches the flow.',
    parts: ['identifies attacks in real time', 'analyses abnormal flow'],
    notes: [
      {
        kind: 'defect',
        what: 'the component is called detection component here and detecting component in 7.2.3',
        reading: 'one and the same component',
      },
    ],
  }),
  entity({
    id: 'x1452-7.2.2-4',
    ...here,
    subject: 'the abnormal flow cleaning component',
    statement: 'The cleaning component delivers its logs to the service management component.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the words `for the customer` may belong to the component or to the reporting, and of its cleaning nothing is said',
        reading: 'it reports on what it cleans for the customer; that it cleans follows from its name',
      },
    ],
  }),
  entity({
    id: 'x1452-7.2.2-5',
    ...here,
    subject: 'the service management component',
    statement: 'Configuration, log analysis and reporting lie with the service management component.',
    parts: [
      'manages the configuration of the service',
      'analyses flow logs',
      'reports the analysis of attack events',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'the component `logs the analysis of flow`, whereas the functions of the service have an analysis of flow logs',
        reading: 'it analyses flow logs',
      },
    ],
  }),
  description({
    id: 'x1452-7.2.2-6',
    ...here,
    subject: 'the abnormal flow cleaning service',
    statement: 'Three parties are relevant to an abnormal flow cleaning service.',
    parts: ['customer', 'operator', 'IT device provider'],
    notes: [
      {
        kind: 'defect',
        what: 'the relevant parties are listed, yet no table says which component relates to which party, as Tables 1 to 3 do for the other services',
        reading: 'any party may hold any component',
      },
      {
        kind: 'reading',
        what: 'the IT device provider is not defined',
        reading: 'the equipment provider of clause 8 where it provides IT devices',
      },
    ],
  }),
  provision({
    id: 'x1452-7.2.2-7',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the operator',
    statement:
      'For an abnormal flow cleaning service, a collaboration agreement with the IT device provider is in place beforehand.',
  }),
  provision({
    id: 'x1452-7.2.2-8',
    ...here,
    appliesWhen: 'an abnormal flow cleaning service rests on a collaboration agreement',
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the collaboration agreement',
    statement:
      'The collaboration agreement of an abnormal flow cleaning service clarifies roles, responsibilities and implementation support.',
    parts: agreementContent,
    notes: [openList('is not limited to'), entitiesHaveNoRoles],
  }),
  provision({
    id: 'x1452-7.2.2-9',
    ...here,
    obligation: 'recommended',
    keyword: 'should',
    subject: 'the abnormal flow cleaning service',
    statement: 'An abnormal flow cleaning service has at least these security mechanisms.',
    parts: ['authentication', 'access control', 'audit'],
    notes: [
      {
        kind: 'defect',
        what: 'the sentence names the secure connecting service, copied from 7.1.2',
        reading: 'the abnormal flow cleaning service, which the clause is about',
      },
      openList('are not limited to'),
      auditMeansTrails,
    ],
  }),
] as const satisfies readonly Requirement[];
