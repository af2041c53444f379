import type { Framework } from '../../../model/crosswalk.ts';

/**
 * Rec. X.800 of 1991: its security services (5.2) and mechanisms (5.3, 5.4). Numbers and titles are yet to be compared
 * with a copy of the text.
 */
export const x800 = {
  id: 'x800',
  designation: 'Rec. CCITT X.800',
  title: 'Security architecture for Open Systems Interconnection for CCITT applications',
  edition: '03/1991',
  extent: 'selection',
  unit: 'services and mechanisms',
  controls: {
    '5.2.1': 'Authentication',
    '5.2.2': 'Access control',
    '5.2.3': 'Data confidentiality',
    '5.2.4': 'Data integrity',
    '5.2.5': 'Non-repudiation',
    '5.3.1': 'Encipherment',
    '5.3.2': 'Digital signature mechanisms',
    '5.3.3': 'Access control mechanisms',
    '5.3.4': 'Data integrity mechanisms',
    '5.3.5': 'Authentication exchange mechanism',
    '5.3.6': 'Traffic padding mechanism',
    '5.3.7': 'Routing control mechanism',
    '5.3.8': 'Notarization mechanism',
    '5.4.1': 'Trusted functionality',
    '5.4.2': 'Security labels',
    '5.4.3': 'Event detection',
    '5.4.4': 'Security audit trail',
    '5.4.5': 'Security recovery',
  },
} as const satisfies Framework;
