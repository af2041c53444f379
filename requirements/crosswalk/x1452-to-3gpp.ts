import type { Mapping } from '../../model/crosswalk.ts';
import { ts33117 } from './frameworks/ts-33-117.ts';
import { ts33501 } from './frameworks/ts-33-501.ts';
import { intersects, judgedAgainst, subset, uncertain } from './judged.ts';

const toTs33501 = judgedAgainst(ts33501, 'V20.0.0', {
  'x1452-10.1-1': [
    intersects(
      '13.3.2',
      'Authentication between network functions',
      'any entity is meant in X.1452, network functions among them; how they authenticate is said in the clause only',
    ),
    intersects(
      '13.3.1',
      'Authentication and authorization between network functions and NRF',
      'authentication is common to both; authorization and the NRF are meant in the clause only',
    ),
    intersects(
      '13.3.4',
      'Authentication and authorization between SEPPs',
      'authentication is common to both; authorization and the border of a network are meant in the clause only',
    ),
    intersects(
      '15.2',
      'Mutual authentication',
      'any entity is meant in X.1452, consumers and producers of management services among them; TLS is asked in the clause only',
    ),
  ],
  'x1452-10.2-2': [
    intersects(
      '13.4.1',
      'OAuth 2.0 based authorization of Network Function service access',
      'both refuse what is not allowed; in the clause by tokens and between network functions',
    ),
    intersects(
      '15.4',
      'Authorization of management service consumer’s request',
      'both refuse a request without authorization; in the clause requests to management services only',
    ),
  ],
  'x1452-10.3-1': [
    uncertain(
      intersects(
        '5.9.4',
        'Requirements for monitoring 5GC signaling traffic',
        'monitored signalling can be what an audit uses; the clause is on how monitoring is secured',
      ),
    ),
  ],
  'x1452-10.4-1': [
    intersects(
      '13.4.1',
      'OAuth 2.0 based authorization of Network Function service access',
      'both determine rights from an authenticated identity; in the clause for network functions and with tokens',
    ),
    intersects(
      '15.4',
      'Authorization of management service consumer’s request',
      'both determine rights from an authenticated identity; in the clause by token or local policy of the producer',
    ),
    intersects(
      '16.2',
      'Authorization for network slice access',
      'both decide on access from what is known of the user; in the clause to a slice only',
    ),
  ],
  'x1452-10.7-1': [
    intersects(
      '13.1',
      'Protection at the network or transport layer',
      'both keep others from what is communicated; the clause is on interfaces of the core and on integrity as well',
    ),
    intersects(
      '13.2',
      'Application layer security on the N32 interface',
      'both keep others from what is communicated; the clause is on roaming signalling and on integrity as well',
    ),
    intersects(
      '15.3',
      'Protection of management interactions between the management service consumer and the management service producer',
      'both protect a communication from sight; the clause is on management and on integrity and replay as well',
    ),
  ],
  'x1452-10.8-1': [
    uncertain(
      intersects(
        '5.2.2',
        'User data and signalling data confidentiality',
        'confidentiality in both; in the clause of what a UE sends, in X.1452 of configurations',
      ),
    ),
  ],
  'x1452-10.9-1': [
    uncertain(
      intersects(
        '5.2.3',
        'User data and signalling data integrity',
        'integrity in both; in the clause of what a UE sends, in X.1452 of configurations',
      ),
    ),
  ],
  'x1452-10.10-3': [
    uncertain(
      intersects(
        '13.2.4.6',
        'Protecting RI modifications using JSON Web Signature (JWS)',
        'a signature shows who changed a message; whether it is meant as proof towards others the clause does not say',
      ),
    ),
  ],
  'x1452-10.11-1': [
    intersects(
      '5.2.5',
      'Subscriber privacy',
      'both protect what identifies a user; the clause is on the permanent identifier and what a UE does for it',
    ),
  ],
});

