import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import { deployment } from '../../checks/scope.ts';
import type { RequirementResult } from '../../model/assessment.ts';
import type { EvidenceState, EvidenceStatus } from '../../model/evidence.ts';
import { Unknown } from '../../model/unknown.ts';
import type { Verification } from '../../model/verification.ts';
import type { Fleet } from './fleet-schema.ts';
import { documentOf, ruleSetOf } from './tiny.ts';

const fleet = deployment<Fleet>();
const audited = fleet.rule(
  d => d.audited.isTrue(),
  d => d.region.is('north'),
);

const ran = (state: EvidenceState, requirement = 'tiny-1'): EvidenceStatus => ({
  id: `results.xml:${requirement}`,
  kind: 'test-result',
  state,
  reason: state === 'holds' ? '2 of 2 tests passed' : '1 of 2 tests passed, 1 failed; `is audited`: `no log`',
  path: 'results.xml',
  sha256: 'ab'.repeat(32),
  requirements: [requirement],
  place: { file: 'results.xml', line: 3, column: 5 },
});

const north = { region: 'north' } as const;

const resultOf = (
  data: unknown,
  tests: readonly EvidenceStatus[],
  verification: Verification = audited,
): RequirementResult => {
  const { results } = assess(documentOf(data), [], [ruleSetOf({ 'tiny-1': verification })], { tests });
  expect(results).toHaveLength(1);
  // sound: there is one
  return results[0] as RequirementResult;
};

const stands = ({ verdict, assurance }: RequirementResult): string => `${verdict} ${assurance}`;

describe('a rule, in the light of tests of the deployment', () => {
  test.each<readonly [string, unknown, EvidenceState, string]>([
    ['a pass whose tests passed is verified', { ...north, audited: true }, 'holds', 'pass verified'],
    ['a pass of which a test failed is a fail', { ...north, audited: true }, 'contradicts', 'fail declared'],
    ['a fail stays one where tests pass', { ...north, audited: false }, 'holds', 'fail declared'],
    ['a fail stays one where a test fails', { ...north, audited: false }, 'contradicts', 'fail declared'],
    ['what is not stated is not made good', { ...north }, 'holds', 'inconclusive declared'],
    [
      'what is not known stays so where tests pass',
      { ...north, audited: new Unknown('withheld') },
      'holds',
      'inconclusive declared',
    ],
    [
      'what is not known fails where a test does',
      { ...north, audited: new Unknown('withheld') },
      'contradicts',
      'fail declared',
    ],
    ['what does not apply is not made a pass', { region: 'south' }, 'holds', 'not-applicable declared'],
    [
      'what is said not to apply is open where a test of it failed',
      { region: 'south' },
      'contradicts',
      'inconclusive declared',
    ],
    ['tests that were skipped say nothing', { ...north, audited: true }, 'unsettled', 'pass declared'],
    ['tests of another revision say nothing', { ...north, audited: true }, 'expired', 'pass declared'],
  ])('%s', (_, data, state, expected) => {
    expect(stands(resultOf(data, [ran(state)]))).toBe(expected);
  });

  test('tests of other requirements, or of another revision, say nothing', () => {
    for (const other of ['tiny-2', 'tiny-1@2', 'tiny-11'])
      expect(resultOf({ ...north, audited: true }, [ran('contradicts', other)])).toEqual(
        resultOf({ ...north, audited: true }, []),
      );
  });

  test('the run is cited with its place, and a failure says what failed and what the descriptor says', () => {
    const result = resultOf({ ...north, audited: true }, [ran('contradicts')]);
    expect(result.facts.at(-1)).toEqual({
      pointer: '/tests/tiny-1',
      state: 'value',
      value: 'failed',
      settles: 'requirement',
      file: 'results.xml',
      line: 3,
      column: 5,
      evidence: ['results.xml:tiny-1'],
      assurance: 'declared',
    });
    expect(result.contradictedBy).toEqual(['results.xml:tiny-1']);
    expect(result.message).toBe(
      "`results.xml:tiny-1`: 1 of 2 tests passed, 1 failed; `is audited`: `no log`; of the descriptor alone: as expected, the deployment's audited is true",
    );
  });
});

describe('a requirement that no rule decides', () => {
  const byEvidence = fleet.evidence('a descriptor can not show it');

  test.each<readonly [readonly EvidenceState[], string]>([
    [[], 'inconclusive declared'],
    [['holds'], 'pass verified'],
    [['contradicts'], 'fail declared'],
    [['unsettled'], 'inconclusive declared'],
    [['unsettled', 'holds'], 'pass verified'],
    [['holds', 'contradicts'], 'fail verified'],
  ])('with runs of which each %j comes to %s', (states, expected) => {
    expect(
      stands(
        resultOf(
          north,
          states.map(state => ran(state)),
          byEvidence,
        ),
      ),
    ).toBe(expected);
  });

  test('is not inspected by tests', () => {
    expect(stands(resultOf(north, [ran('holds')], fleet.inspection('somebody looks')))).toBe(
      'inconclusive declared',
    );
  });
});

test('no run of tests makes a verdict better, but for what only evidence decides', () => {
  const rank = { fail: 0, error: 0, inconclusive: 1, 'not-applicable': 2, pass: 3 } as const;
  fc.assert(
    fc.property(
      fc.record({
        region: fc.constantFrom('north', 'south', new Unknown('withheld')),
        audited: fc.constantFrom(true, false, undefined, new Unknown('withheld')),
      }),
      fc.array(
        fc.constantFrom<EvidenceState>('holds', 'contradicts', 'unsettled', 'expired', 'not-yet-valid'),
      ),
      ({ region, audited: value }, states) => {
        const data = { region, ...(value === undefined ? {} : { audited: value }) };
        const [before, after] = [[], states.map(state => ran(state))].map(tests => resultOf(data, tests));
        expect(rank[after?.verdict ?? 'pass']).toBeLessThanOrEqual(rank[before?.verdict ?? 'fail']);
      },
    ),
  );
});
