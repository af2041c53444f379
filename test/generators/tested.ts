import type { TestedInput } from '../../generators/report-input.ts';

/** A requirement with a purpose and a test that failed. */
export const tested: TestedInput = {
  purposes: [
    {
      requirement: 'x1452-10.1-1',
      purposes: [
        {
          id: 'TP/x1452-10.1-1/BV-01',
          requirement: 'x1452-10.1-1',
          revision: 1,
          kind: 'valid',
          objective: 'Show that management access is authenticated',
          reference: { standard: 'ITU-T X.1452', edition: '2020', clause: '10.1' },
          selection: '',
          initial: [],
          stimulus: 'Ask for access without credentials',
          expected: 'Access is refused',
          verdict: 'pass',
          evidence: 'The record of the refusal',
        },
      ],
    },
  ],
  links: {
    byRequirement: [
      {
        requirement: 'x1452-10.1-1',
        tests: [
          {
            requirement: 'x1452-10.1-1',
            state: 'covered',
            title: ['management', 'access is authenticated'],
            verdict: 'fail',
            ofDescriptor: false,
            place: { file: 'tests/access.test.ts', line: 3, column: 1 },
            last: {
              run: {
                file: 'results.xml',
                sha256: 'ab'.repeat(32),
                format: 'junit',
                finishedAt: '2026-11-20T08:00:00Z',
              },
              case: {
                title: ['management', 'access is authenticated'],
                outcome: 'failed',
                references: [],
                ofDescriptor: false,
                place: { file: 'results.xml', line: 7, column: 5 },
              },
            },
          },
        ],
      },
    ],
    orphans: [],
    findings: [],
  },
};
