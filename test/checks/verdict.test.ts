import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decide } from '../../checks/decide.ts';
import { assurances, verdicts, weakestAssurance, worstVerdict } from '../../model/verdict.ts';

describe('the verdict', () => {
  test.each([
    { applies: true, requires: true, verdict: 'pass' },
    { applies: true, requires: false, verdict: 'fail' },
    { applies: true, requires: undefined, verdict: 'inconclusive' },
    { applies: false, requires: true, verdict: 'not-applicable' },
    { applies: false, requires: false, verdict: 'not-applicable' },
    { applies: false, requires: undefined, verdict: 'not-applicable' },
    { applies: undefined, requires: true, verdict: 'inconclusive' },
    { applies: undefined, requires: false, verdict: 'inconclusive' },
    { applies: undefined, requires: undefined, verdict: 'inconclusive' },
  ])('is $verdict where it applies: $applies, and is met: $requires', ({ applies, requires, verdict }) => {
    expect(decide(applies, requires)).toBe(verdict);
  });
});

describe('the worst of several verdicts', () => {
  const list = fc.array(fc.constantFrom(...verdicts), { maxLength: 5 });

  test('goes from not-applicable over pass, inconclusive and fail to error', () => {
    const pairs = verdicts.flatMap((a, i) =>
      verdicts.map((b, j) => [worstVerdict([a, b]), verdicts[Math.max(i, j)]]),
    );
    expect(pairs.map(([worst]) => worst)).toEqual(pairs.map(([, expected]) => expected));
    expect(verdicts).toEqual(['not-applicable', 'pass', 'inconclusive', 'fail', 'error']);
  });

  test('depends neither on order, nor on repetition, nor on how they are grouped', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(worstVerdict([...b, ...a])).toBe(worstVerdict([...a, ...b]));
        expect(worstVerdict([...a, ...b, ...a])).toBe(worstVerdict([...a, ...b]));
        expect(worstVerdict([worstVerdict(a), worstVerdict(b)])).toBe(worstVerdict([...a, ...b]));
      }),
      { seed: 1452 },
    );
  });

  test('is not-applicable where there is none', () => {
    expect(worstVerdict([])).toBe('not-applicable');
  });
});

describe('the weakest of several assurances', () => {
  const list = fc.array(fc.constantFrom(...assurances), { minLength: 1, maxLength: 5 });

  test('goes from declared over evidenced to verified', () => {
    const pairs = assurances.flatMap((a, i) =>
      assurances.map((b, j) => [weakestAssurance([a, b]), assurances[Math.min(i, j)]]),
    );
    expect(pairs.map(([weakest]) => weakest)).toEqual(pairs.map(([, expected]) => expected));
    expect(assurances).toEqual(['declared', 'evidenced', 'verified']);
  });

  test('depends neither on order, nor on repetition, nor on how they are grouped', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(weakestAssurance([...b, ...a])).toBe(weakestAssurance([...a, ...b]));
        expect(weakestAssurance([...a, ...b, ...a])).toBe(weakestAssurance([...a, ...b]));
        expect(weakestAssurance([weakestAssurance(a), weakestAssurance(b)])).toBe(
          weakestAssurance([...a, ...b]),
        );
      }),
      { seed: 1452 },
    );
  });

  test('is declared where there is none', () => {
    expect(weakestAssurance([])).toBe('declared');
  });
});
