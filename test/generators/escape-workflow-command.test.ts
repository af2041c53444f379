import { expect, test } from 'vitest';

import { escapeCommandData, escapeCommandProperty } from '../../generators/escape-workflow-command.ts';

test('line breaks of a message are encoded, and what is encoded already is encoded again', () => {
  expect(escapeCommandData('50% %0A\n::error::x')).toBe(String.raw`50%25 %250A%0A\x3a:error::x`);
});

test('a property can not start another one or the message', () => {
  expect(escapeCommandProperty('a:b,line=1\n::x%')).toBe(String.raw`a%3Ab%2Cline=1\n%3A%3Ax%25`);
});
