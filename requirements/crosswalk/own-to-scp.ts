import { intersects, judgedAgainst, uncertain } from './judged.ts';
import { ownScp } from './own-standards.ts';

/** Our other standards and the 3GPP study on security configurations. */
export const ownToScp = judgedAgainst(ownScp, 'skeleton without number, version or date', {
  'zsm014-trust-05': [
    intersects(
      'scp-enabler-1',
      'Scope',
      'both bring protection where something calls for it; in ZSM 014 a relation of trust, in the study a demand',
    ),
  ],
  'zsm014-sec-cla-03': [
    intersects(
      'scp-management-4',
      'Scope',
      'both react by machine; in ZSM 014 to incidents, in the study to settings that deviate',
    ),
  ],
  'q3-17-3-d-1': [
    intersects(
      'scp-lifecycle-2',
      'Scope',
      'both know where something stands in its life; in Question 3/17 controls in four stages, in the study configurations that are active or not',
    ),
  ],
  'q3-17-2-c-2': [
    uncertain(
      intersects(
        'scp-enabler-5',
        'Scope',
        'an enabler may be the control that serves an objective; the study does not speak of objectives',
      ),
    ),
  ],
});
