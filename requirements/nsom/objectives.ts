import type { Requirement } from '../../model/requirement.ts';
import { description, programmeItem } from '../requirement-builder.ts';
import { aimOfTheItem, whichData, whoPartnersAre } from './notes.ts';

const item = { subject: 'the work item', notes: [aimOfTheItem] } as const;

/** What the liaison itself says: each sentence sets an aim for the work item and binds no deployment. */
export const objectives = [
  description({
    id: 'nsom-0.1',
    clause: 'LIAISON',
    subject: 'Study Group 17',
    statement: 'The study group took up the item at its meeting of August and September 2019.',
  }),
  // the objective as a whole: the items of the scope say what it comes to
  description({
    id: 'nsom-0.2',
    clause: 'LIAISON',
    ...item,
    statement: 'Security of orchestrating and managing slices is treated in two steps.',
    parts: ['requirements are defined', 'mechanisms are studied'],
  }),
  description({
    id: 'nsom-0.3',
    clause: 'SCOPE',
    subject: 'the work item',
    statement:
      'Slicing from end to end, for three segments of customers, is what the item is to make possible.',
    parts: ['consumers', 'business', 'government'],
  }),
  programmeItem({
    id: 'nsom-1.0',
    clause: 'SCOPE.1',
    ...item,
    statement: 'Two sets of security requirements come out of the item.',
    parts: ['for orchestrating slices', 'for managing slices'],
  }),
  programmeItem({
    id: 'nsom-2.0',
    clause: 'SCOPE.2',
    ...item,
    statement: 'The item says by which mechanisms the orchestration of slices is secured.',
  }),
  programmeItem({
    id: 'nsom-3.0',
    clause: 'SCOPE.3',
    ...item,
    statement:
      'An architecture orchestrates security so that customers get services of their own from end to end.',
  }),
  programmeItem({
    id: 'nsom-4.0',
    clause: 'SCOPE.4',
    ...item,
    statement:
      'An architecture controls access to the management data of slices and keeps it from being tampered with.',
    parts: [
      'the data can be traced, verified and not altered',
      'whoever reads it has been authorised, under a policy of fine grain',
    ],
  }),
  programmeItem({
    id: 'nsom-5.1',
    clause: 'SUMMARY',
    ...item,
    statement: 'Services made for the customer have to reach across the domains of a slice.',
  }),
  programmeItem({
    id: 'nsom-5.2',
    clause: 'SUMMARY',
    subject: 'the work item',
    notes: [aimOfTheItem, whichData, whoPartnersAre],
    statement: 'Trust among partners comes of performance and fault data with three properties.',
    parts: ['traceable', 'verifiable', 'immutable'],
  }),
  programmeItem({
    id: 'nsom-5.3',
    clause: 'SUMMARY',
    ...item,
    statement: 'Nobody who has not been authorised gets at the management data of a slice.',
  }),
  description({
    id: 'nsom-5.4',
    clause: 'ATTACHMENT',
    subject: 'the liaison',
    statement: 'A first text of the draft accompanies the liaison.',
  }),
] as const satisfies readonly Requirement[];
