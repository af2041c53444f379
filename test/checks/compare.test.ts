import { describe, expect, test } from 'vitest';

import { compareValues } from '../../checks/compare.ts';
import type { Sort } from '../../model/expression.ts';

/** Whether the first is less than, equal to, or more than the second. */
const order = (sort: Sort, left: unknown, right: unknown): string => {
  const told = (['lessThan', 'is', 'moreThan'] as const).filter(
    op => compareValues(sort, op, left, right) === true,
  );
  return told.length === 0 ? 'open' : told.join(' and ');
};

describe('versions', () => {
  test.each([
    ['1.9', '1.10', 'lessThan'],
    ['1', '1.0.0', 'is'],
    ['2.0.1', '2', 'moreThan'],
    ['01.2', '1.2', 'is'],
    ['1.2-rc', '1.2', 'open'],
    ['1..2', '1.2', 'open'],
    ['', '1', 'open'],
    [1.2, '1.2', 'open'],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(order('version', left, right)).toBe(expected);
  });
});

describe('dates', () => {
  test.each([
    ['2024-02-29', '2024-03-01', 'lessThan'],
    ['2024-03-01', '2024-03-01T00:00:00Z', 'is'],
    ['2024-03-01T01:00:00+01:00', '2024-03-01', 'is'],
    ['2024-03-01T00:00:00.001Z', '2024-03-01', 'moreThan'],
    ['2023-02-29', '2023-03-01', 'open'],
    ['2024-02-30', '2024-03-01', 'open'],
    ['2024-02-30T00:00:00Z', '2024-03-01', 'open'],
    ['2024-13-01', '2024-03-01', 'open'],
    ['2024-03-01T24:00:00Z', '2024-03-02', 'open'],
    ['2024-03-01T12:00:00', '2024-03-01', 'open'],
    ['yesterday', '2024-03-01', 'open'],
    [20240301, '2024-03-01', 'open'],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(order('date', left, right)).toBe(expected);
  });
});

describe('integers', () => {
  test.each([
    [9, 10, 'lessThan'],
    [-1, -1, 'is'],
    [1.5, 1, 'open'],
    ['1', 1, 'open'],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(order('integer', left, right)).toBe(expected);
  });
});

test('what has no order can only be equal or different', () => {
  expect(
    (['is', 'isNot', 'lessThan', 'atMost', 'atLeast', 'moreThan'] as const).map(op =>
      compareValues('scalar', op, 'a', 'b'),
    ),
  ).toEqual([false, true, undefined, undefined, undefined, undefined]);
});
