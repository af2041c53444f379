import { equal, intersects, judgedAgainst, oppositeModel, subset, uncertain } from './judged.ts';
import { ownX1452 } from './own-standards.ts';

/** Our other standards and Rec. ITU-T X.1452. */
export const ownToX1452 = judgedAgainst(ownX1452, '10/2020', {
  'x1452-10.4-2': [
    equal(
      'x1452-10.2-2',
      'Access control',
      'clause 10.4 repeats what clause 10.2 says of an attempt that is not allowed',
    ),
  ],
  'x1452-10.4-3': [
    equal(
      'x1452-10.2-3',
      'Access control',
      'clause 10.4 repeats what clause 10.2 says of reporting an attempt',
    ),
  ],
  'zsm014-trust-05': [
    intersects(
      'x1452-10.2-1',
      'Access control',
      'access control is one of the controls that may follow from trust; in X.1452 rights decide, in ZSM 014 the relation of trust',
    ),
  ],
  'zsm014-sec-cla-01': [
    uncertain(
      intersects(
        'x1452-10.3-1',
        'Security audit trails',
        'both find breaches; in X.1452 afterwards and from trails, in ZSM 014 in operation and by machine',
      ),
    ),
  ],
  'zsm014-sec-cla-02': [
    intersects(
      'x1452-10.2-1',
      'Access control',
      'both let only those authorized get something; in X.1452 any resource, in ZSM 014 news of incidents',
    ),
  ],
  'zsm014-sec-cla-05': [
    intersects(
      'x1452-10.11-1',
      'Privacy protection',
      'both protect personal data; in X.1452 from access without authorization, in ZSM 014 privacy in general and in closed loops',
    ),
  ],
  'zsm014-sec-cla-06': [
    intersects(
      'x1452-10.8-1',
      'Data confidentiality',
      'both keep data confidential; in X.1452 configurations, in ZSM 014 security relevant data of closed loops',
    ),
    intersects(
      'x1452-10.9-1',
      'Data integrity',
      'both keep data intact; in X.1452 configurations, in ZSM 014 security relevant data of closed loops',
    ),
  ],
  'zsm014-sec-cla-07': [
    intersects(
      'x1452-10.8-1',
      'Data confidentiality',
      'both keep data confidential; configurations are management data, and there is more of it',
    ),
    intersects(
      'x1452-10.9-1',
      'Data integrity',
      'both keep data intact; configurations are management data, and there is more of it',
    ),
    intersects(
      'x1452-10.5-1',
      'Availability',
      'both are on availability in management; in X.1452 of devices, in ZSM 014 of data',
    ),
  ],
  'zsm014-sec-cla-08': [
    intersects(
      'x1452-9.1.1-5',
      'Functionalities to offer security services',
      'both find vulnerabilities; in X.1452 by scanning of ports and systems, in ZSM 014 in components of closed loops',
    ),
  ],
  'zsm014-sec-cla-10': [
    intersects(
      'x1452-10.7-1',
      'Communication security',
      'both keep a communication from sight; in ZSM 014 notifications only, and intact as well',
    ),
  ],
  'zsm014-sec-cla-11': [
    intersects(
      'x1452-10.1-1',
      'Authentication',
      'authentication shows a spoofed origin; deceit by a true origin is meant in ZSM 014 only',
    ),
  ],
  'nsom-1.2': [
    subset(
      'x1452-10.1-1',
      'Authentication',
      'authentication of the two ends of one interface; in X.1452 of any entity',
    ),
  ],
  'nsom-1.3': [
    intersects(
      'x1452-10.4-1',
      'Authorization',
      'both authorise; in X.1452 from what is known of the user, in X.nsom-sec each request on one interface',
    ),
  ],
  'nsom-1.5': [
    intersects(
      'x1452-10.7-1',
      'Communication security',
      'both keep messages from sight; in X.1452 what a security service communicates, and the link as well, in X.nsom-sec what passes one interface of a slice',
    ),
  ],
  'nsom-1.9': [
    subset(
      'x1452-10.1-1',
      'Authentication',
      'authentication of the two ends of one interface; in X.1452 of any entity',
    ),
  ],
  'nsom-1.10': [
    intersects(
      'x1452-10.4-1',
      'Authorization',
      'both authorise; in X.1452 from what is known of the user, in X.nsom-sec each request on one interface',
    ),
  ],
  'nsom-1.12': [
    intersects(
      'x1452-10.7-1',
      'Communication security',
      'both keep messages from sight; in X.1452 what a security service communicates, and the link as well, in X.nsom-sec what passes one interface of a slice',
    ),
  ],
  'nsom-2.6': [
    intersects(
      'x1452-10.3-1',
      'Security audit trails',
      'both leave a trail; in X.1452 for breaches, in X.nsom-sec for six operations on slices',
    ),
  ],
  'nsom-2.7': [
    intersects(
      'x1452-10.10-1',
      'Non-repudiation',
      'both record who did what; when and with which outcome is asked in X.nsom-sec, subscribing and usage in X.1452',
    ),
  ],
  'nsom-4.4': [
    intersects(
      'x1452-10.10-2',
      'Non-repudiation',
      'both tell the origin; in X.1452 of an activity and as proof, in X.nsom-sec of a record of management data',
    ),
  ],
  'nsom-4.5': [
    intersects(
      'x1452-10.3-1',
      'Security audit trails',
      'both leave traces; in X.1452 so that breaches come to light, in X.nsom-sec of any access to management data',
    ),
  ],
  'nsom-4.15': [
    subset('x1452-10.2-1', 'Access control', 'authorisation for management data; in X.1452 for any resource'),
  ],
  'nsom-4.16': [
    oppositeModel(
      'x1452-10.6-1',
      'Blacklist mechanism',
      'what no rule decides is denied in X.nsom-sec; a blacklist admits whatever is not listed',
    ),
  ],
  'scp-enabler-4': [
    intersects(
      'x1452-10.1-1',
      'Authentication',
      'both authenticate; in the study whoever demands protection, and by more than a password',
    ),
  ],
  'scp-provisioning-4': [
    subset(
      'x1452-10.1-1',
      'Authentication',
      'authentication of the two ends when a configuration is provisioned; in X.1452 of any entity',
    ),
  ],
  'scp-provisioning-5': [
    intersects(
      'x1452-10.4-1',
      'Authorization',
      'both authorise; in the study whoever provisions a configuration',
    ),
  ],
  'scp-provisioning-7': [
    subset(
      'x1452-10.8-1',
      'Data confidentiality',
      'a configuration is kept from sight on its way; in X.1452 wherever it is',
    ),
  ],
  'scp-management-2': [
    intersects(
      'x1452-10.9-1',
      'Data integrity',
      'both keep a configuration as decided; in X.1452 from change without authorization, in the study from any deviation',
    ),
  ],
  'q3-17-2-d-1': [
    intersects(
      'x1452-9.1.1-1',
      'Functionalities to offer security services',
      'evaluating is one act of governance; in X.1452 governance as a whole and for security services, in Question 3/17 for the organization',
    ),
  ],
  'q3-17-2-d-2': [
    intersects(
      'x1452-9.1.1-1',
      'Functionalities to offer security services',
      'directing is one act of governance; in X.1452 governance as a whole and for security services, in Question 3/17 for the organization',
    ),
  ],
  'q3-17-2-d-3': [
    intersects(
      'x1452-9.1.1-1',
      'Functionalities to offer security services',
      'monitoring is one act of governance; in X.1452 governance as a whole and for security services, in Question 3/17 for the organization',
    ),
  ],
  'q3-17-2-d-4': [
    intersects(
      'x1452-9.1.1-1',
      'Functionalities to offer security services',
      'communicating is one act of governance; in X.1452 governance as a whole and for security services, in Question 3/17 for the organization',
    ),
  ],
  'q3-17-2-e-3': [
    intersects(
      'x1452-9.1.1-1',
      'Functionalities to offer security services',
      'treatment is one step of managing risk; in X.1452 risk, governance and compliance of security services, in Question 3/17 one option for each risk',
    ),
  ],
  'q3-17-2-f-1': [
    uncertain(
      intersects(
        'x1452-9.1.4-1',
        'Security management centre',
        'a security management centre may be one of the four services; the Recommendation does not use their names',
      ),
    ),
  ],
  'q3-17-2-h-4': [
    intersects(
      'x1452-10.11-1',
      'Privacy protection',
      'both protect personal data; in X.1452 by keeping it from others, in Question 3/17 by whichever control',
    ),
  ],
});
