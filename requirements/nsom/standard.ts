import type { Standard } from '../../model/standard.ts';
import { clauses } from './clauses.ts';
import { objective1 } from './objective-1.ts';
import { objective2 } from './objective-2.ts';
import { objective3 } from './objective-3.ts';
import { objective4Access } from './objective-4-access.ts';
import { objective4Data } from './objective-4-data.ts';
import { objectives } from './objectives.ts';
import { terms } from './terms.ts';

/** The liaison of ITU-T Study Group 17 on the work item X.nsom-sec: its scope and its summary. */
export const nsom = {
  id: 'nsom',
  designation: 'ITU-T SG17 liaison on X.nsom-sec',
  title: 'Security requirements and architecture for network slice orchestration and management',
  publisher: 'ITU-T',
  edition: 'meeting of 27 August - 5 September 2019',
  stage: 'work-item',
  successor: { designation: 'Rec. ITU-T X.1047', edition: '10/2021' },
  sections: ['slices', 'managementData'],
  convention: { clause: 'LIAISON', forms: [] },
  clauses,
  terms,
  requirements: [
    ...objectives,
    ...objective1,
    ...objective2,
    ...objective3,
    ...objective4Data,
    ...objective4Access,
  ],
} as const satisfies Standard;

/** The id of any entry of the catalogue of X.nsom-sec. */
export type NsomId = (typeof nsom.requirements)[number]['id'];