const toTs33117 = judgedAgainst(ts33117, 'V16.8.0', {
  'x1452-9.1.1-5': [
    intersects(
      '4.4.2',
      'Port Scanning',
      'the technique is the same; in the clause a test of a product in a laboratory, in X.1452 a capability of the operator',
    ),
    intersects(
      '4.4.3',
      'Vulnerability scanning',
      'the technique is the same; in the clause a test of a product in a laboratory, in X.1452 a capability of the operator',
    ),
  ],
  'x1452-10.1-1': [
    intersects(
      '4.2.3.4.1.1',
      'System functions shall not be used without successful authentication and authorization',
      'both want a claimed identity verified; the clause makes it a condition of every function of a product',
    ),
    intersects(
      '4.2.3.4.2.1',
      'Account protection by at least one authentication attribute',
      'both verify the one who claims an account; the clause asks for one attribute at least',
    ),
  ],
  'x1452-10.1-2': [
    intersects(
      '4.2.3.4.3.1',
      'Password Structure',
      'passwords are common to both; how they are built is said in the clause only',
    ),
  ],
  'x1452-10.2-1': [
    intersects(
      '4.2.3.4.6.1',
      'Authorization policy',
      'both limit access to what is authorized; the clause wants the least that a task needs',
    ),
  ],
  'x1452-10.3-1': [
    intersects(
      '4.2.3.6.1',
      'Security event logging',
      'both keep what an investigation needs; events and fields are listed in the clause only',
    ),
    intersects(
      '4.2.3.6.2',
      'Log transfer to centralized storage',
      'a trail for an operator is kept together; that it be moved off the product is asked in the clause only',
    ),
    uncertain(
      intersects(
        '4.2.3.6.3',
        'Protection of security event log files',
        'a trail has to be protected to serve; X.1452 does not say so itself',
      ),
    ),
  ],
  'x1452-10.4-1': [
    intersects(
      '4.2.3.4.6.2',
      'Role-based access control',
      'both derive rights from what is known of the user; the clause by roles, X.1452 by membership too',
    ),
  ],
  'x1452-10.5-1': [
    intersects(
      '4.2.3.3.3',
      'System handling during excessive overload situations',
      'both keep a device within reach; the clause under overload, X.1452 for management at any time',
    ),
  ],
  'x1452-10.6-1': [
    uncertain(
      intersects(
        '4.2.6.2.1',
        'Packet filtering',
        'a filter can drop what a list names; the clause asks for filters by header fields, not for a list of the unwelcome',
      ),
    ),
  ],
  'x1452-10.7-1': [
    intersects(
      '4.2.2.2.2',
      'Protection at the transport layer',
      'both protect what is communicated; the clause asks it of interfaces between network functions',
    ),
    intersects(
      '4.2.3.2.4',
      'Protecting data and information in transfer',
      'both protect what is communicated; the clause also names protocols, and integrity',
    ),
    intersects(
      '4.3.5.1',
      'Traffic Separation',
      'separate traffic keeps others from the link; the clause separates management from control and user traffic',
    ),
  ],
  'x1452-10.8-1': [
    intersects(
      '4.2.3.2.2',
      'Protecting data and information - Confidential System Internal Data',
      'both keep internals of a device from sight; configurations are one part of them',
    ),
    intersects(
      '4.2.3.2.3',
      'Protecting data and information in storage',
      'both protect what is stored in a device; the clause is on any sensitive data',
    ),
  ],
  'x1452-10.8-2': [
    subset(
      '4.2.3.2.3',
      'Protecting data and information in storage',
      'credentials of administrators are among the stored data that the clause protects',
    ),
  ],
  'x1452-10.9-1': [
    intersects(
      '4.2.3.3.5',
      'Network Product software package integrity',
      'both are against unauthorized change; in the clause of software that is installed, in X.1452 of configurations',
    ),
  ],
  'x1452-10.11-1': [
    intersects(
      '4.2.3.2.5',
      'Logging access to personal data',
      'both are on access to what identifies a user; the clause logs it, X.1452 keeps it from those without authorization',
    ),
  ],
});

/** Rec. ITU-T X.1452 and the 3GPP specifications. */
export const x1452To3gpp: readonly Mapping[] = [...toTs33501, ...toTs33117];
