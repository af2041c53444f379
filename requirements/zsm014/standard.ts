import type { Standard } from '../../model/standard.ts';
import { clause411 } from './clause-4-1-1.ts';
import { clause421Attacks } from './clause-4-2-1-attacks.ts';
import { clause421Data } from './clause-4-2-1-data.ts';
import { clause421Incidents } from './clause-4-2-1-incidents.ts';
import { clausesFront } from './clauses-front.ts';
import { clausesRequirements } from './clauses-requirements.ts';
import { terms } from './terms.ts';

/** ETSI GS ZSM 014 as an undated draft; what the published edition kept of it is not encoded here. */
export const zsm014 = {
  id: 'zsm014',
  designation: 'draft ETSI GS ZSM 014',
  title: 'Zero-touch network and Service Management (ZSM); ZSM security aspects',
  publisher: 'ETSI',
  edition: 'undated draft before V1.1.1',
  stage: 'draft',
  successor: { designation: 'ETSI GS ZSM 014', edition: 'V1.1.1 (2024-03)' },
  sections: ['managementDomains', 'closedLoops'],
  convention: {
    clause: 'Modal verbs terminology',
    forms: [
      { form: 'shall', obligation: 'required' },
      { form: 'shall not', obligation: 'required' },
      { form: 'should', obligation: 'recommended' },
      { form: 'should not', obligation: 'recommended' },
      { form: 'may', obligation: 'permitted' },
      { form: 'need not', obligation: 'permitted' },
      { form: 'will', obligation: 'informative' },
      { form: 'will not', obligation: 'informative' },
      { form: 'can', obligation: 'informative' },
      { form: 'cannot', obligation: 'informative' },
    ],
  },
  clauses: [...clausesFront, ...clausesRequirements],
  terms,
  requirements: [...clause411, ...clause421Incidents, ...clause421Data, ...clause421Attacks],
} as const satisfies Standard;

/** The id of any entry of draft ETSI GS ZSM 014. */
export type Zsm014Id = (typeof zsm014.requirements)[number]['id'];
