import type { Requirement } from '../../model/requirement.ts';
import { derived, programmeItem } from '../requirement-builder.ts';
import { openExamples, shouldAsks } from './notes.ts';

/** Study item g: implementation by existing standards. */
export const clause2g = [
  programmeItem({
    id: 'q3-17-2-g',
    clause: '2',
    declaredId: 'g)',
    keyword: 'should',
    subject: 'the Question',
    statement:
      'How is information security management put in place properly, by standards that exist already?',
    notes: [
      shouldAsks,
      openExamples('and others'),
      {
        kind: 'ambiguity',
        what: 'publishers are named and no standard is, though clause 1 starts from X.1051 and its work with ISO/IEC JTC 1',
        reading: 'any standard of these publishers; its number and edition are stated',
      },
      {
        kind: 'ambiguity',
        what: '`properly implemented` has no measure',
        reading: 'every area of management that is described names the standards by which it is implemented',
      },
    ],
  }),
  derived({
    id: 'q3-17-2-g-1',
    clause: '2',
    from: 'study item g',
    subject: 'the telecommunications organization',
    statement: 'The management system applies a standard of ITU-T or of ISO/IEC.',
  }),
  derived({
    id: 'q3-17-2-g-2',
    clause: '2',
    from: 'study item g',
    appliesWhen: 'a standard is applied',
    subject: 'the telecommunications organization',
    statement: 'Of each standard that is applied it is said exactly which text that is.',
    parts: ['its publisher', 'its number', 'its edition'],
  }),
  derived({
    id: 'q3-17-2-g-3',
    clause: '2',
    from: 'study item g',
    subject: 'the telecommunications organization',
    statement: 'The management system is that of an organization which takes part in the deployment.',
  }),
] as const satisfies readonly Requirement[];
