import { expect, test } from 'vitest';

import { nearest } from '../../readers/nearest.ts';

const roles = ['customer', 'operator', 'equipment-provider'];

test.each([
  ['operater', 'operator'],
  ['OPERATOR', 'operator'],
  ['оperator', 'operator'],
  ['equipment-provder', 'equipment-provider'],
  ['cabbage', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('takes %.20s for %s', (word, expected) => {
  expect(nearest(word, roles)).toBe(expected);
});

test('keeps short words apart that share few letters', () => {
  expect(nearest('ab', ['xy', 'cd'])).toBeUndefined();
});

test('prefers the first of two that are equally close', () => {
  expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
});
