import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonText } from '../../generators/json-text.ts';

test('what a terminal or a CI system would act on is written as an escape', () => {
  expect(jsonText(['\u001b\u009b\u202E\u2028', '##vso[x] ##[y]'])).toBe(
    '[\n  "\\u001b\\u009b\\u202e\\u2028",\n  "\\u0023#vso[x] \\u0023#[y]"\n]\n',
  );
});

test('any JSON value reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
