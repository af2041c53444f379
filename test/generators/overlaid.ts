import type { ReportInput } from '../../generators/report-input.ts';
import type { RequirementResult, VerdictCounts } from '../../model/assessment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Waiver } from '../../model/waiver.ts';
import { digestOf, example } from './fixtures.ts';

const waiver = (id: string, more: Partial<Waiver> = {}): Waiver => ({
  id,
  requirement: 'x1452-7.1.2-6',
  scope: {
    descriptor: 'examples/secure-connecting.yaml',
    element: '/services/0/agreements/1',
    value: digestOf('agreement'),
  },
  owner: 'Ines Okafor',
  approver: 'Lars Brandt',
  reason: 'the agreement is signed anew in January',
  created: '2026-10-01T00:00:00Z',
  expires: '2027-01-31T23:59:59Z',
  expiresAsWritten: '2027-01-31',
  place: { file: 'waivers.yaml', line: 4, column: 5 },
  ...more,
});

const overlay = (result: RequirementResult): RequirementResult => {
  if (result.subject === '/services/0/agreements/1') return { ...result, waiver: waiver('exception-7') };
  return result.requirement === 'x1452-10.1-1' && result.verdict === 'fail'
    ? { ...result, isKnown: true }
    : result;
};

const counts = (fail: number): VerdictCounts => ({
  'not-applicable': 1,
  pass: 3,
  inconclusive: 3,
  fail,
  error: 1,
});

const head = (name: string, assessedAt: string, fail: number): Comparison['before'] => ({
  name,
  assessedAt,
  tool: { name: 'clausewise', version: '0.1.0' },
  ruleSets: [{ standard: 'x1452', edition: '2020', digest: digestOf(name) }],
  answer: 'not-met',
  results: counts(fail),
  byStandard: [{ standard: 'x1452', results: counts(fail) }],
});

const comparison: Comparison = {
  before: head('october.json', '2026-10-21T08:00:00Z', 4),
  after: head('this run', '2026-11-21T08:00:00Z', 5),
  ruleSets: [{ standard: 'x1452', before: digestOf('october.json'), after: digestOf('this run') }],
  descriptors: { added: ['examples/sparse.yaml'], removed: ['examples/gone.yaml'] },
  evidence: [
    {
      descriptor: 'examples/secure-connecting.yaml',
      id: 'amf-config',
      before: 'holds',
      after: 'contradicts',
    },
  ],
  changes: [
    {
      requirement: 'x1452-10.1-1',
      descriptor: 'examples/secure-connecting.yaml',
      element: '/services/0',
      aspects: ['verdict', 'evidence'],
      direction: 'worse',
      before: { verdict: 'pass', assurance: 'verified', message: 'management access is authenticated' },
      after: {
        verdict: 'fail',
        assurance: 'declared',
        message: 'the claim on `management-access` is contradicted',
      },
    },
    {
      requirement: 'x1452-9.1.4-1',
      descriptor: 'examples/gone.yaml',
      element: '',
      aspects: [],
      direction: 'other',
      before: { verdict: 'pass', assurance: 'declared', message: 'the operator has a centre' },
    },
  ],
  unchanged: 9,
};

const { assessment } = example;

/** The example with a waiver that holds, one that waives nothing, a baseline, and a comparison with an earlier run. */
export const overlaid: ReportInput = {
  trace: {
    ...example.trace,
    rows: example.trace.rows.map(row => ({
      ...row,
      results: row.results.map(one => ({ ...overlay(one), descriptor: one.descriptor })),
    })),
  },
  assessment: {
    ...assessment,
    assessments: assessment.assessments.map(one => ({ ...one, results: one.results.map(overlay) })),
    waivers: {
      files: [{ file: 'waivers.yaml', sha256: digestOf('waivers.yaml') }],
      applied: 1,
      findings: [
        {
          waiver: waiver('exception-3', {
            expires: '2026-10-31T23:59:59Z',
            expiresAsWritten: '2026-10-31',
            place: { file: 'waivers.yaml', line: 20, column: 5 },
          }),
          fault: 'expired',
          message: 'waiver `exception-3` held until 2026-10-31; renew it or mend what it waives',
        },
      ],
    },
    baseline: {
      file: 'baseline.json',
      sha256: digestOf('baseline.json'),
      known: 1,
      fresh: 4,
      gone: [
        {
          requirement: 'x1452-9.2-2',
          descriptor: 'examples/secure-connecting.yaml',
          element: '/parties/4',
          value: digestOf('party'),
          verdict: 'fail',
        },
      ],
    },
  },
  comparison,
};
