import type { Framework } from '../../../model/crosswalk.ts';

/** 3GPP TS 33.501 in its version 20.0.0. */
export const ts33501 = {
  id: 'ts-33.501',
  designation: '3GPP TS 33.501',
  title: 'Security architecture and procedures for 5G system',
  edition: 'V20.0.0',
  extent: 'selection',
  unit: 'clauses',
  controls: {
    '5.2.2': 'User data and signalling data confidentiality',
    '5.2.3': 'User data and signalling data integrity',
    '5.2.5': 'Subscriber privacy',
    '5.9.1': 'Trust boundaries',
    '5.9.2.1': 'Security Requirements for service registration, discovery and authorization',
    '5.9.4': 'Requirements for monitoring 5GC signaling traffic',
    '13.1': 'Protection at the network or transport layer',
    '13.2': 'Application layer security on the N32 interface',
    '13.2.4': 'N32-f connection between SEPPs',
    '13.2.4.6': 'Protecting RI modifications using JSON Web Signature (JWS)',
    '13.3.1': 'Authentication and authorization between network functions and NRF',
    '13.3.2': 'Authentication between network functions',
    '13.3.4': 'Authentication and authorization between SEPPs',
    '13.4.1': 'OAuth 2.0 based authorization of Network Function service access',
    '13.5': 'Security capability negotiation between SEPPs',
    '15.2': 'Mutual authentication',
    '15.3':
      'Protection of management interactions between the management service consumer and the management service producer',
    '15.4': 'Authorization of management service consumer’s request',
    '16.2': 'Authorization for network slice access',
  },
} as const satisfies Framework;
