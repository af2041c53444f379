import type { Requirement } from '../../model/requirement.ts';
import { description, entity } from '../requirement-builder.ts';
import { addressesStudies, includingIsOpen, openExamples } from './notes.ts';

const here = { clause: '1' } as const;

/** Motivation: why the Question is studied, and what it leaves to others. */
export const clause1 = [
  entity({
    id: 'q3-17-1-1',
    ...here,
    subject: 'the telecommunications organization',
    statement: 'Five kinds of business asset are worth managing with security in mind.',
    parts: [
      'information',
      'networks',
      'transmission media',
      'telecommunications facilities',
      'the processes that support it',
    ],
    notes: [
      {
        kind: 'ambiguity',
        what: 'information security management is called necessary for assets of which four are not information',
        reading: 'the assets in the widest sense: whatever carries or handles information counts',
      },
    ],
  }),
  description({
    id: 'q3-17-1-2',
    ...here,
    subject: 'ITU-T X.1051',
    statement: 'X.1051 is the code of practice on controls from which the other texts start.',
    notes: [
      {
        kind: 'defect',
        what: 'X.1051 is a code of practice for controls here and a description of management functions in task a',
        reading:
          'controls are what X.1051 offers; the functions are the areas of management named in clause 1',
      },
    ],
  }),
  description({
    id: 'q3-17-1-3',
    ...here,
    subject: 'the texts of the Question',
    statement: 'Texts on single areas of management were made, and best practice was added in Supplements.',
    parts: ['risks', 'assets', 'governance', 'management framework', 'incidents'],
    notes: [
      openExamples('including'),
      {
        kind: 'defect',
        what: 'no area is joined to the number of the text that covers it, and the list of texts has no titles',
        reading: 'where the title of a text is common knowledge, the relation is recorded as ours',
      },
    ],
  }),
  description({
    id: 'q3-17-1-4',
    ...here,
    subject: 'the Question',
    statement:
      'The Question aims at a family of Recommendations that rests on X.1051 and is kept up to date.',
    notes: [addressesStudies],
  }),
  description({
    id: 'q3-17-1-5',
    ...here,
    keyword: 'should',
    subject: 'the Question',
    statement: 'Areas that are new beside X.1051 call for study.',
    parts: [
      'security services such as those of a cyber defence centre',
      'the life of security controls, and risk management that is effective',
      'the management of personally identifiable information',
    ],
    notes: [
      addressesStudies,
      includingIsOpen,
      {
        kind: 'ambiguity',
        what: 'whether it is personally identifiable information alone, or every area of the list, that needs urgent countermeasures is open, since the clause hangs on the last item',
        reading: 'all three; nothing follows for a deployment',
      },
      {
        kind: 'defect',
        what: 'controls and risk management share one item of the list, and are two tasks (d and e)',
        reading: 'two subjects',
      },
    ],
  }),
  description({
    id: 'q3-17-1-6',
    ...here,
    keyword: 'should',
    subject: 'the Question',
    statement:
      'In these areas it is management that is studied, in information security and in cybersecurity alike.',
    notes: [
      addressesStudies,
      {
        kind: 'defect',
        what: 'information security and cybersecurity are set side by side, and neither is defined or told apart',
        reading: 'one management system for both',
      },
    ],
  }),
  description({
    id: 'q3-17-1-7',
    ...here,
    subject: 'the Question',
    statement: 'Work goes on together with ISO/IEC JTC 1, and with an eye on successful national standards.',
    notes: [addressesStudies],
  }),
  description({
    id: 'q3-17-1-8',
    ...here,
    subject: 'the Question',
    statement:
      'The exchange of management information in a TMN belongs to Study Group 2; business assets and their protection belong here.',
    notes: [
      {
        kind: 'defect',
        what: 'the sentence that tells the two apart lacks the subject of `deals with`, so that it can be read as saying the opposite',
        reading: 'Study Group 2 deals with the exchange, as the sentence after it implies',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
