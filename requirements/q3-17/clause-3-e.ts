import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { openExamples, taskOfTheGroup } from './notes.ts';

const ofRisks = { clause: '3', from: 'task e', subject: 'the telecommunications organization' } as const;

/** Task e: effective risk management. */
export const clause3e = [
  programmeItem({
    id: 'q3-17-3-e',
    clause: '3',
    declaredId: 'e)',
    subject: 'the Question',
    statement: 'Make guidelines for risk management that works.',
    parts: ['the purchase of cyber insurance, as a way of treating risk'],
    notes: [
      taskOfTheGroup,
      openExamples('e.g.'),
      {
        kind: 'defect',
        what: 'the example reads `risk cyber insurance acquisition`: a word too many, or one that is missing',
        reading: 'the acquisition of cyber insurance',
      },
      {
        kind: 'ambiguity',
        what: 'the one example is of sharing a risk; whether the other options are to be covered is open',
        reading: 'each option has what makes it more than a word',
      },
    ],
  }),
  derived({
    id: 'q3-17-3-e-1',
    ...ofRisks,
    appliesWhen: 'a risk names controls',
    statement: 'Every control that a risk names is on record.',
  }),
  derived({
    id: 'q3-17-3-e-2',
    ...ofRisks,
    appliesWhen: 'the risk is modified',
    statement: 'A risk that is modified is modified by a control in operation.',
  }),
  derived({
    id: 'q3-17-3-e-3',
    ...ofRisks,
    appliesWhen: 'the risk is shared',
    statement: 'A risk that is shared is shared with a partner who is named.',
  }),
  derived({
    id: 'q3-17-3-e-4',
    ...ofRisks,
    appliesWhen: 'the risk is shared with an insurer',
    statement: 'Insurance that stands behind a risk had not run out when the risk was last assessed.',
    notes: [
      {
        kind: 'reading',
        what: 'the text says nothing on how long cover lasts',
        reading: 'the end of cover is held against the day of the assessment, both stated',
      },
    ],
  }),
  derived({
    id: 'q3-17-3-e-5',
    ...ofRisks,
    appliesWhen: 'the risk is retained',
    statement: 'A risk that is retained is retained by the decision of somebody, for a reason.',
    parts: ['who accepted it', 'why it can be borne'],
  }),
] as const satisfies readonly Requirement[];
