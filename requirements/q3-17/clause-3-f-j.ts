import type { Requirement } from '../../model/requirement.ts';
import { description, programmeItem } from '../requirement-builder.ts';
import { taskOfTheGroup } from './notes.ts';

const task = { clause: '3', subject: 'the Question' } as const;

/** Tasks f to j, and where their state can be looked up. */
export const clause3fToJ = [
  programmeItem({
    id: 'q3-17-3-f',
    ...task,
    declaredId: 'f)',
    statement: 'Make guidelines for managing PII.',
    notes: [
      taskOfTheGroup,
      {
        kind: 'reading',
        what: 'the task has the same object as study item h and adds nothing to it',
        reading: 'the requirements derived from study item h answer to both',
      },
    ],
  }),
  programmeItem({
    id: 'q3-17-3-g',
    ...task,
    declaredId: 'g)',
    statement: 'Put forward what new Recommendations could hold.',
    notes: [taskOfTheGroup],
  }),
  programmeItem({
    id: 'q3-17-3-h',
    ...task,
    declaredId: 'h)',
    statement: 'Judge whether the results are of use to facilities and services of telecommunications.',
    notes: [
      taskOfTheGroup,
      {
        kind: 'defect',
        what: '`above activities` takes in the outline of task g, and leaves out the drafts of task i that come after',
        reading: 'the results of tasks a to g',
      },
    ],
  }),
  programmeItem({
    id: 'q3-17-3-i',
    ...task,
    declaredId: 'i)',
    statement: 'Write drafts of Recommendations.',
    notes: [taskOfTheGroup],
  }),
  programmeItem({
    id: 'q3-17-3-j',
    ...task,
    declaredId: 'j)',
    statement: 'Keep the X.105x-series up, and make it better.',
    notes: [
      taskOfTheGroup,
      {
        kind: 'defect',
        what: 'the task is a noun phrase where all others are imperatives',
        reading: 'a task like the others',
      },
      {
        kind: 'defect',
        what: 'the series does not take in E.409, X.1060, X.1061 or any Supplement, which clause 1 puts under the same responsibility',
        reading: 'the series alone: X.1051 to X.1059',
      },
    ],
  }),
  description({
    id: 'q3-17-3-1',
    ...task,
    statement: 'The state of the work is shown in the work programme of Study Group 17.',
    notes: [
      {
        kind: 'reading',
        what: 'the programme there moves on, while the lists of clause 1 are those of one day',
        reading: 'this catalogue has the lists of 7 January 2022',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
