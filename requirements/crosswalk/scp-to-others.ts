import type { Mapping } from '../../model/crosswalk.ts';
import { iso27002 } from './frameworks/iso-27002.ts';
import { nist80053 } from './frameworks/nist-800-53.ts';
import { ts33501 } from './frameworks/ts-33-501.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

/** The 3GPP study on security configurations and the frameworks of others. */
export const scpToOthers: readonly Mapping[] = [
  ...judgedAgainst(nist80053, '5.2.0', {
    'scp-enabler-4': [
      intersects(
        'AC-3',
        'Access Enforcement',
        'both let only authorized demands through; in the study demands for protection',
      ),
      uncertain(
        intersects(
          'IA-9',
          'Service Identification and Authentication',
          'who demands may be a service; the study does not say so',
        ),
      ),
    ],
    'scp-provisioning-4': [
      intersects(
        'IA-3',
        'Device Identification and Authentication',
        'both authenticate before something is exchanged; in the study both ends when a configuration is provisioned',
      ),
    ],
    'scp-provisioning-5': [
      subset(
        'CM-5',
        'Access Restrictions for Change',
        'authorization of who provisions; the control restricts all changes, physical access included',
      ),
    ],
    'scp-provisioning-6': [
      subset(
        'SC-8',
        'Transmission Confidentiality and Integrity',
        'integrity of a configuration on its way; the control has it for all that is transmitted',
      ),
    ],
    'scp-provisioning-7': [
      subset(
        'SC-8',
        'Transmission Confidentiality and Integrity',
        'confidentiality of a configuration on its way; the control has it for all that is transmitted',
      ),
    ],
    'scp-lifecycle-1': [
      intersects(
        'CM-2',
        'Baseline Configuration',
        'a version tells one baseline from another; the control maintains baselines of whole systems',
      ),
    ],
    'scp-lifecycle-3': [
      uncertain(
        intersects(
          'CM-2',
          'Baseline Configuration',
          'keeping an older version for a roll-back is an enhancement of that control; the control itself does not ask it',
        ),
      ),
    ],
    'scp-management-1': [
      intersects(
        'CM-6',
        'Configuration Settings',
        'both monitor settings; the control also sets them and documents exceptions',
      ),
    ],
    'scp-management-2': [
      intersects(
        'CM-6',
        'Configuration Settings',
        'both want settings as decided; in the study value by value against what was provisioned',
      ),
    ],
    'scp-management-4': [
      uncertain(
        intersects(
          'SI-4',
          'System Monitoring',
          'a deviation can be the sign of an attack; the study is on consistency',
        ),
      ),
    ],
    'scp-consistency-6': [
      intersects(
        'CM-6',
        'Configuration Settings',
        'both want common settings; that members agree with each other is asked in the study only',
      ),
    ],
  }),
  ...judgedAgainst(iso27002, '2022', {
    'scp-provisioning-5': [
      intersects(
        '8.32',
        'Change management',
        'both leave changes to those authorized; the procedure of a change is asked in the control only',
      ),
    ],
    'scp-provisioning-7': [
      intersects(
        '8.24',
        'Use of cryptography',
        'cryptography keeps a configuration from being read; rules for it are asked in the control only',
      ),
    ],
    'scp-management-1': [
      subset(
        '8.9',
        'Configuration management',
        'monitoring of settings in force; the control also defines, documents and reviews them',
      ),
    ],
    'scp-management-2': [
      subset(
        '8.9',
        'Configuration management',
        'settings in force as provisioned; the control wants any deviation dealt with',
      ),
    ],
    'scp-consistency-6': [
      intersects(
        '8.9',
        'Configuration management',
        'both want configurations in order; that members agree with each other is asked in the study only',
      ),
    ],
  }),
  ...judgedAgainst(ts33501, 'V20.0.0', {
    'scp-provisioning-4': [
      uncertain(
        intersects(
          '13.3.2',
          'Authentication between network functions',
          'both authenticate mutually; whether a provisioning party is a network function is open',
        ),
      ),
    ],
    'scp-provisioning-5': [
      uncertain(
        intersects(
          '15.4',
          'Authorization of management service consumer’s request',
          'both authorize who manages; the clause is on slices',
        ),
      ),
    ],
  }),
];
