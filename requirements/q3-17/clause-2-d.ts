import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { noClock, shouldAsks } from './notes.ts';

const activity = {
  clause: '2',
  from: 'study item d',
  subject: 'the body that governs the organization',
  notes: [noClock],
} as const;

/** Study item d: governance of information security. */
export const clause2d = [
  programmeItem({
    id: 'q3-17-2-d',
    clause: '2',
    declaredId: 'd)',
    keyword: 'should',
    subject: 'the Question',
    statement:
      'How does an organization put the concepts and principles of governing information security to use?',
    parts: ['evaluate', 'direct', 'monitor', 'communicate'],
    notes: [
      shouldAsks,
      {
        kind: 'ambiguity',
        what: 'the four verbs define what governance is for, inside the question how to apply it, and share one object',
        reading: 'each of the four is an activity of its own, with somebody who does it',
      },
      {
        kind: 'defect',
        what: 'no task takes the item up, and organizations in general are meant where other items say telecommunications organizations',
        reading: 'the organization whose security is managed; requirements are derived from the item alone',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-d-1',
    ...activity,
    statement:
      'Somebody named evaluates how information security stands, and last did so in the present cycle.',
  }),
  derived({
    id: 'q3-17-2-d-2',
    ...activity,
    statement: 'Somebody named directs information security, and last did so in the present cycle.',
  }),
  derived({
    id: 'q3-17-2-d-3',
    ...activity,
    statement: 'Somebody named monitors information security, and last did so in the present cycle.',
  }),
  derived({
    id: 'q3-17-2-d-4',
    ...activity,
    statement: 'Somebody named communicates on information security, and last did so in the present cycle.',
  }),
  derived({
    id: 'q3-17-2-d-5',
    clause: '2',
    from: 'study item d',
    subject: 'the body that governs the organization',
    statement: 'What is communicated on information security goes to somebody who is named.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'within the organization may say where the activities are or to whom they are made known',
        reading: 'the audience is stated, inside or outside',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-d-6',
    clause: '2',
    from: 'study item d',
    subject: 'each operator among the parties',
    statement: 'The operator is able to govern security, and to manage its risks and compliance.',
    parts: ['security governance', 'risk management', 'security compliance management'],
    notes: [
      {
        kind: 'reading',
        what: 'governing presupposes functions with which it is done, and the item names none',
        reading: 'the three that X.1452 requires of an operator, so that one statement answers to both texts',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
