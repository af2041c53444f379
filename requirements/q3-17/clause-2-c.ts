import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { shouldAsks } from './notes.ts';

const here = { clause: '2' } as const;
const from = 'study item c';
const organization = { subject: 'the telecommunications organization' } as const;

/** Study item c: control objectives and controls in management and operations. */
export const clause2c = [
  programmeItem({
    id: 'q3-17-2-c',
    ...here,
    declaredId: 'c)',
    keyword: 'should',
    subject: 'the Question',
    statement:
      'How do control objectives and controls find their place in the management and in the operations of an organization?',
    notes: [
      shouldAsks,
      {
        kind: 'ambiguity',
        what: 'objectives and controls are mapped and integrated, both into both sides; what is mapped to what, and what differs from being integrated, is open',
        reading:
          'objectives to controls, controls to an owner (management) and to a process (operations); integrated once these exist',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-c-1',
    ...here,
    ...organization,
    from,
    statement: 'The organization has control objectives and controls on record.',
    parts: ['control objectives', 'controls'],
  }),
  derived({
    id: 'q3-17-2-c-2',
    ...here,
    ...organization,
    from,
    appliesWhen: 'a control objective is recorded',
    statement: 'Every control objective is served by a control in operation.',
  }),
  derived({
    id: 'q3-17-2-c-3',
    ...here,
    ...organization,
    from,
    appliesWhen: 'a control is recorded',
    statement: 'Every control serves control objectives that are on record.',
  }),
  derived({
    id: 'q3-17-2-c-4',
    ...here,
    ...organization,
    from,
    appliesWhen: 'a control is recorded that is not retired',
    statement: 'Every control has its place in the organization.',
    parts: ['an owner in its management', 'a process in its operations'],
  }),
] as const satisfies readonly Requirement[];
