import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { valueText } from '../../../readers/evidence/value-text.ts';

test('keys are sorted by code unit, and nothing stands between', () => {
  const value = new Map<unknown, unknown>([
    ['b', [1n, 2.5, null, true]],
    ['B', { z: 'x', a: undefined }],
    [1n, 'one'],
  ]);
  expect(valueText(value, 200)).toBe('{"1":"one","B":{"a":null,"z":"x"},"b":[1,2.5,null,true]}');
});

test('what JSON has no number for is a text', () => {
  expect(valueText([Number.NaN, Number.POSITIVE_INFINITY, new Date(0), Uint8Array.of(1, 255)], 200)).toBe(
    '["NaN","Infinity","1970-01-01T00:00:00.000Z","01ff"]',
  );
});

test('what CEL has a text for is that text', () => {
  expect(
    valueText([new Environment().evaluate('duration("90s")'), new Environment().evaluate('5u')], 200),
  ).toBe('["90s","5"]');
});

test('characters that hide or turn text around are escaped', () => {
  expect(valueText('a\u0000\u001b[2J\u0085\u202eb\u200b\ufeff', 200)).toBe(
    '"a\\u0000\\u001b[2J\\u0085\\u202eb\\u200b\\ufeff"',
  );
});

test('a long value is cut off and says so', () => {
  expect(valueText(['aaaa', 'bbbb'], 8)).toBe('["aaaa",…');
  expect(valueText('a'.repeat(1_000_000), 5)).toBe('"aaaa…');
});

test('a character outside the basic plane is not cut in two', () => {
  expect(valueText('a😀b', 3)).toBe('"a…');
});

test('a value that holds the same list over and over is written up to the limit only', () => {
  let value: unknown = [1n];
  for (let level = 0; level < 100; level += 1) value = [value, value];
  expect(valueText(value, 2_000).length).toBeLessThanOrEqual(2_001);
});

test('a JSON value is what its text parses to', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      expect(JSON.parse(valueText(value, 1_000_000))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
