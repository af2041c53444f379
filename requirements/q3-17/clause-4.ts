import type { Requirement } from '../../model/requirement.ts';
import { relation } from '../requirement-builder.ts';

const here = { clause: '4', subject: 'the Question' } as const;

/** Relationships: with whom and with what the Question is joined. */
export const clause4 = [
  relation({
    id: 'q3-17-4-1',
    ...here,
    statement: 'The Question serves action line C5 of the World Summit on the Information Society.',
    notes: [
      {
        kind: 'reading',
        what: 'the line is given by its number alone',
        reading: 'confidence and security in the use of ICTs',
      },
    ],
  }),
  relation({
    id: 'q3-17-4-2',
    ...here,
    statement: 'The Question serves two of the Sustainable Development Goals.',
    parts: ['goal 8, on work and growth', 'goal 9, on industry and infrastructure'],
    notes: [
      {
        kind: 'defect',
        what: 'goal 13, on climate, is missing, though study item i is about climate',
        reading: 'the two goals that are listed',
      },
    ],
  }),
  relation({
    id: 'q3-17-4-3',
    ...here,
    statement: 'Five further series of Recommendations are related.',
    parts: [
      'the X.800 series',
      'the X.1000 series',
      'the X.1100 series',
      'the X.1200 series',
      'the X.1300 series',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'a comma is missing after X.1100, and the X.105x-series is itself within X.1000',
        reading: 'five series; the texts of the Question are in one of them',
      },
    ],
  }),
  relation({
    id: 'q3-17-4-4',
    ...here,
    statement: 'Eleven Questions of Study Group 17 and one of Study Group 15 are related.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'almost every number of Study Group 17 is listed (1, 2, 4, 6 to 8, 10, 11 and 13 to 15), and why is not said',
        reading: 'the numbers alone; nothing follows from them',
      },
    ],
  }),
  relation({
    id: 'q3-17-4-5',
    ...here,
    statement: 'The other two Sectors of ITU and seven study groups of ITU-T are related.',
    parts: [
      'ITU-D',
      'ITU-R',
      'study groups 2, 9 and 11 of ITU-T',
      'study groups 13, 15 and 16 of ITU-T',
      'study group 20 of ITU-T',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'Study Group 5 (environment and climate change) is missing, though study item i is its subject',
        reading: 'the groups that are listed',
      },
    ],
  }),
  relation({
    id: 'q3-17-4-6',
    ...here,
    statement: 'Bodies outside ITU are related.',
    parts: [
      'ASTAP',
      'ETSI',
      'subcommittees 27 and 40 of ISO/IEC JTC 1',
      'technical committees 68, 215 and 307 of ISO',
      'NIST',
      'TTC',
      '3GPP',
      'FIRST',
    ],
    notes: [
      {
        kind: 'defect',
        what: 'the same committee is written `JTC 1/SC 27` and `JTC1 SC40`; commas and semicolons part entries at random; FIRST has lost the `of` of its name',
        reading: 'the bodies that are meant',
      },
      {
        kind: 'question',
        what: 'no body for the protection of personal data is listed, though item h and task f are about it',
        reading: 'the list as it stands',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
