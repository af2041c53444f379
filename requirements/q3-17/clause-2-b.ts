import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { noClock, shouldAsks } from './notes.ts';

const here = { clause: '2' } as const;
const from = 'study item b';
const ofMeasurements = {
  appliesWhen: 'a measurement is recorded',
  subject: 'the telecommunications organization',
} as const;

/** Study item b: measurement of security management. */
export const clause2b = [
  programmeItem({
    id: 'q3-17-2-b',
    ...here,
    declaredId: 'b)',
    keyword: 'should',
    subject: 'the Question',
    statement: 'How does one come to measurements of security management, and how are they managed?',
    notes: [
      shouldAsks,
      {
        kind: 'ambiguity',
        what: 'what is identified and managed is `measurement`; whether that is what to measure, the way of measuring, or the results is open',
        reading: 'all three: an indicator, a method, and a result that somebody looks at',
      },
      {
        kind: 'defect',
        what: 'no task takes the item up',
        reading: 'an item without a task; requirements are derived from the item alone',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-b-1',
    ...here,
    from,
    appliesWhen: 'a control objective is recorded',
    subject: 'the telecommunications organization',
    statement: 'Every control objective is measured, directly or through a control that serves it.',
  }),
  derived({
    id: 'q3-17-2-b-2',
    ...here,
    ...ofMeasurements,
    from,
    statement: 'Each measurement is defined well enough for another person to repeat it.',
    parts: ['what is measured', 'how', 'what the result should be'],
  }),
  derived({
    id: 'q3-17-2-b-3',
    ...here,
    ...ofMeasurements,
    from,
    statement: 'Each measurement is of a control or an objective, and of none that does not exist.',
  }),
  derived({
    id: 'q3-17-2-b-4',
    ...here,
    ...ofMeasurements,
    from,
    statement: 'Each measurement has a result of the present review cycle, held against its target.',
    notes: [noClock],
  }),
  derived({
    id: 'q3-17-2-b-5',
    ...here,
    ...ofMeasurements,
    from,
    statement: 'Somebody named has looked at the last result of each measurement, once it was there.',
  }),
  derived({
    id: 'q3-17-2-b-6',
    ...here,
    ...ofMeasurements,
    from,
    appliesWhen: 'the last result misses the target',
    statement: 'Where a target is missed, it is settled what is done about it.',
  }),
] as const satisfies readonly Requirement[];
