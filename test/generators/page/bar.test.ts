import fc from 'fast-check';
import { expect, test } from 'vitest';

import { barOf } from '../../../generators/page/bar.ts';

test('a bar shows what counts side by side, in proportion to the largest', () => {
  expect(
    barOf(
      [
        { kind: 'fail', number: 5 },
        { kind: 'error', number: 0 },
        { kind: 'pass', number: 10 },
      ],
      20,
    ),
  ).toEqual({
    width: 220,
    height: 12,
    segments: [
      { kind: 'fail', x: 0, width: 55 },
      { kind: 'pass', x: 55, width: 110 },
    ],
  });
});

test('a single failure among many can be seen, and nothing lies outside of the picture', () => {
  const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(counts, numbers => {
      const total = numbers.reduce((sum, number) => sum + number, 0);
      const { width, segments } = barOf(
        numbers.map((number, index) => ({ kind: String(index), number })),
        total,
      );
      expect(segments.length).toBe(numbers.filter(number => number > 0).length);
      for (const segment of segments) {
        expect(segment.width).toBeGreaterThanOrEqual(2);
        expect(segment.x + segment.width).toBeLessThanOrEqual(width);
      }
    }),
  );
});
