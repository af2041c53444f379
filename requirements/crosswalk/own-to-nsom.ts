import { intersects, judgedAgainst, uncertain } from './judged.ts';
import { ownNsom } from './own-standards.ts';

/** Our other standards and X.nsom-sec. */
export const ownToNsom = judgedAgainst(ownNsom, 'meeting of 27 August - 5 September 2019', {
  'zsm014-sec-cla-02': [
    intersects(
      'nsom-4.15',
      'Objective: management data that can be relied upon',
      'both want consumers authorized; in ZSM 014 for news of incidents, in X.nsom-sec for management data',
    ),
  ],
  'zsm014-sec-cla-07': [
    intersects(
      'nsom-4.6',
      'Objective: management data that can be relied upon',
      'both are on integrity of management data; in X.nsom-sec so that others can verify it, in ZSM 014 confidential and available too',
    ),
    intersects(
      'nsom-4.9',
      'Objective: management data that can be relied upon',
      'both keep management data from alteration; in X.nsom-sec by its storage',
    ),
  ],
  'zsm014-sec-cla-10': [
    intersects(
      'nsom-1.11',
      'Objective: requirements for orchestrating and managing slices',
      'both protect messages of management from alteration; in ZSM 014 notifications of closed loops, in X.nsom-sec all on an interface of a slice',
    ),
    intersects(
      'nsom-1.12',
      'Objective: requirements for orchestrating and managing slices',
      'both keep messages of management from being read; in ZSM 014 notifications of closed loops, in X.nsom-sec all on an interface of a slice',
    ),
  ],
  'zsm014-trust-02': [
    intersects(
      'nsom-5.2',
      'The summary',
      'both are on trust between parties; in ZSM 014 it is decided from evaluation, in X.nsom-sec it comes of data that can be verified',
    ),
  ],
  'scp-enabler-1': [
    intersects(
      'nsom-3.6',
      'Objective: security services made for the customer',
      'both supply a protection that was asked for; in X.nsom-sec along all domains of a slice, in the study at one network function',
    ),
  ],
  'scp-provisioning-5': [
    intersects(
      'nsom-2.3',
      'Objective: securing the orchestration',
      'both check who asks before something is done; in X.nsom-sec operations on slices, in the study provisioning',
    ),
  ],
  'q3-17-2-h-4': [
    uncertain(
      intersects(
        'nsom-4.15',
        'Objective: management data that can be relied upon',
        'management data may hold personal data; the liaison does not mention it',
      ),
    ),
  ],
});
