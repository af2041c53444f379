import type { Mapping } from '../../model/crosswalk.ts';
import { x811, x812, x813, x814, x815, x816 } from './frameworks/security-frameworks.ts';
import { x800 } from './frameworks/x800.ts';
import { x805 } from './frameworks/x805.ts';
import { intersects, judgedAgainst, subset, uncertain, unrelated } from './judged.ts';

/** Rec. ITU-T X.1452 and the security architectures X.800 and X.805. */
const toArchitectures = [
  ...judgedAgainst(x800, '03/1991', {
    'x1452-10.1-1': [
      subset(
        '5.2.1',
        'Authentication',
        'authentication of an entity is one half of that service; authentication of the origin of data is the other',
      ),
    ],
    'x1452-10.2-1': [
      intersects(
        '5.2.2',
        'Access control',
        'both are against use without authorization; that service is limited to resources reached through OSI',
      ),
    ],
    'x1452-10.2-2': [
      subset(
        '5.3.3',
        'Access control mechanisms',
        'rejecting an attempt is one thing that those mechanisms do',
      ),
    ],
    'x1452-10.3-1': [
      subset(
        '5.4.4',
        'Security audit trail',
        'trails that let breaches be found and investigated; the mechanism also covers what is recorded and when',
      ),
    ],
    'x1452-10.3-2': [
      intersects(
        '5.4.4',
        'Security audit trail',
        'the audit is what the trail serves; the mechanism is the trail, X.1452 describes the audit',
      ),
    ],
    'x1452-10.4-1': [
      subset(
        '5.3.3',
        'Access control mechanisms',
        'identity, information and capabilities are among the bases that those mechanisms use',
      ),
    ],
    'x1452-10.4-4': [
      intersects(
        '5.3.3',
        'Access control mechanisms',
        'most of the eight items are bases of those mechanisms; labels have a clause of their own',
      ),
      intersects(
        '5.4.2',
        'Security labels',
        'labels are one item of eight in X.1452; the clause says how they are carried and bound to data',
      ),
    ],
    'x1452-10.5-1': [
      unrelated(
        '5.2.2',
        'Access control',
        'X.1452 refers to X.800 for availability, which has no such service; access control keeps people out and does not keep a resource within reach',
      ),
    ],
    'x1452-10.6-1': [
      uncertain(
        subset(
          '5.3.3',
          'Access control mechanisms',
          'a list of those denied is a list of access rights; the mechanisms do not name lists of exclusion',
        ),
      ),
    ],
    'x1452-10.7-1': [
      intersects(
        '5.2.3',
        'Data confidentiality',
        'both keep communicated data from sight; access to the link is meant in X.1452 only, traffic flow in X.800 only',
      ),
    ],
    'x1452-10.7-2': [
      subset('5.3.1', 'Encipherment', 'encryption for one purpose; the mechanism serves several services'),
    ],
    'x1452-10.8-1': [
      intersects(
        '5.2.3',
        'Data confidentiality',
        'confidentiality in both; in X.1452 of stored configurations, in X.800 of data in communication',
      ),
    ],
    'x1452-10.9-1': [
      intersects(
        '5.2.4',
        'Data integrity',
        'integrity in both; in X.1452 of stored configurations, in X.800 of data in communication',
      ),
    ],
    'x1452-10.10-2': [
      subset(
        '5.2.5',
        'Non-repudiation',
        'proof of origin, in X.1452 of administration and management; proof of delivery is not asked',
      ),
    ],
    'x1452-10.10-3': [
      intersects(
        '5.3.2',
        'Digital signature mechanisms',
        'signatures are one method of two in X.1452; the mechanism serves other ends as well',
      ),
    ],
    'x1452-10.11-1': [
      uncertain(
        intersects(
          '5.2.3',
          'Data confidentiality',
          'confidentiality of traffic flow hides who communicates; X.1452 is on information that identifies a user',
        ),
      ),
    ],
  }),
  ...judgedAgainst(x805, '10/2003', {
    'x1452-10.1-1': [
      subset(
        '6.2',
        'Authentication security dimension',
        'both confirm identities; the dimension is also against masquerade and replay',
      ),
    ],
    'x1452-10.2-1': [
      subset(
        '6.1',
        'Access control security dimension',
        'both are against use without authorization; the dimension names stored information, flows and services apart',
      ),
    ],
    'x1452-10.3-1': [
      uncertain(
        intersects(
          '6.3',
          'Non-repudiation security dimension',
          'a trail can be the evidence that this dimension wants; there is no dimension for audit',
        ),
      ),
    ],
    'x1452-10.4-1': [
      intersects(
        '6.1',
        'Access control security dimension',
        'both say who is let in; the dimension does not set authorization apart',
      ),
    ],
    'x1452-10.5-1': [
      subset(
        '6.7',
        'Availability security dimension',
        'nobody authorized is denied, in X.1452 as to management; the dimension takes in services and information too',
      ),
    ],
    'x1452-10.6-1': [
      uncertain(
        subset(
          '6.1',
          'Access control security dimension',
          'exclusion by list is a kind of access control; the dimension does not name it',
        ),
      ),
    ],
    'x1452-10.7-1': [
      intersects(
        '6.5',
        'Communication security dimension',
        'the name is the same and the meaning differs: the dimension lets information flow between authorized end points only, X.1452 keeps it from sight',
      ),
    ],
    'x1452-10.8-1': [
      subset(
        '6.4',
        'Data confidentiality security dimension',
        'confidentiality of configurations; the dimension covers all data',
      ),
    ],
    'x1452-10.8-2': [
      subset(
        '6.4',
        'Data confidentiality security dimension',
        'confidentiality of the credentials of administrators; the dimension covers all data',
      ),
    ],
    'x1452-10.9-1': [
      subset(
        '6.6',
        'Data integrity security dimension',
        'the four sorts of change are the same; in X.1452 configurations only, and the dimension also wants an indication of such change',
      ),
    ],
    'x1452-10.10-1': [
      subset(
        '6.3',
        'Non-repudiation security dimension',
        'a record of who did what; the dimension wants proof of it towards a third party',
      ),
    ],
    'x1452-10.11-1': [
      intersects(
        '6.8',
        'Privacy security dimension',
        'both are on information about a user; the dimension hides what can be learnt from watching the network',
      ),
    ],
  }),
];

