import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';

type Entities = NonNullable<StarterService['data']['entities']>;

/** The components and databases of a security monitoring service; who holds what is Table 2. */
export const starter73Entities: Entities = [
  {
    type: 'port-scanning-component',
    heldBy: 'operator',
    implementation: 'software',
    capabilities: ['port-detection', 'service-identification', 'adjustable-scan-policy', 'dynamic-scaling'],
    scanPolicy: ['target-ip-range', 'port-range', 'scan-options', 'concurrent-connections', 'scan-interval'],
  },
  {
    type: 'system-vulnerability-scanning-component',
    heldBy: 'operator',
    implementation: 'software',
    capabilities: [
      'system-vulnerability-scanning',
      'vulnerability-grading',
      'adjustable-scan-policy',
      'dynamic-scaling',
    ],
    integrates: ['system-vulnerability-database'],
    updateMechanism: true,
    scanPolicy: [
      'target-ip-range',
      'port-range',
      'scan-options',
      'vulnerability-library-selection',
      'concurrent-connections',
      'task-execution-time',
    ],
  },
  {
    type: 'web-vulnerability-scanning-component',
    heldBy: 'operator',
    implementation: 'software',
    capabilities: [
      'port-detection',
      'service-identification',
      'web-vulnerability-detection',
      'vulnerability-grading',
      'undisturbed-business',
      'adjustable-scan-policy',
      'dynamic-scaling',
    ],
    integrates: ['web-vulnerability-database'],
    updateMechanism: true,
    scanPolicy: [
      'web-service-addresses',
      'scan-options',
      'vulnerability-library-selection',
      'concurrent-connections',
      'scan-attempts',
      'task-execution-time',
    ],
  },
  { type: 'system-vulnerability-database', heldBy: 'third-party' },
  { type: 'web-vulnerability-database', heldBy: 'third-party' },
];

const askedOfEveryScanner = ['x1452-7.3.2-3', 'x1452-7.3.2-4', 'x1452-7.3.2-5'] as const;

/** What asks for the entities of a security monitoring service. */
export const askedOf73Entities = {
  entities: ['x1452-7.3.2-1', 'x1452-7.3.2-24'],
  'entities/port-scanning-component': [
    ...askedOfEveryScanner,
    'x1452-7.3.2-6',
    'x1452-7.3.2-7',
    'x1452-7.3.2-8',
    'x1452-7.3.2-9',
    'x1452-7.3.2-25',
  ],
  'entities/system-vulnerability-scanning-component': [
    ...askedOfEveryScanner,
    'x1452-7.3.2-10',
    'x1452-7.3.2-11',
    'x1452-7.3.2-12',
    'x1452-7.3.2-13',
    'x1452-7.3.2-14',
    'x1452-7.3.2-15',
    'x1452-7.3.2-26',
  ],
  'entities/web-vulnerability-scanning-component': [
    ...askedOfEveryScanner,
    'x1452-7.3.2-16',
    'x1452-7.3.2-17',
    'x1452-7.3.2-18',
    'x1452-7.3.2-19',
    'x1452-7.3.2-20',
    'x1452-7.3.2-21',
    'x1452-7.3.2-27',
  ],
  'entities/system-vulnerability-database': ['x1452-7.3.2-28'],
  'entities/web-vulnerability-database': ['x1452-7.3.2-29'],
} as const satisfies StarterService<X1452Id>['askedBy'];
