import type { ReportInput } from '../../generators/report-input.ts';
import type { Waiver } from '../../model/waiver.ts';
import { digestOf, fact, inputOf, result } from './fixtures.ts';

/** A waiver of the first agreement of a service. */
export const waiver: Waiver = {
  id: 'exception-7',
  requirement: 'x1452-7.1.2-6',
  scope: { descriptor: 'a.yaml', element: '/services/id=core/agreements/id=lab', value: digestOf('lab') },
  owner: 'A. Owner',
  approver: 'B. Approver',
  reason: 'the laboratory signs in March',
  created: '2026-11-01T00:00:00Z',
  expires: '2027-01-31T23:59:59Z',
  expiresAsWritten: '2027-01-31',
  place: { file: 'waivers.yaml', line: 3, column: 5 },
};

const keyOf = (element: string, value: string) => ({ key: { element, value: digestOf(value) } });

const plain: ReportInput = inputOf([
  {
    descriptor: 'a.yaml',
    results: [
      result('x1452-7.1.2-4', '/services/0', 'pass', 'it answers', {
        facts: [fact({ state: 'value', value: 'cpsc' }, '/services/0/type', 4, { file: 'a.yaml' })],
      }),
      result('x1452-7.1.2-4', '/services/1', 'not-applicable', 'it is another service'),
      result('x1452-7.1.2-6', '/services/0/agreements/0', 'fail', 'no roles', {
        ...keyOf('/services/id=core/agreements/id=lab', 'lab'),
        waiver,
        facts: [fact({ state: 'absent' }, '/services/0/agreements/0', 12, { file: 'a.yaml' })],
      }),
      result('x1452-7.1.2-6', '/services/0/agreements/1', 'fail', 'no roles', {
        ...keyOf('/services/id=core/agreements/*', 'one'),
      }),
      result('x1452-7.1.2-6', '/services/0/agreements/2', 'fail', 'no roles', {
        ...keyOf('/services/id=core/agreements/*', 'two'),
        isKnown: true,
      }),
      result('x1452-10.1-1', '/services/0', 'inconclusive', 'it is not known', { waiver }),
      result('x1452-10.1-1', '/services/1', 'error', 'the rule could not be evaluated'),
      result('x1452-9.1.1-1', '', 'fail', 'no governance'),
      result('x1452-9.2-2', '/parties/1', 'fail', 'no devices'),
    ],
  },
]);

/** Every verdict, and every way in which a result can stand to the gate, with a waiver that waives nothing. */
export const standings: ReportInput = {
  ...plain,
  assessment: {
    ...plain.assessment,
    waivers: {
      files: [{ file: 'waivers.yaml', sha256: digestOf('waivers') }],
      applied: 2,
      findings: [
        {
          waiver: { ...waiver, id: 'exception-8', place: { file: 'waivers.yaml', line: 14, column: 5 } },
          fault: 'expired',
          message: 'waiver `exception-8` expired on 2026-10-31',
        },
      ],
    },
    baseline: {
      file: 'baseline.json',
      sha256: digestOf('baseline'),
      known: 1,
      fresh: 5,
      gone: [],
    },
  },
};
