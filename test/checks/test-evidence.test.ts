import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testEvidence } from '../../checks/test-evidence.ts';
import { testOutcomes, type TestCaseResult, type TestRun } from '../../model/test-results.ts';
import { entry, named, reference, testCase, testRun } from './test-harbour.ts';

const entries = [entry('harbour-1-1', 2), entry('harbour-1-2')];
const assessedAt = '2026-03-01T00:00:00Z';

const evidenceOf = (cases: readonly TestCaseResult[], rest: Partial<TestRun> = {}) =>
  testEvidence({ runs: [testRun(cases, rest)], entries, assessedAt });

const one = (outcome: TestCaseResult['outcome'], rest: Partial<TestCaseResult> = {}) =>
  testCase([`is ${outcome}`], { outcome, references: [named('harbour-1-1', 2)], ...rest });

const judged = (...cases: readonly TestCaseResult[]) =>
  evidenceOf(cases).map(({ state, reason }) => [state, reason]);

describe('the results of a requirement', () => {
  it('are one entry of evidence, with the file, its digest and the place of the first case', () => {
    expect(evidenceOf([one('passed')])).toEqual([
      {
        id: 'results.xml:harbour-1-1@2',
        kind: 'test-result',
        state: 'holds',
        reason: '1 of 1 test passed',
        path: 'results.xml',
        sha256: 'aa',
        requirements: ['harbour-1-1@2'],
        place: { file: 'results.xml', line: 3, column: 5 },
      },
    ]);
  });

  it('hold where one passed and none failed', () => {
    expect(judged(one('passed'), one('skipped'), one('passed'))).toEqual([
      ['holds', '2 of 3 tests passed, 1 was skipped'],
    ]);
  });

  it.each(['failed', 'error'] as const)('contradict where one came to %s, and say why', outcome => {
    const what = outcome === 'failed' ? 'failed' : 'ended in an error';
    expect(judged(one('passed'), one(outcome, { message: 'the `bulb`\nbroke' }), one(outcome))).toEqual([
      ['contradicts', `1 of 3 tests passed, 2 ${what}; \`is ${outcome}\`: \`the 'bulb' broke\``],
    ]);
    expect(judged(one(outcome))).toEqual([
      ['contradicts', `0 of 1 test passed, 1 ${what}; \`is ${outcome}\` did not say why`],
    ]);
  });

  it('say when the tests ran, where the results do', () => {
    const finishedAt = '2026-02-03T04:05:06Z';
    expect(evidenceOf([one('passed')], { finishedAt })).toMatchObject([
      { finishedAt, reason: `1 of 1 test passed, as of ${finishedAt}` },
    ]);
  });

  it('settle nothing where all were skipped', () => {
    expect(judged(one('skipped'), one('skipped'))).toEqual([
      ['unsettled', '0 of 2 tests passed, 2 were skipped, which is no evidence'],
    ]);
  });

  it('are stale where they are of another revision, whatever they came to, apart from those of the present one', () => {
    const stale = one('failed', { references: [named('harbour-1-1', 1)] });
    expect(judged(stale, one('passed'))).toEqual([
      ['expired', 'the tests are for `harbour-1-1@1`, and the present revision is 2'],
      ['holds', '1 of 1 test passed'],
    ]);
  });

  it('are of the present revision where they name none', () => {
    expect(evidenceOf([one('passed', { references: [named('harbour-1-1')] })])).toMatchObject([
      { id: 'results.xml:harbour-1-1', state: 'holds', requirements: ['harbour-1-1'] },
    ]);
  });

  it('are not valid yet where they are of after the assessment, to the second that its date has', () => {
    const at = (finishedAt: string) => evidenceOf([one('passed')], { finishedAt }).map(({ state }) => state);
    expect(at('2026-03-01T00:00:01.000Z')).toEqual(['not-yet-valid']);
    expect(at('2026-03-01T00:00:00.999Z')).toEqual(['holds']);
  });

  it('do not count tests that only put a descriptor to the rules', () => {
    expect(judged(one('failed', { ofDescriptor: true }), one('passed', { ofDescriptor: true }))).toEqual([]);
    expect(judged(one('failed', { ofDescriptor: true }), one('passed'))).toEqual([
      ['holds', '1 of 1 test passed'],
    ]);
  });

  it('are nothing for what no case names, and for what no catalogue knows', () => {
    expect(judged(testCase(['a']), one('passed', { references: [named('harbour-9-9')] }))).toEqual([]);
  });
});

it('a case that names nothing is evidence for what the code of its test names', () => {
  const runs = [testRun([testCase(['a']), testCase(['b'])])];
  const references = [
    reference('harbour-1-2', ['a']),
    reference('harbour-1-1', ['b'], { ofDescriptor: true }),
  ];
  expect(testEvidence({ runs, references, entries, assessedAt })).toMatchObject([
    { state: 'holds', requirements: ['harbour-1-2'] },
  ]);
});

it('every run is evidence of its own, in the order of the runs and then of the catalogue', () => {
  const cases = [one('passed', { references: [named('harbour-1-2'), named('harbour-1-1')] })];
  const runs = [testRun(cases, { file: 'b.xml' }), testRun(cases, { file: 'a.xml' })];
  expect(testEvidence({ runs, entries, assessedAt }).map(({ id }) => id)).toEqual([
    'b.xml:harbour-1-1',
    'b.xml:harbour-1-2',
    'a.xml:harbour-1-1',
    'a.xml:harbour-1-2',
  ]);
});

it('one failure outweighs any number of passes, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...testOutcomes), { minLength: 1 }), outcomes => {
      const fails = outcomes.some(outcome => outcome === 'failed' || outcome === 'error');
      const state = fails ? 'contradicts' : outcomes.includes('passed') ? 'holds' : 'unsettled';
      expect(evidenceOf(outcomes.map(outcome => one(outcome))).map(each => each.state)).toEqual([state]);
    }),
  );
});
