import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { provision } from '../requirement-builder.ts';
import { openList } from './notes.ts';

const here = {
  clause: '9.1.1',
  obligation: 'required',
  keyword: 'is required',
  subject: 'the operator',
} as const;

const bindsEveryOperator: Note = {
  kind: 'question',
  what: 'the functionality is required of every operator, even of one that offers none of the services that would use it; is that meant',
  reading: 'as written: it is required always',
};

const secureService: Note = {
  kind: 'ambiguity',
  what: 'the functionality supports a `secure service functionality`, which is not defined',
  reading: 'the functionalities of a security service',
};

/** Functionalities to offer security services: the six that the text numbers (1) to (6). */
export const clause911 = [
  provision({
    id: 'x1452-9.1.1-1',
    ...here,
    statement:
      'The operator is able to govern its security services, and to manage their risk and compliance, over their whole lifetime.',
    parts: ['security governance', 'risk management', 'security compliance management'],
    notes: [
      {
        kind: 'ambiguity',
        what: '`whole lifetime` may qualify governance alone or all three',
        reading: 'all three, over the whole lifetime of the services',
      },
    ],
  }),
  provision({
    id: 'x1452-9.1.1-2',
    ...here,
    statement: 'The operator is able to analyse and to test a given security service.',
    parts: [
      'to analyse, among others, users, requirements, deployment scheme and process',
      'to test the functionality and the procedures by which the service is used',
    ],
    notes: [
      openList('etc.'),
      {
        kind: 'ambiguity',
        what: 'the object of the first item is split: whether the service is analysed, or four things about it, is open',
        reading: 'one ability to analyse a service, of which the four are aspects',
      },
    ],
  }),
  provision({
    id: 'x1452-9.1.1-3',
    ...here,
    statement: 'The operator is able to handle the data that its security services need.',
    parts: ['data collection', 'data analysis', 'data storage'],
    notes: [openList('etc.'), secureService],
  }),
  provision({
    id: 'x1452-9.1.1-4',
    ...here,
    statement: 'The operator has functionalities in its network on which security services can build.',
    parts: ['analysis of abnormal flow', 'cleaning of abnormal flow', 'network access'],
    notes: [openList('are not limited to'), secureService, bindsEveryOperator],
  }),
  provision({
    id: 'x1452-9.1.1-5',
    ...here,
    statement:
      'The operator has functionalities for end points or mobiles on which security services can build.',
    parts: ['port scanning', 'system vulnerability scanning'],
    notes: [
      openList('not limited to'),
      secureService,
      bindsEveryOperator,
      {
        kind: 'ambiguity',
        what: '`end-point or mobile` leaves open whether one of the two suffices',
        reading: 'the two that are listed are asked for, whichever the equipment',
      },
      {
        kind: 'defect',
        what: 'port and system vulnerability scanning are listed, the third scan of 7.3 (web vulnerabilities) is not',
        reading: 'web vulnerability scanning is allowed and not asked for',
      },
    ],
  }),
  provision({
    id: 'x1452-9.1.1-6',
    ...here,
    statement: 'The operator has functionalities around identity on which security services can build.',
    parts: ['authentication of identities', 'management of identities'],
    notes: [openList('are not limited to'), secureService],
  }),
] as const satisfies readonly Requirement[];
