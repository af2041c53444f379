import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { noClock, shouldAsks } from './notes.ts';

const ofRisks = {
  clause: '2',
  from: 'study item e',
  subject: 'the telecommunications organization',
  appliesWhen: 'a risk is recorded',
} as const;

/** Study item e: risk treatment and the impact of incidents. */
export const clause2e = [
  programmeItem({
    id: 'q3-17-2-e',
    clause: '2',
    declaredId: 'e)',
    keyword: 'should',
    subject: 'the Question',
    statement: 'How are options of risk treatment adopted, so that the impact of an incident is managed?',
    notes: [
      shouldAsks,
      {
        kind: 'defect',
        what: 'the sentence has no main verb after `should`, so what is asked of the adoption of an option is missing',
        reading: 'how an option is to be adopted',
      },
      {
        kind: 'ambiguity',
        what: 'the options are not named; the one example, insurance, is in task e',
        reading: 'the four of ISO/IEC 27005: avoid, modify, share, retain',
      },
      {
        kind: 'ambiguity',
        what: 'a treatment answers to a risk, before an incident; the item speaks of the impact of an incident, which comes after',
        reading: 'each risk names its incident and the impact, before treatment and after',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-e-1',
    clause: '2',
    from: 'study item e',
    subject: 'the telecommunications organization',
    statement: 'The organization has a register of risks.',
  }),
  derived({
    id: 'q3-17-2-e-2',
    ...ofRisks,
    statement: 'Each risk was assessed in the present review cycle.',
    parts: ['its incident', 'the impact of that incident', 'its owner', 'the day of the assessment'],
    notes: [noClock],
  }),
  derived({
    id: 'q3-17-2-e-3',
    ...ofRisks,
    statement: 'An option of treatment has been chosen for each risk.',
  }),
  derived({
    id: 'q3-17-2-e-4',
    ...ofRisks,
    appliesWhen: 'the risk is modified, shared or retained',
    statement: 'The impact that treatment leaves is known, and is not above what it was.',
  }),
  derived({
    id: 'q3-17-2-e-5',
    ...ofRisks,
    appliesWhen: 'the risk is modified, shared or retained',
    statement: 'Somebody named has accepted what is left of the risk, since it was last assessed.',
  }),
] as const satisfies readonly Requirement[];
