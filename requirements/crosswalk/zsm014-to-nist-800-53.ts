import { nist80053 } from './frameworks/nist-800-53.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

/** Draft ETSI GS ZSM 014 and NIST SP 800-53. */
export const zsm014ToNist80053 = judgedAgainst(nist80053, '5.2.0', {
  'zsm014-trust-01': [
    intersects(
      'SA-9',
      'External System Services',
      'both judge whether a party outside can be relied on; the control does so for services by contract, the draft for entities in any domain',
    ),
    uncertain(
      intersects(
        'SR-6',
        'Supplier Assessments and Reviews',
        'reviewing suppliers is a way to judge trustworthiness; the draft is on entities in operation',
      ),
    ),
  ],
  'zsm014-trust-02': [
    intersects(
      'CA-3',
      'Information Exchange',
      'both decide under which terms two systems deal with each other; the control does so in agreements, the draft from evaluated trustworthiness',
    ),
  ],
  'zsm014-trust-03': [
    intersects(
      'CA-7',
      'Continuous Monitoring',
      'both judge again while things change; the control at set frequencies, the draft upon any change of an entity',
    ),
  ],
  'zsm014-trust-04': [
    intersects(
      'CA-3',
      'Information Exchange',
      'both renew terms between two systems; the control by review of agreements, the draft upon any change of an entity',
    ),
  ],
  'zsm014-trust-05': [
    intersects(
      'AC-3',
      'Access Enforcement',
      'both apply controls that follow from a decision; in the control authorizations of access, in ZSM 014 the relation of trust',
    ),
    intersects(
      'AC-4',
      'Information Flow Enforcement',
      'controls between entities steer what flows between them; the draft leaves open which controls those are',
    ),
  ],
  'zsm014-sec-cla-01': [
    intersects(
      'SI-4',
      'System Monitoring',
      'both detect attacks; the control in the whole system, the draft in closed loops and without a person',
    ),
    intersects(
      'IR-5',
      'Incident Monitoring',
      'both keep track of incidents; identifying them without a person is asked in the draft only',
    ),
  ],
  'zsm014-sec-cla-02': [
    intersects(
      'SI-4(5)',
      'System-generated Alerts',
      'both alert somebody by machine; the enhancement alerts staff, the draft consumers that are authorized',
    ),
    intersects(
      'IR-6',
      'Incident Reporting',
      'both report incidents; in the control by staff to an incident team, in ZSM 014 by the loop to its consumers',
    ),
  ],
  'zsm014-sec-cla-03': [
    intersects(
      'IR-4',
      'Incident Handling',
      'both react to incidents; the control covers preparation to recovery, the draft the reaction of one loop by itself',
    ),
    intersects(
      'IR-4(1)',
      'Automated Incident Handling Processes',
      'both let machines handle incidents; the enhancement supports people, the draft does without them',
    ),
  ],
  'zsm014-sec-cla-04': [
    intersects(
      'IR-4',
      'Incident Handling',
      'both react to incidents over several parts; that loops react to each other is asked in the draft only',
    ),
  ],
  'zsm014-sec-cla-05': [
    intersects(
      'PT-3',
      'Personally Identifiable Information Processing Purposes',
      'both protect personal data while it is processed; the control limits purposes, the draft asks for privacy in general',
    ),
    intersects(
      'SI-12',
      'Information Management and Retention',
      'both are on the handling of such data; how long it is kept is asked in the control only',
    ),
  ],
  'zsm014-sec-cla-06': [
    intersects(
      'SC-28',
      'Protection of Information at Rest',
      'both protect stored data; the draft adds availability and limits itself to security relevant data in loops',
    ),
    intersects(
      'SC-8',
      'Transmission Confidentiality and Integrity',
      'both protect transmitted data; the draft adds availability and limits itself to security relevant data in loops',
    ),
  ],
  'zsm014-sec-cla-07': [
    intersects(
      'SC-28',
      'Protection of Information at Rest',
      'both protect stored data; the draft adds availability and limits itself to management data in loops',
    ),
    intersects(
      'SC-8',
      'Transmission Confidentiality and Integrity',
      'both protect transmitted data; the draft adds availability and limits itself to management data in loops',
    ),
    intersects(
      'CP-9',
      'System Backup',
      'a backup keeps data available; the draft leaves open how availability is attained',
    ),
  ],
  'zsm014-sec-cla-08': [
    subset(
      'RA-5',
      'Vulnerability Monitoring and Scanning',
      'vulnerabilities of the components of loops; the control finds and treats them in the whole system',
    ),
  ],
  'zsm014-sec-cla-09': [
    intersects(
      'RA-3',
      'Risk Assessment',
      'recommendations rest on an assessment of risk; the draft limits itself to risks from vulnerabilities',
    ),
    intersects(
      'RA-7',
      'Risk Response',
      'both propose what is done about a risk; the control decides as well',
    ),
  ],
  'zsm014-sec-cla-10': [
    subset(
      'SC-8',
      'Transmission Confidentiality and Integrity',
      'integrity and confidentiality of one kind of message; the control has them for all that is transmitted',
    ),
    intersects(
      'SC-8(1)',
      'Cryptographic Protection',
      'cryptography attains both; the draft does not say by which means',
    ),
  ],
  'zsm014-sec-cla-11': [
    intersects(
      'SI-10',
      'Information Input Validation',
      'both check what comes in; the control on form and content, the draft on deceit behind an intent',
    ),
    intersects(
      'SC-23',
      'Session Authenticity',
      'both are against somebody who pretends; in the control in a session, in ZSM 014 in an intent',
    ),
    uncertain(
      intersects(
        'AU-10',
        'Non-repudiation',
        'proof of who gave an intent would show a spoofed one; the draft asks for detection, not for proof',
      ),
    ),
  ],
});
