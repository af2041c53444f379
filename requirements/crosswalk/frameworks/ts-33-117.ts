import type { Framework } from '../../../model/crosswalk.ts';

/** 3GPP TS 33.117 in its version 16.8.0. */
export const ts33117 = {
  id: 'ts-33.117',
  designation: '3GPP TS 33.117',
  title: 'Catalogue of general security assurance requirements',
  edition: 'V16.8.0',
  extent: 'selection',
  unit: 'clauses',
  controls: {
    '4.2.2.2.2': 'Protection at the transport layer',
    '4.2.3.2.2': 'Protecting data and information - Confidential System Internal Data',
    '4.2.3.2.3': 'Protecting data and information in storage',
    '4.2.3.2.4': 'Protecting data and information in transfer',
    '4.2.3.2.5': 'Logging access to personal data',
    '4.2.3.3.3': 'System handling during excessive overload situations',
    '4.2.3.3.5': 'Network Product software package integrity',
    '4.2.3.4.1.1': 'System functions shall not be used without successful authentication and authorization',
    '4.2.3.4.2.1': 'Account protection by at least one authentication attribute',
    '4.2.3.4.3.1': 'Password Structure',
    '4.2.3.4.4.1': 'Network Product Management and Maintenance interfaces',
    '4.2.3.4.6.1': 'Authorization policy',
    '4.2.3.4.6.2': 'Role-based access control',
    '4.2.3.6.1': 'Security event logging',
    '4.2.3.6.2': 'Log transfer to centralized storage',
    '4.2.3.6.3': 'Protection of security event log files',
    '4.2.6.2.1': 'Packet filtering',
    '4.3.5.1': 'Traffic Separation',
    '4.4.2': 'Port Scanning',
    '4.4.3': 'Vulnerability scanning',
    '4.4.4': 'Robustness and fuzz testing',
  },
} as const satisfies Framework;
