import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { noClock, shouldAsks } from './notes.ts';

const ofCategories = {
  clause: '2',
  from: 'study item h',
  subject: 'the telecommunications organization',
  appliesWhen: 'a category of personally identifiable information is recorded',
} as const;

/** Study item h: management of personally identifiable information. */
export const clause2h = [
  programmeItem({
    id: 'q3-17-2-h',
    clause: '2',
    declaredId: 'h)',
    keyword: 'should',
    subject: 'the Question',
    statement:
      'How does the management of personally identifiable information (PII) come about, and how does it take effect?',
    notes: [
      shouldAsks,
      {
        kind: 'defect',
        what: 'a participle and an adjective are joined (`be implemented and effective`), so that how something should be effective is asked as if it were done',
        reading: 'two questions: how it is implemented, and how it is known to be effective',
      },
      {
        kind: 'ambiguity',
        what: 'whose information is meant, that of subscribers or of staff too, is open, and the term is not defined',
        reading: 'every category that the organization lists in its inventory',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-h-1',
    clause: '2',
    from: 'study item h',
    subject: 'the telecommunications organization',
    statement: 'The organization has an inventory of the PII that it processes, category by category.',
  }),
  derived({
    id: 'q3-17-2-h-2',
    ...ofCategories,
    statement: 'Each category of PII is processed for a reason that stands up.',
    parts: ['its purpose', 'its lawful basis', 'its controller'],
  }),
  derived({
    id: 'q3-17-2-h-3',
    ...ofCategories,
    statement: 'Each category of PII names the controls that protect it, and none that does not exist.',
  }),
  derived({
    id: 'q3-17-2-h-4',
    ...ofCategories,
    statement: 'Some control that protects the category is in operation.',
  }),
  derived({
    id: 'q3-17-2-h-5',
    ...ofCategories,
    statement: 'How effective the protection is has been looked at in the present review cycle.',
    parts: ['the finding', 'who came to it', 'the day'],
    notes: [noClock],
  }),
  derived({
    id: 'q3-17-2-h-6',
    ...ofCategories,
    appliesWhen: 'the protection was found less than effective',
    statement: 'Where protection falls short, it is settled what is done about it.',
  }),
] as const satisfies readonly Requirement[];
