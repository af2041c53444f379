import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { shouldAsks } from './notes.ts';

const here = { clause: '2' } as const;
const from = 'study item a';

/** Study item a: issues that are specific to telecommunications organizations. */
export const clause2a = [
  programmeItem({
    id: 'q3-17-2-a',
    ...here,
    declaredId: 'a)',
    keyword: 'should',
    subject: 'the Question',
    statement:
      'How are the security-management issues found that telecommunications organizations have of their own?',
    notes: [
      shouldAsks,
      {
        kind: 'ambiguity',
        what: '`specific` may mean peculiar to the sector, to one organization, or simply particular',
        reading: 'what this organization has to manage because of its assets of telecommunication',
      },
      {
        kind: 'defect',
        what: 'the organizations are `telecommunications` ones here and in most places, and `telecommunication` ones in item c',
        reading: 'the same organizations',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-a-1',
    ...here,
    from,
    subject: 'the telecommunications organization',
    statement: 'The organization has looked for its own issues at every kind of business asset.',
    parts: [
      'information',
      'networks',
      'transmission media',
      'telecommunications facilities',
      'supporting processes',
    ],
    notes: [
      {
        kind: 'reading',
        what: 'the item does not say where issues are to be looked for; clause 1 has five kinds of asset',
        reading: 'some issue is recorded for each of the five',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-a-2',
    ...here,
    from,
    appliesWhen: 'an issue is recorded',
    subject: 'the telecommunications organization',
    statement: 'Of each issue it is known how it was found and which assets it is about.',
    parts: ['the way in which it was found', 'the assets'],
  }),
  derived({
    id: 'q3-17-2-a-3',
    ...here,
    from,
    appliesWhen: 'an issue is recorded',
    subject: 'the telecommunications organization',
    statement: 'Each issue is carried on into risks that are on record.',
  }),
] as const satisfies readonly Requirement[];
