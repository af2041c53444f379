import type { Framework } from '../../../model/crosswalk.ts';
import { controlsAcToCp } from './nist-800-53-ac-to-cp.ts';
import { controlsIaToPs } from './nist-800-53-ia-to-ps.ts';
import { controlsPtToSr } from './nist-800-53-pt-to-sr.ts';

/** NIST SP 800-53 Rev. 5 in its release 5.2.0; controls that are withdrawn are left out. */
export const nist80053 = {
  id: 'nist-800-53',
  designation: 'NIST SP 800-53 Rev. 5',
  title: 'Security and Privacy Controls for Information Systems and Organizations',
  edition: '5.2.0',
  extent: 'complete',
  unit: 'base controls',
  controls: { ...controlsAcToCp, ...controlsIaToPs, ...controlsPtToSr },
  further: {
    'CM-7(5)': 'Authorized Software — Allow-by-exception',
    'IR-4(1)': 'Automated Incident Handling Processes',
    'SC-7(5)': 'Deny by Default — Allow by Exception',
    'SC-8(1)': 'Cryptographic Protection',
    'SC-28(1)': 'Cryptographic Protection',
    'SI-4(5)': 'System-generated Alerts',
  },
} as const satisfies Framework;
