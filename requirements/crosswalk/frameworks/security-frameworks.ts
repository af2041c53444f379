import type { Framework } from '../../../model/crosswalk.ts';

const wholeRecommendation = { extent: 'selection', unit: 'Recommendations as a whole' } as const;

/** Rec. X.811. */
export const x811 = {
  id: 'x811',
  designation: 'Rec. ITU-T X.811',
  title: 'Security frameworks for open systems: Authentication framework',
  edition: '04/1995',
  ...wholeRecommendation,
  controls: { 'X.811': 'Authentication framework' },
} as const satisfies Framework;

/** Rec. X.812. */
export const x812 = {
  id: 'x812',
  designation: 'Rec. ITU-T X.812',
  title: 'Security frameworks for open systems: Access control framework',
  edition: '11/1995',
  ...wholeRecommendation,
  controls: { 'X.812': 'Access control framework' },
} as const satisfies Framework;

/** Rec. X.813. */
export const x813 = {
  id: 'x813',
  designation: 'Rec. ITU-T X.813',
  title: 'Security frameworks in open systems: Non-repudiation framework',
  edition: '10/1996',
  ...wholeRecommendation,
  controls: { 'X.813': 'Non-repudiation framework' },
} as const satisfies Framework;

/** Rec. X.814. */
export const x814 = {
  id: 'x814',
  designation: 'Rec. ITU-T X.814',
  title: 'Security frameworks for open systems: Confidentiality framework',
  edition: '11/1995',
  ...wholeRecommendation,
  controls: { 'X.814': 'Confidentiality framework' },
} as const satisfies Framework;

/** Rec. X.815. */
export const x815 = {
  id: 'x815',
  designation: 'Rec. ITU-T X.815',
  title: 'Security frameworks for open systems: Integrity framework',
  edition: '11/1995',
  ...wholeRecommendation,
  controls: { 'X.815': 'Integrity framework' },
} as const satisfies Framework;

/** Rec. X.816. */
export const x816 = {
  id: 'x816',
  designation: 'Rec. ITU-T X.816',
  title: 'Security frameworks for open systems: Security audit and alarms framework',
  edition: '11/1995',
  ...wholeRecommendation,
  controls: { 'X.816': 'Security audit and alarms framework' },
} as const satisfies Framework;
