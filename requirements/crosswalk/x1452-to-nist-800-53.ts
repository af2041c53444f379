import { nist80053 } from './frameworks/nist-800-53.ts';
import { intersects, judgedAgainst, oppositeModel, subset, uncertain } from './judged.ts';

/** Rec. ITU-T X.1452 and NIST SP 800-53. */
export const x1452ToNist80053 = judgedAgainst(nist80053, '5.2.0', {
  'x1452-7.1.2-20': [
    intersects(
      'SA-9',
      'External System Services',
      'both have the roles and duties of an outside provider settled; the control adds oversight and monitoring of what the provider does',
    ),
  ],
  'x1452-7.3.2-31': [
    intersects(
      'SA-9',
      'External System Services',
      'both have the roles and duties of an outside provider settled; the control adds oversight and monitoring of what the provider does',
    ),
    intersects(
      'SA-4',
      'Acquisition Process',
      'the agreement names what each party contributes, as acquisition does in its contracts; the control also asks for acceptance criteria and security documentation',
    ),
  ],
  'x1452-9.1.1-1': [
    intersects(
      'PM-9',
      'Risk Management Strategy',
      'both manage risk over the lifetime; in X.1452 for the security services of an operator, in the control as a strategy for the whole organization',
    ),
    intersects(
      'RA-3',
      'Risk Assessment',
      'risk management rests on assessment, which the control details step by step; governance and compliance are not in it',
    ),
    intersects(
      'RA-7',
      'Risk Response',
      'answering findings within a risk tolerance is a part of managing risk; governance and compliance are not in it',
    ),
    intersects(
      'CA-2',
      'Control Assessments',
      'compliance management needs assessments of controls; the control prescribes plan, assessor and report, and leaves governance out',
    ),
    intersects(
      'CA-7',
      'Continuous Monitoring',
      'both go on for as long as the service lives; the control sets metrics and frequencies, which nothing in X.1452 does',
    ),
  ],
  'x1452-9.1.1-5': [
    intersects(
      'RA-5',
      'Vulnerability Monitoring and Scanning',
      'scanning of ports and systems is common to both; in the control of the systems of the organization and with remediation, in X.1452 as a capability offered in services',
    ),
  ],
  'x1452-9.1.1-6': [
    intersects(
      'IA-2',
      'Identification and Authentication (Organizational Users)',
      'both authenticate identities; the control is on staff and names factors, in X.1452 customers count as well',
    ),
    intersects(
      'IA-4',
      'Identifier Management',
      'management of identities includes issuing and retiring identifiers; the control says how, and says nothing on authentication',
    ),
  ],
  'x1452-10.1-1': [
    intersects(
      'IA-2',
      'Identification and Authentication (Organizational Users)',
      'both verify a claimed identity; the control is limited to staff and adds unique identification',
    ),
    intersects(
      'IA-3',
      'Device Identification and Authentication',
      'devices are among the entities meant in X.1452; the control asks it before a connection is made',
    ),
    intersects(
      'IA-8',
      'Identification and Authentication (Non-organizational Users)',
      'customers and third parties are among the entities meant in X.1452; the control also asks that they be uniquely identified',
    ),
    uncertain(
      intersects(
        'IA-9',
        'Service Identification and Authentication',
        'an entity may be a service; X.1452 does not say whether it means services as well',
      ),
    ),
  ],
  'x1452-10.1-2': [
    intersects(
      'IA-5',
      'Authenticator Management',
      'both are on passwords, keys and possessions as authenticators; in X.1452 as options to choose from, in the control as a life cycle to manage',
    ),
  ],
  'x1452-10.2-1': [
    intersects(
      'AC-2',
      'Account Management',
      'granting rights of access is common to both; the control runs the whole life of accounts',
    ),
    intersects(
      'AC-6',
      'Least Privilege',
      'both keep a resource from use without authorization; least privilege also limits what is authorized',
    ),
  ],
  'x1452-10.2-2': [
    subset(
      'AC-3',
      'Access Enforcement',
      'rejecting what is not allowed is the negative half of enforcing approved authorizations',
    ),
  ],
  'x1452-10.2-3': [
    intersects(
      'AU-2',
      'Event Logging',
      'a rejected attempt is one of the events that a log may hold; an alarm is not part of the control',
    ),
  ],
  'x1452-10.3-1': [
    intersects(
      'AU-2',
      'Event Logging',
      'both choose events so that breaches can be investigated later; the control adds the rationale and the review of that choice',
    ),
    intersects(
      'AU-3',
      'Content of Audit Records',
      'a trail has to hold enough for an audit; only the control lists what a record contains',
    ),
    intersects(
      'AU-12',
      'Audit Record Generation',
      'both have trails kept; the control asks that components be able to generate the chosen records',
    ),
    uncertain(
      intersects(
        'AU-9',
        'Protection of Audit Information',
        'a trail that serves an investigation has to be protected; X.1452 does not say so itself',
      ),
    ),
  ],
  'x1452-10.3-2': [
    intersects(
      'AU-6',
      'Audit Record Review, Analysis, and Reporting',
      'both review records; in X.1452 independently and up to changes of policy, in the control for signs of inappropriate activity',
    ),
    intersects(
      'CA-2',
      'Control Assessments',
      'both test whether controls are adequate; an audit as X.1452 has it also helps to assess damage',
    ),
  ],
  'x1452-10.4-1': [
    intersects(
      'AC-3',
      'Access Enforcement',
      'both enforce rights of access; X.1452 also says from what the rights may be determined',
    ),
    intersects(
      'AC-6',
      'Least Privilege',
      'both decide which rights a user gets; nothing in X.1452 asks that they be the least necessary',
    ),
    intersects(
      'AC-24',
      'Access Control Decisions',
      'both are on deciding a request before it is enforced; the control asks that every request be decided',
    ),
  ],
  'x1452-10.4-4': [
    intersects(
      'AC-16',
      'Security and Privacy Attributes',
      'security labels are such attributes; the control binds them to data in storage and transit, in X.1452 they are one option of eight',
    ),
    uncertain(
      intersects(
        'AC-17',
        'Remote Access',
        'route and place of an attempt are what remote access is restricted by; X.1452 does not name remote access',
      ),
    ),
  ],
  'x1452-10.5-1': [
    intersects(
      'SC-5',
      'Denial-of-service Protection',
      'both keep something within reach; in X.1452 the management of devices for those authorized, in the control the system under an attack',
    ),
    intersects(
      'CP-10',
      'System Recovery and Reconstitution',
      'recovery brings availability back; X.1452 does not say how availability is attained',
    ),
    uncertain(
      intersects(
        'CP-2',
        'Contingency Plan',
        'a plan serves availability in a disruption; X.1452 asks for no plan',
      ),
    ),
  ],
  'x1452-10.6-1': [
    intersects(
      'AC-4',
      'Information Flow Enforcement',
      'a list of unwelcome sources is one policy that flow enforcement can apply; the control takes any approved policy',
    ),
    intersects(
      'SC-7',
      'Boundary Protection',
      'both keep sources out; in the control at managed interfaces of the system, in X.1452 at particular resources',
    ),
    oppositeModel(
      'SC-7(5)',
      'Deny by Default — Allow by Exception',
      'a blacklist admits all but those listed, the enhancement denies all but those excepted',
    ),
    oppositeModel(
      'CM-7(5)',
      'Authorized Software — Allow-by-exception',
      'a blacklist admits all but those listed, the enhancement runs only the software listed; it is also on software, not on persons or sources',
    ),
  ],
  'x1452-10.7-1': [
    intersects(
      'SC-8',
      'Transmission Confidentiality and Integrity',
      'both protect what is transmitted from being seen; the control also serves integrity, X.1452 also protects the link',
    ),
    uncertain(
      intersects(
        'SC-23',
        'Session Authenticity',
        'an authentic session keeps others out of the communication; X.1452 is on access and sight, not on authenticity',
      ),
    ),
  ],
  'x1452-10.7-2': [
    intersects(
      'SC-8(1)',
      'Cryptographic Protection',
      'encryption of what is transmitted serves both; it is an option in X.1452 and asked for in the control',
    ),
  ],
  'x1452-10.8-1': [
    intersects(
      'SC-28',
      'Protection of Information at Rest',
      'a configuration that is stored is information at rest; in X.1452 only confidentiality counts, and only of configurations',
    ),
    uncertain(
      intersects(
        'SC-28(1)',
        'Cryptographic Protection',
        'encryption of what is stored keeps a configuration from sight; X.1452 names access control alone',
      ),
    ),
    uncertain(
      intersects(
        'SC-13',
        'Cryptographic Protection',
        'cryptography is one way to keep a configuration from sight; X.1452 names access control alone',
      ),
    ),
  ],
  'x1452-10.8-2': [
    subset(
      'IA-5',
      'Authenticator Management',
      'keeping credentials from disclosure is one item of that control, in X.1452 for those of administrators',
    ),
  ],
  'x1452-10.9-1': [
    intersects(
      'CM-5',
      'Access Restrictions for Change',
      'both leave changes of a configuration to those authorized; replication is named in X.1452 only',
    ),
    intersects(
      'CM-6',
      'Configuration Settings',
      'both keep settings as decided; the control also sets them to the most restrictive values',
    ),
    intersects(
      'SI-7',
      'Software, Firmware, and Information Integrity',
      'both are against unauthorized change; the control detects it with tools, in X.1452 it is not to occur',
    ),
  ],
  'x1452-10.10-1': [
    intersects(
      'AU-10',
      'Non-repudiation',
      'both record who performed an action; the control asks for evidence that cannot be refuted, X.1452 names subscribing and usage',
    ),
  ],
  'x1452-10.10-2': [
    subset(
      'AU-10',
      'Non-repudiation',
      'proof of origin is what the control asks, in X.1452 for administration and management only',
    ),
  ],
  'x1452-10.11-1': [
    intersects(
      'PT-2',
      'Authority to Process Personally Identifiable Information',
      'both restrict who deals with information that identifies a user; the control asks for a legal authority as well',
    ),
    intersects(
      'SI-12',
      'Information Management and Retention',
      'both are on the handling of such information; the control is on how long it is kept, X.1452 on who gets at it',
    ),
  ],
  'x1452-10.11-2': [
    intersects(
      'PT-4',
      'Consent',
      'consent of the user is one option of three in X.1452, and asked for in the control',
    ),
  ],
});
