import type { Standard } from '../../model/standard.ts';
import { clause10 } from './clause-10.ts';
import { clause11 } from './clause-11.ts';
import { clause71 } from './clause-7-1.ts';
import { clause72 } from './clause-7-2.ts';
import { clause73 } from './clause-7-3.ts';
import { clause74 } from './clause-7-4.ts';
import { clause8 } from './clause-8.ts';
import { clause9 } from './clause-9.ts';
import { clauses } from './clauses.ts';
import { terms } from './terms.ts';

/** Recommendation ITU-T X.1452, edition of October 2020. */
export const x1452 = {
  id: 'x1452',
  designation: 'Rec. ITU-T X.1452',
  title: 'Guidelines for security services provided by operators',
  publisher: 'ITU-T',
  edition: '10/2020',
  stage: 'published',
  sections: ['services'],
  convention: {
    clause: '5',
    forms: [
      { form: 'is required', obligation: 'required' },
      { form: 'is recommended', obligation: 'recommended' },
      { form: 'shall', obligation: 'required' },
      { form: 'should', obligation: 'recommended' },
    ],
  },
  clauses,
  terms,
  requirements: [
    ...clause71,
    ...clause72,
    ...clause73,
    ...clause74,
    ...clause8,
    ...clause9,
    ...clause10,
    ...clause11,
  ],
} as const satisfies Standard;

/** The id of any entry of X.1452. */
export type X1452Id = (typeof x1452.requirements)[number]['id'];
