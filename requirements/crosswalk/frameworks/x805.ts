import type { Framework } from '../../../model/crosswalk.ts';

/** Rec. X.805 of 2003: its security dimensions. */
export const x805 = {
  id: 'x805',
  designation: 'Rec. ITU-T X.805',
  title: 'Security architecture for systems providing end-to-end communications',
  edition: '10/2003',
  extent: 'selection',
  unit: 'security dimensions',
  controls: {
    '6.1': 'Access control security dimension',
    '6.2': 'Authentication security dimension',
    '6.3': 'Non-repudiation security dimension',
    '6.4': 'Data confidentiality security dimension',
    '6.5': 'Communication security dimension',
    '6.6': 'Data integrity security dimension',
    '6.7': 'Availability security dimension',
    '6.8': 'Privacy security dimension',
  },
} as const satisfies Framework;
