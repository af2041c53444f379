import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { noClock, taskOfTheGroup } from './notes.ts';

const ofControls = {
  clause: '3',
  from: 'task d',
  subject: 'the telecommunications organization',
  appliesWhen: 'a control is recorded',
} as const;

/** Task d: the life of security controls. */
export const clause3d = [
  programmeItem({
    id: 'q3-17-3-d',
    clause: '3',
    declaredId: 'd)',
    subject: 'the Question',
    statement: 'Make guidelines for managing security controls through their life.',
    notes: [
      taskOfTheGroup,
      {
        kind: 'defect',
        what: 'no study item asks about the life of controls; item c has their mapping only, and clause 1 the life',
        reading: 'a task of its own, which rests on clause 1',
      },
      {
        kind: 'ambiguity',
        what: 'the stages of a life are not named',
        reading: 'planning, implementation, operation, review, retirement',
      },
    ],
  }),
  derived({
    id: 'q3-17-3-d-1',
    ...ofControls,
    statement:
      'Of each control it is known where it stands in its life, and when it came to each stage so far.',
    parts: ['planning', 'implementation', 'operation', 'retirement'],
  }),
  derived({
    id: 'q3-17-3-d-2',
    ...ofControls,
    statement: 'No stage in the life of a control is dated before the one that it follows.',
  }),
  derived({
    id: 'q3-17-3-d-3',
    ...ofControls,
    appliesWhen: 'the control is in operation, or under review while it is',
    statement: 'A control in operation has an owner, and was reviewed in the present review cycle.',
    parts: ['an owner', 'a review'],
    notes: [noClock],
  }),
  derived({
    id: 'q3-17-3-d-4',
    ...ofControls,
    appliesWhen: 'a risk names controls',
    statement: 'The treatment of no risk rests on a control that is retired.',
  }),
  derived({
    id: 'q3-17-3-d-5',
    ...ofControls,
    appliesWhen: 'a category of personally identifiable information names controls',
    statement: 'The protection of no PII rests on a control that is retired.',
  }),
] as const satisfies readonly Requirement[];
