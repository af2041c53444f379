import { describe, expect, test } from 'vitest';

import { compareRuns } from '../../checks/compare-runs.ts';
import type { ResultChange } from '../../model/comparison.ts';
import type { Run, RunResult } from '../../model/run.ts';

const result = (more: Partial<RunResult> = {}): RunResult => ({
  requirement: 'tiny-1',
  subject: '/hosts/0',
  element: '/hosts/id=core',
  value: '',
  verdict: 'pass',
  assurance: 'declared',
  message: 'what was said',
  evidence: [],
  ...more,
});

const run = (results: readonly RunResult[], more: Partial<Run> = {}): Run => ({
  name: 'run.json',
  tool: { name: 'clausewise', version: '1.0.0' },
  assessedAt: '2026-11-21T00:00:00Z',
  answer: 'met',
  ruleSets: [{ standard: 'tiny', edition: '2024', digest: 'a'.repeat(64) }],
  descriptors: [
    {
      descriptor: 'fleet.yaml',
      sha256: '0'.repeat(64),
      results,
      standards: new Map([['tiny-1', 'tiny']]),
      evidence: [],
    },
  ],
  ...more,
});

const told = ({ element, aspects, direction, before, after }: ResultChange): string =>
  `${element} ${before?.verdict ?? 'none'} -> ${after?.verdict ?? 'none'} ${direction} [${aspects.join()}]`;
const between = (before: readonly RunResult[], after: readonly RunResult[]): readonly string[] =>
  compareRuns(run(before), run(after)).changes.map(told);

describe('a change', () => {
  test.each<readonly [string, Partial<RunResult>, Partial<RunResult>, string]>([
    ['a pass that fails is worse', {}, { verdict: 'fail', value: 'a' }, 'pass -> fail worse [verdict]'],
    ['a fail that passes is better', { verdict: 'fail', value: 'a' }, {}, 'fail -> pass better [verdict]'],
    [
      'a fail that is inconclusive is better',
      { verdict: 'fail' },
      { verdict: 'inconclusive' },
      'fail -> inconclusive better [verdict]',
    ],
    [
      'a pass that does not apply any more is neither',
      {},
      { verdict: 'not-applicable' },
      'pass -> not-applicable other [verdict]',
    ],
    ['a pass that stands stronger is told', {}, { assurance: 'verified' }, 'pass -> pass other [assurance]'],
    [
      'a fail of something else is told',
      { verdict: 'fail', value: 'a' },
      { verdict: 'fail', value: 'b' },
      'fail -> fail other [value]',
    ],
    [
      'other evidence is told',
      { evidence: ['a'] },
      { evidence: ['a', 'b'] },
      'pass -> pass other [evidence]',
    ],
    [
      'a fail that is waived stays a fail',
      { verdict: 'fail' },
      { verdict: 'fail', waiver: 'w-1' },
      'fail -> fail other [waiver]',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(between([result(before)], [result(after)])).toEqual([`/hosts/id=core ${expected}`]);
  });

  test('is none where an element only moved in its file, or the sentence alone is another', () => {
    expect(between([result()], [result({ subject: '/hosts/7', message: 'otherwise' })])).toEqual([]);
  });

  test('may be a result that came or went: a finding is worse to have, a pass neither', () => {
    const edge = { element: '/hosts/id=edge' };
    expect(between([result(edge)], [result({ verdict: 'fail' })])).toEqual([
      '/hosts/id=core none -> fail worse []',
      '/hosts/id=edge pass -> none other []',
    ]);
    expect(between([result({ verdict: 'fail' })], [])).toEqual(['/hosts/id=core fail -> none better []']);
  });
});

test('elements that look alike are paired one to one', () => {
  const twin = result({ element: '/hosts/*', verdict: 'fail' });
  expect(between([twin], [twin, twin])).toEqual(['/hosts/* none -> fail worse []']);
});

test('every result of the later run is either a change or counted as unchanged', () => {
  const results = ['a', 'b', 'c'].map(name => result({ element: name }));
  const { changes, unchanged } = compareRuns(run(results), run(results.slice(1)));
  expect([changes.map(told), unchanged]).toEqual([['a pass -> none other []'], 2]);
});

test('rule sets, descriptors and evidence that differ are told', () => {
  const [descriptor] = run([]).descriptors;
  if (descriptor === undefined) throw new TypeError('expected a descriptor');
  const before = run([], {
    descriptors: [
      { ...descriptor, evidence: [{ id: 'scan', state: 'holds' }] },
      { ...descriptor, descriptor: 'old.yaml' },
    ],
  });
  const after = run([], {
    ruleSets: [
      { standard: 'tiny', edition: '2025', digest: 'b'.repeat(64) },
      { standard: 'other', edition: '1', digest: 'c'.repeat(64) },
    ],
    descriptors: [
      {
        ...descriptor,
        evidence: [
          { id: 'scan', state: 'expired' },
          { id: 'log', state: 'present' },
        ],
      },
    ],
  });
  const { ruleSets, descriptors, evidence } = compareRuns(before, after);
  expect({ ruleSets, descriptors, evidence }).toEqual({
    ruleSets: [
      { standard: 'tiny', before: `2024 (${'a'.repeat(64)})`, after: `2025 (${'b'.repeat(64)})` },
      { standard: 'other', after: `1 (${'c'.repeat(64)})` },
    ],
    descriptors: { added: [], removed: ['old.yaml'] },
    evidence: [
      { descriptor: 'fleet.yaml', id: 'scan', before: 'holds', after: 'expired' },
      { descriptor: 'fleet.yaml', id: 'log', after: 'present' },
    ],
  });
});

test('the heads count verdicts, all and by standard', () => {
  const { after } = compareRuns(run([]), run([result(), result({ verdict: 'fail' })]));
  const counts = { pass: 1, fail: 1, inconclusive: 0, 'not-applicable': 0, error: 0 };
  expect(after).toMatchObject({ results: counts, byStandard: [{ standard: 'tiny', results: counts }] });
});
