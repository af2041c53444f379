import { iso27002 } from './frameworks/iso-27002.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

/** Draft ETSI GS ZSM 014 and ISO/IEC 27002. */
export const zsm014ToIso27002 = judgedAgainst(iso27002, '2022', {
  'zsm014-trust-01': [
    intersects(
      '5.19',
      'Information security in supplier relationships',
      'both judge parties before they are relied on; in the control suppliers, in ZSM 014 entities of any management domain',
    ),
  ],
  'zsm014-trust-02': [
    intersects(
      '5.20',
      'Addressing information security within supplier agreements',
      'both settle on which terms two parties deal; in the control in agreements, in ZSM 014 from evaluated trustworthiness',
    ),
  ],
  'zsm014-trust-03': [
    intersects(
      '5.22',
      'Monitoring, review and change management of supplier services',
      'both judge again after a change; in the control changes of a supplier, in ZSM 014 of any entity',
    ),
  ],
  'zsm014-trust-05': [
    intersects(
      '5.15',
      'Access control',
      'access control is one of the controls that may follow from trust; the draft leaves open which',
    ),
  ],
  'zsm014-sec-cla-01': [
    intersects(
      '8.16',
      'Monitoring activities',
      'both find incidents in operation; in the control in networks and systems by monitoring, in ZSM 014 in closed loops without a person',
    ),
    intersects(
      '5.25',
      'Assessment and decision on information security events',
      'both tell incidents from events; the control by people and criteria, the draft by machine',
    ),
  ],
  'zsm014-sec-cla-02': [
    intersects(
      '6.8',
      'Information security event reporting',
      'both report incidents; in the control people to a contact point, in ZSM 014 loops to authorized consumers',
    ),
    uncertain(
      intersects(
        '5.24',
        'Information security incident management planning and preparation',
        'who is told is part of planning for incidents; the draft asks for no plan',
      ),
    ),
  ],
  'zsm014-sec-cla-03': [
    intersects(
      '5.26',
      'Response to information security incidents',
      'both react to incidents; in the control by documented procedures, in ZSM 014 by the loop itself',
    ),
  ],
  'zsm014-sec-cla-04': [
    intersects(
      '5.26',
      'Response to information security incidents',
      'both react to incidents; that loops react together is asked in the draft only',
    ),
  ],
  'zsm014-sec-cla-05': [
    subset(
      '5.34',
      'Privacy and protection of PII',
      'privacy of personal data in closed loops; the control has it for all processing, by law and contract',
    ),
  ],
  'zsm014-sec-cla-06': [
    intersects(
      '8.24',
      'Use of cryptography',
      'cryptography attains two of the three protections; the draft names no means',
    ),
    intersects(
      '8.12',
      'Data leakage prevention',
      'both are against disclosure; the draft adds integrity and availability',
    ),
  ],
  'zsm014-sec-cla-07': [
    intersects(
      '8.24',
      'Use of cryptography',
      'cryptography attains two of the three protections; the draft names no means',
    ),
    intersects(
      '8.12',
      'Data leakage prevention',
      'both are against disclosure; the draft adds integrity and availability',
    ),
  ],
  'zsm014-sec-cla-08': [
    subset(
      '8.8',
      'Management of technical vulnerabilities',
      'vulnerabilities of the components of loops; the control finds and treats those of all systems',
    ),
  ],
  'zsm014-sec-cla-09': [
    subset(
      '8.8',
      'Management of technical vulnerabilities',
      'what to do about such vulnerabilities; the control has it done as well',
    ),
  ],
  'zsm014-sec-cla-10': [
    intersects(
      '8.20',
      'Networks security',
      'both protect what passes over a network; the draft is on one kind of message',
    ),
    intersects(
      '8.24',
      'Use of cryptography',
      'cryptography attains both protections; the draft names no means',
    ),
  ],
  'zsm014-sec-cla-11': [
    intersects(
      '8.16',
      'Monitoring activities',
      'both find what is not as it should be; the draft in an intent that is an input',
    ),
    uncertain(
      intersects(
        '8.26',
        'Application security requirements',
        'checking of inputs is a requirement on applications; the draft is on deceit and not on form',
      ),
    ),
  ],
});
