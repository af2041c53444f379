import type { Mapping } from '../../model/crosswalk.ts';
import { iso27002 } from './frameworks/iso-27002.ts';
import { nist80053 } from './frameworks/nist-800-53.ts';
import { ts33117 } from './frameworks/ts-33-117.ts';
import { ts33501 } from './frameworks/ts-33-501.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

/** X.nsom-sec and the frameworks of others. */
export const nsomToOthers: readonly Mapping[] = [
  ...judgedAgainst(nist80053, '5.2.0', {
    'nsom-1.2': [
      intersects(
        'IA-3',
        'Device Identification and Authentication',
        'both authenticate ends of a connection; in X.nsom-sec both ends and on one interface, in the control devices in general',
      ),
      intersects(
        'IA-9',
        'Service Identification and Authentication',
        'both authenticate services to each other; the control before communication with any service, in X.nsom-sec on one interface',
      ),
    ],
    'nsom-1.3': [
      subset(
        'AC-3',
        'Access Enforcement',
        'authorization of requests on one interface; the control has it for all access',
      ),
    ],
    'nsom-1.4': [
      subset(
        'SC-8',
        'Transmission Confidentiality and Integrity',
        'protection of messages on one interface from alteration; the control has it for all that is transmitted',
      ),
    ],
    'nsom-1.5': [
      subset(
        'SC-8',
        'Transmission Confidentiality and Integrity',
        'protection of messages on one interface from being read; the control has it for all that is transmitted',
      ),
    ],
    'nsom-1.9': [
      intersects(
        'IA-9',
        'Service Identification and Authentication',
        'both authenticate services to each other; the control before communication with any service, in X.nsom-sec on one interface',
      ),
    ],
    'nsom-1.10': [
      subset(
        'AC-3',
        'Access Enforcement',
        'authorization of requests on one interface; the control has it for all access',
      ),
    ],
    'nsom-1.11': [
      subset(
        'SC-8',
        'Transmission Confidentiality and Integrity',
        'protection of messages on one interface from alteration; the control has it for all that is transmitted',
      ),
    ],
    'nsom-1.12': [
      subset(
        'SC-8',
        'Transmission Confidentiality and Integrity',
        'protection of messages on one interface from being read; the control has it for all that is transmitted',
      ),
    ],
    'nsom-1.16': [
      intersects(
        'AC-5',
        'Separation of Duties',
        'both separate tasks that go ill together; in X.nsom-sec orchestration, management and audit of slices',
      ),
    ],
    'nsom-2.1': [
      intersects(
        'CM-14',
        'Signed Components',
        'both want signed what is installed; in X.nsom-sec templates and packages of slices',
      ),
    ],
    'nsom-2.2': [
      subset(
        'CM-14',
        'Signed Components',
        'verification of a signature before use; the control prevents installation of what is not so signed, of any kind',
      ),
    ],
    'nsom-2.4': [
      uncertain(
        intersects(
          'SC-39',
          'Process Isolation',
          'isolation of processes is one way to keep slices apart; the objective names no level',
        ),
      ),
    ],
    'nsom-2.6': [
      intersects(
        'AU-12',
        'Audit Record Generation',
        'both generate records; in X.nsom-sec of six operations on slices',
      ),
    ],
    'nsom-2.7': [
      subset(
        'AU-3',
        'Content of Audit Records',
        'who, what, when and with which outcome; the control adds where and the source',
      ),
    ],
    'nsom-4.4': [
      uncertain(
        intersects(
          'AU-10',
          'Non-repudiation',
          'both tell who did something; in X.nsom-sec who produced a record of management data',
        ),
      ),
    ],
    'nsom-4.6': [
      intersects(
        'SI-7',
        'Software, Firmware, and Information Integrity',
        'both make an alteration show; in X.nsom-sec in management data, by a method that others can use',
      ),
    ],
    'nsom-4.9': [
      intersects(
        'AU-9',
        'Protection of Audit Information',
        'both keep what was written from alteration; the control protects audit information, in X.nsom-sec management data',
      ),
    ],
    'nsom-4.15': [
      intersects(
        'AC-2',
        'Account Management',
        'both authorize who gets at what; the control through accounts',
      ),
    ],
    'nsom-4.16': [
      intersects(
        'AC-3',
        'Access Enforcement',
        'both decide by a policy; that what is not decided is denied is asked in X.nsom-sec',
      ),
    ],
    'nsom-4.17': [
      intersects(
        'AC-6',
        'Least Privilege',
        'fine grain lets rights be no wider than needed; least privilege is not asked itself',
      ),
    ],
    'nsom-4.18': [
      intersects(
        'AC-6',
        'Least Privilege',
        'no grant by a wildcard keeps rights from being wider than needed; least privilege is not asked itself',
      ),
    ],
  }),
  ...judgedAgainst(iso27002, '2022', {
    'nsom-1.2': [
      intersects(
        '8.5',
        'Secure authentication',
        'both authenticate; in X.nsom-sec both ends of one interface',
      ),
    ],
    'nsom-1.5': [
      intersects(
        '8.24',
        'Use of cryptography',
        'cryptography keeps messages from being read; rules for cryptography are asked in the control only',
      ),
    ],
    'nsom-1.16': [
      subset(
        '5.3',
        'Segregation of duties',
        'separation of three tasks; the control separates all that conflict',
      ),
    ],
    'nsom-2.4': [
      intersects(
        '8.22',
        'Segregation of networks',
        'both keep groups apart; in the control networks, in X.nsom-sec resources of slices',
      ),
    ],
    'nsom-2.6': [
      intersects('8.15', 'Logging', 'both record what is done; in X.nsom-sec six operations on slices'),
    ],
    'nsom-4.15': [
      intersects(
        '5.18',
        'Access rights',
        'both authorize who gets at what; review and removal are asked in the control only',
      ),
    ],
    'nsom-4.16': [
      intersects(
        '5.15',
        'Access control',
        'both rest on rules; that what is not decided is denied is asked in X.nsom-sec',
      ),
    ],
    'nsom-4.17': [
      intersects(
        '8.3',
        'Information access restriction',
        'both restrict access to information by a policy; grain is asked in X.nsom-sec',
      ),
    ],
  }),
  ...judgedAgainst(ts33501, 'V20.0.0', {
    'nsom-1.2': [
      intersects(
        '15.2',
        'Mutual authentication',
        'both want mutual authentication; the clause for management of slices where the consumer is outside the trust domain, in X.nsom-sec for orchestration throughout',
      ),
    ],
    'nsom-1.9': [
      intersects(
        '15.2',
        'Mutual authentication',
        'both want mutual authentication on management interfaces; the clause by TLS and where the consumer is outside the trust domain, in X.nsom-sec by any means and throughout',
      ),
    ],
    'nsom-1.10': [
      intersects(
        '15.4',
        'Authorization of management service consumer’s request',
        'both authorize requests for management; the clause says by which means',
      ),
    ],
    'nsom-1.11': [
      intersects(
        '15.3',
        'Protection of management interactions between the management service consumer and the management service producer',
        'both protect management messages from alteration; the clause also from replay and from being read',
      ),
    ],
    'nsom-1.12': [
      intersects(
        '15.3',
        'Protection of management interactions between the management service consumer and the management service producer',
        'both protect management messages from being read; the clause also from alteration and replay',
      ),
    ],
  }),
  ...judgedAgainst(ts33117, 'V16.8.0', {
    'nsom-2.6': [
      intersects(
        '4.2.3.6.1',
        'Security event logging',
        'both log events; the clause lists those of a network product, in X.nsom-sec six operations on slices',
      ),
    ],
    'nsom-4.9': [
      intersects(
        '4.2.3.6.3',
        'Protection of security event log files',
        'both protect what is recorded; the clause by access rights, in X.nsom-sec by storage that is not written over',
      ),
    ],
  }),
];
