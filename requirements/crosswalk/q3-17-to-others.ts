import type { Mapping } from '../../model/crosswalk.ts';
import { iso27002 } from './frameworks/iso-27002.ts';
import { nist80053 } from './frameworks/nist-800-53.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

/** Question 3/17 and the frameworks of others. */
export const q317ToOthers: readonly Mapping[] = [
  ...judgedAgainst(nist80053, '5.2.0', {
    'q3-17-2-a-1': [
      uncertain(
        intersects(
          'PM-5',
          'System Inventory',
          'looking at every asset needs an inventory of systems; in Question 3/17 five kinds of asset',
        ),
      ),
    ],
    'q3-17-2-b-1': [
      intersects(
        'PM-6',
        'Measures of Performance',
        'both measure; the control how the program performs, in Question 3/17 every control objective',
      ),
    ],
    'q3-17-2-c-1': [
      intersects(
        'PL-2',
        'System Security and Privacy Plans',
        'both record which controls there are; the control in a plan for a system',
      ),
    ],
    'q3-17-2-d-1': [
      intersects(
        'PM-9',
        'Risk Management Strategy',
        'evaluating is part of governing risk; the control wants a strategy',
      ),
    ],
    'q3-17-2-d-3': [
      intersects(
        'CA-7',
        'Continuous Monitoring',
        'both monitor how security stands; in the control controls by metrics, in Question 3/17 as an act of governance',
      ),
    ],
    'q3-17-2-e-2': [
      intersects(
        'RA-3',
        'Risk Assessment',
        'both assess impact; likelihood is asked in the control only, an owner in Question 3/17 only',
      ),
    ],
    'q3-17-2-e-3': [
      intersects('RA-7', 'Risk Response', 'both respond to risks; in Question 3/17 one option for each'),
    ],
    'q3-17-2-f-1': [
      intersects(
        'IR-4',
        'Incident Handling',
        'a response team handles incidents; the control asks for the handling, in Question 3/17 it is known whether there is a team',
      ),
    ],
    'q3-17-2-h-1': [
      uncertain(
        intersects(
          'PM-5',
          'System Inventory',
          'an inventory of personal data is an enhancement of that control; the control itself is on systems',
        ),
      ),
    ],
    'q3-17-2-h-2': [
      intersects(
        'PT-2',
        'Authority to Process Personally Identifiable Information',
        'both want an authority for processing; the purpose and the controller are asked in Question 3/17 as well',
      ),
      intersects(
        'PT-3',
        'Personally Identifiable Information Processing Purposes',
        'both want purposes stated; the lawful basis is asked in Question 3/17 as well',
      ),
    ],
    'q3-17-3-d-3': [
      intersects(
        'CA-7',
        'Continuous Monitoring',
        'both look at controls again while they operate; a review in each cycle is asked in Question 3/17',
      ),
    ],
    'q3-17-3-e-3': [
      intersects(
        'RA-7',
        'Risk Response',
        'sharing is one response; that the partner is named is asked in Question 3/17',
      ),
    ],
  }),
  ...judgedAgainst(iso27002, '2022', {
    'q3-17-2-a-1': [
      intersects(
        '5.9',
        'Inventory of information and other associated assets',
        'both go through the assets; the control keeps an inventory with owners, in Question 3/17 issues are looked for',
      ),
    ],
    'q3-17-2-d-2': [
      intersects(
        '5.4',
        'Management responsibilities',
        'both have management direct security; the control towards personnel',
      ),
    ],
    'q3-17-2-d-4': [
      uncertain(
        intersects(
          '5.1',
          'Policies for information security',
          'communicating is part of a policy; in Question 3/17 it is an act of governance of its own',
        ),
      ),
    ],
    'q3-17-2-c-4': [
      intersects(
        '5.2',
        'Information security roles and responsibilities',
        'both allot responsibility; in Question 3/17 for each control',
      ),
    ],
    'q3-17-2-f-1': [
      intersects(
        '5.24',
        'Information security incident management planning and preparation',
        'a response team is part of preparing for incidents; in Question 3/17 it is known whether there is one',
      ),
    ],
    'q3-17-2-g-1': [
      intersects(
        '5.36',
        'Compliance with policies, rules and standards for information security',
        'both hold management to standards; the control reviews compliance, in Question 3/17 a standard is applied',
      ),
    ],
    'q3-17-2-h-1': [
      intersects(
        '5.34',
        'Privacy and protection of PII',
        'both are on personal data; the control asks for protection by law, in Question 3/17 an inventory',
      ),
    ],
    'q3-17-2-h-4': [
      subset(
        '5.34',
        'Privacy and protection of PII',
        'some control protects the data; the control wants every requirement of law and contract met',
      ),
    ],
    'q3-17-3-d-3': [
      uncertain(
        intersects(
          '5.35',
          'Independent review of information security',
          'both review; the control asks for independence, Question 3/17 for a review in each cycle',
        ),
      ),
    ],
  }),
];
