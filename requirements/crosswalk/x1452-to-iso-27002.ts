import { iso27002 } from './frameworks/iso-27002.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

/** Rec. ITU-T X.1452 and ISO/IEC 27002. */
export const x1452ToIso27002 = judgedAgainst(iso27002, '2022', {
  'x1452-7.1.2-19': [
    subset(
      '5.20',
      'Addressing information security within supplier agreements',
      'an agreement beforehand with one kind of provider; the control asks it of every supplier',
    ),
  ],
  'x1452-7.1.2-20': [
    intersects(
      '5.20',
      'Addressing information security within supplier agreements',
      'both settle roles and duties in the agreement; support in the implementation is named in X.1452 only',
    ),
  ],
  'x1452-7.3.2-30': [
    subset(
      '5.20',
      'Addressing information security within supplier agreements',
      'an agreement beforehand with one kind of provider; the control asks it of every supplier',
    ),
    intersects(
      '5.19',
      'Information security in supplier relationships',
      'both bind a third party before it takes part; the control manages the risk of the relationship throughout',
    ),
  ],
  'x1452-9.1.1-1': [
    intersects(
      '5.1',
      'Policies for information security',
      'governance shows in policies; the control is on their approval and review, not on risk',
    ),
    intersects(
      '5.2',
      'Information security roles and responsibilities',
      'governance allots responsibilities; the control does so for the organization, in X.1452 for security services',
    ),
    intersects(
      '5.36',
      'Compliance with policies, rules and standards for information security',
      'both manage compliance; governance and risk are asked in X.1452 only',
    ),
  ],
  'x1452-9.1.1-5': [
    intersects(
      '8.8',
      'Management of technical vulnerabilities',
      'scanning finds what the control wants evaluated and treated; treatment is not asked in X.1452',
    ),
  ],
  'x1452-9.1.1-6': [
    intersects(
      '5.16',
      'Identity management',
      'management of identities is common to both; authentication is asked in X.1452 only',
    ),
    intersects(
      '8.5',
      'Secure authentication',
      'authentication is common to both; management of identities is asked in X.1452 only',
    ),
  ],
  'x1452-10.1-1': [
    intersects(
      '8.5',
      'Secure authentication',
      'both assure that an entity is the one it claims to be; the control matches the strength to what is accessed',
    ),
  ],
  'x1452-10.1-2': [
    intersects(
      '5.17',
      'Authentication information',
      'passwords and the like are common to both; in X.1452 as options, in the control with their allocation and handling',
    ),
  ],
  'x1452-10.2-1': [
    intersects(
      '5.15',
      'Access control',
      'both keep resources from use without authorization; the control wants rules, and includes physical access',
    ),
    intersects(
      '5.18',
      'Access rights',
      'granting rights is common to both; the control also reviews and removes them',
    ),
  ],
  'x1452-10.2-2': [
    subset(
      '8.3',
      'Information access restriction',
      'rejecting an attempt is how access is restricted; the control also says by which policy',
    ),
  ],
  'x1452-10.3-1': [
    intersects(
      '8.15',
      'Logging',
      'both keep what is needed to find breaches; the control also protects and analyses logs',
    ),
    intersects(
      '5.28',
      'Collection of evidence',
      'a trail serves investigation; the control is on evidence that stands up to discipline and law',
    ),
    uncertain(
      intersects(
        '8.17',
        'Clock synchronization',
        'a trail over several systems needs clocks that agree; X.1452 does not mention time',
      ),
    ),
  ],
  'x1452-10.3-2': [
    intersects(
      '5.35',
      'Independent review of information security',
      'both are independent; the control reviews the management of security, in X.1452 records and activities of the system',
    ),
  ],
  'x1452-10.4-1': [
    intersects(
      '5.18',
      'Access rights',
      'both determine rights; in X.1452 from identity, information and capabilities, in the control by owners and with review',
    ),
    intersects(
      '5.15',
      'Access control',
      'both settle who may do what; enforcement is named in X.1452, rules are asked in the control',
    ),
  ],
  'x1452-10.5-1': [
    intersects(
      '8.14',
      'Redundancy of information processing facilities',
      'redundancy serves availability; X.1452 leaves open how it is attained',
    ),
    intersects(
      '5.30',
      'ICT readiness for business continuity',
      'both keep systems available; in the control through a disruption by plan, in X.1452 management access at any time',
    ),
    uncertain(
      intersects(
        '8.6',
        'Capacity management',
        'capacity is a condition of availability; X.1452 does not speak of capacity',
      ),
    ),
  ],
  'x1452-10.6-1': [
    intersects(
      '8.23',
      'Web filtering',
      'both refuse what is listed as unwelcome; in the control sites that users call up, in X.1452 persons and sources',
    ),
    uncertain(
      intersects(
        '8.20',
        'Networks security',
        'a list of unwelcome sources is one means to control a network; the control does not name it',
      ),
    ),
  ],
  'x1452-10.7-1': [
    intersects(
      '5.14',
      'Information transfer',
      'both protect what is communicated; the control is on rules and agreements, physical transfer included',
    ),
    intersects(
      '8.20',
      'Networks security',
      'both keep others from the link; the control manages the network and its devices as a whole',
    ),
    intersects(
      '8.21',
      'Security of network services',
      'both are on services of a network; the control has mechanisms and service levels agreed and monitored',
    ),
  ],
  'x1452-10.7-2': [
    intersects(
      '8.24',
      'Use of cryptography',
      'encryption is an option in X.1452; the control wants rules for cryptography, with keys',
    ),
  ],
  'x1452-10.8-1': [
    intersects(
      '8.3',
      'Information access restriction',
      'both keep information from those without authorization; in X.1452 configurations only',
    ),
    intersects(
      '8.12',
      'Data leakage prevention',
      'both are against disclosure; the control watches channels, X.1452 names a state',
    ),
  ],
  'x1452-10.8-2': [
    intersects(
      '5.17',
      'Authentication information',
      'both keep credentials from others; in X.1452 those of administrators, in the control with allocation and change as well',
    ),
  ],
  'x1452-10.9-1': [
    intersects(
      '8.9',
      'Configuration management',
      'both keep configurations as decided; the control also records and reviews them',
    ),
    intersects(
      '8.32',
      'Change management',
      'both leave change to those authorized; the control prescribes a procedure, X.1452 names results',
    ),
  ],
  'x1452-10.10-1': [
    intersects(
      '8.15',
      'Logging',
      'both record who did what; proof towards the one who did it is meant in X.1452 only',
    ),
    intersects(
      '5.28',
      'Collection of evidence',
      'both want a record that stands in a dispute; the control is on collecting it after an event',
    ),
    uncertain(
      intersects(
        '8.24',
        'Use of cryptography',
        'signatures serve non-repudiation; X.1452 offers them as one method of two',
      ),
    ),
  ],
  'x1452-10.11-1': [
    intersects(
      '5.34',
      'Privacy and protection of PII',
      'both protect what identifies a user; the control follows law and contract, X.1452 is on access alone',
    ),
    intersects(
      '8.11',
      'Data masking',
      'masking keeps identities from those without authorization; X.1452 names other techniques',
    ),
  ],
});
