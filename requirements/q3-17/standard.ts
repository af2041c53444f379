import type { Standard } from '../../model/standard.ts';
import { clause1 } from './clause-1.ts';
import { clause2a } from './clause-2-a.ts';
import { clause2b } from './clause-2-b.ts';
import { clause2c } from './clause-2-c.ts';
import { clause2d } from './clause-2-d.ts';
import { clause2e } from './clause-2-e.ts';
import { clause2f } from './clause-2-f.ts';
import { clause2g } from './clause-2-g.ts';
import { clause2h } from './clause-2-h.ts';
import { clause2i } from './clause-2-i.ts';
import { clause3aToC } from './clause-3-a-c.ts';
import { clause3d } from './clause-3-d.ts';
import { clause3e } from './clause-3-e.ts';
import { clause3fToJ } from './clause-3-f-j.ts';
import { clause4 } from './clause-4.ts';
import { clauses } from './clauses.ts';
import { terms } from './terms.ts';
import { texts } from './texts.ts';

/** The terms of reference of Question 3 of ITU-T Study Group 17, as of 7 January 2022. */
export const q317 = {
  id: 'q3-17',
  designation: 'ITU-T SG17 Question 3/17',
  title: 'Security management for telecommunications organizations: terms of reference',
  publisher: 'ITU-T',
  edition: 'as of 7 January 2022',
  stage: 'programme',
  sections: ['securityManagement'],
  convention: { clause: '2', forms: [] },
  clauses,
  terms,
  requirements: [
    ...clause1,
    ...texts,
    ...clause2a,
    ...clause2b,
    ...clause2c,
    ...clause2d,
    ...clause2e,
    ...clause2f,
    ...clause2g,
    ...clause2h,
    ...clause2i,
    ...clause3aToC,
    ...clause3d,
    ...clause3e,
    ...clause3fToJ,
    ...clause4,
  ],
} as const satisfies Standard;

type Entry = (typeof q317.requirements)[number];

/** The id of any entry of Question 3/17. */
export type Q317Id = Entry['id'];