/** Rec. ITU-T X.1452 and the security frameworks that its clause 10 points to, each taken as a whole. */
const toFrameworks = [
  ...judgedAgainst(x811, '04/1995', {
    'x1452-10.1-1': [
      subset(
        'X.811',
        'Authentication framework',
        'a definition of authentication; the framework adds phases, information and classes of mechanisms',
      ),
    ],
  }),
  ...judgedAgainst(x812, '11/1995', {
    'x1452-10.2-1': [
      subset(
        'X.812',
        'Access control framework',
        'a definition of access control; the framework separates decision and enforcement and adds information and schemes',
      ),
    ],
    'x1452-10.4-1': [
      subset(
        'X.812',
        'Access control framework',
        'what a right may rest on; the framework has it among the information for a decision',
      ),
    ],
    'x1452-10.6-1': [
      uncertain(
        subset(
          'X.812',
          'Access control framework',
          'exclusion by list may be written as an access control list; X.1452 points to no framework at this place',
        ),
      ),
    ],
  }),
  ...judgedAgainst(x813, '10/1996', {
    'x1452-10.10-1': [
      subset(
        'X.813',
        'Non-repudiation framework',
        'evidence of who did what; the framework adds its generation, transfer, verification and the settling of disputes',
      ),
    ],
  }),
  ...judgedAgainst(x814, '11/1995', {
    'x1452-10.7-1': [
      uncertain(
        intersects(
          'X.814',
          'Confidentiality framework',
          'X.1452 describes confidentiality of communication under another name; stored data is meant in the framework only',
        ),
      ),
    ],
    'x1452-10.8-1': [
      subset(
        'X.814',
        'Confidentiality framework',
        'confidentiality of one kind of data; the framework covers it for stored and transmitted data alike',
      ),
    ],
  }),
  ...judgedAgainst(x815, '11/1995', {
    'x1452-10.9-1': [
      subset(
        'X.815',
        'Integrity framework',
        'integrity of one kind of data; the framework covers shielding, detection and recovery',
      ),
    ],
  }),
  ...judgedAgainst(x816, '11/1995', {
    'x1452-10.2-3': [
      subset(
        'X.816',
        'Security audit and alarms framework',
        'alarm and trail on a rejected attempt; the framework covers alarms and trails on any event',
      ),
    ],
    'x1452-10.3-1': [
      subset(
        'X.816',
        'Security audit and alarms framework',
        'what a trail is for; the framework adds phases, functions and messages',
      ),
    ],
    'x1452-10.3-2': [
      subset(
        'X.816',
        'Security audit and alarms framework',
        'what an audit is for; the framework also says how alarms and audits are run',
      ),
    ],
  }),
];

/** Rec. ITU-T X.1452 and the older Recommendations on security. */
export const x1452ToItuT: readonly Mapping[] = [...toArchitectures, ...toFrameworks];
