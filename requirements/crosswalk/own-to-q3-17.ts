import { intersects, judgedAgainst, uncertain } from './judged.ts';
import { ownQ317 } from './own-standards.ts';

/** Our other standards and Question 3/17. */
export const ownToQ317 = judgedAgainst(ownQ317, 'as of 7 January 2022', {
  'zsm014-sec-cla-05': [
    intersects(
      'q3-17-2-h-4',
      'Question',
      'both want personal data protected; in ZSM 014 in closed loops, in Question 3/17 by a control in operation',
    ),
  ],
  'zsm014-sec-cla-09': [
    intersects(
      'q3-17-2-e-3',
      'Question',
      'both propose what to do about a risk; in ZSM 014 risks from vulnerabilities, in Question 3/17 one option is chosen',
    ),
  ],
  'zsm014-sec-cla-01': [
    uncertain(
      intersects(
        'q3-17-2-f-1',
        'Question',
        'a centre may be what detects incidents; in ZSM 014 it is done without a person',
      ),
    ),
  ],
  'x1452-9.1.1-1': [
    intersects(
      'q3-17-2-d',
      'd)',
      'the study item asks how governance is put to use; in X.1452 governance is asked, with risk and compliance',
    ),
  ],
  'x1452-10.11-1': [
    intersects(
      'q3-17-2-h',
      'h)',
      'the study item is on managing personal data as a whole; in X.1452 it is kept from those without authorization',
    ),
  ],
  'x1452-9.1.4-1': [
    uncertain(
      intersects(
        'q3-17-2-f',
        'f)',
        'a security management centre may be one of the services; the Recommendation does not use their names',
      ),
    ),
  ],
});
