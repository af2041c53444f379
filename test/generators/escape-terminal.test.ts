import { expect, test } from 'vitest';

import { escapeTerminal } from '../../generators/escape-terminal.ts';

test.each([
  ['an escape sequence', '\u001b[31mred', String.raw`\x1b[31mred`],
  ['an operating system command', '\u001b]52;c;x\u0007', String.raw`\x1b]52;c;x\x07`],
  ['a C1 control', '\u009b31m', String.raw`\x9b31m`],
  ['a carriage return that overwrites', 'fail\rpass', String.raw`fail\rpass`],
  ['a line break', 'a\n::error::b', String.raw`a\n::error::b`],
  ['a bidirectional override', '\u202Egnp', String.raw`\u{202e}gnp`],
  ['a zero-width space', 'a\u200Bb', String.raw`a\u{200b}b`],
  ['a line separator', 'a\u2028b', String.raw`a\u{2028}b`],
  ['a lone surrogate', '\uD800', String.raw`\u{d800}`],
  ['a workflow command', '::set-output name=x::y', String.raw`\x3a:set-output name=x::y`],
  [
    'a workflow command that wrapping may bring to the start',
    'see ::error::x',
    String.raw`see \x3a:error::x`,
  ],
  ['a logging command', 'x ##vso[task.complete]', String.raw`x \x23#vso[task.complete]`],
  ['a log format command', '##[group]', String.raw`\x23#[group]`],
])('%s is shown as a visible escape', (_, text, shown) => {
  expect(escapeTerminal(text)).toBe(shown);
});

test('plain text of any script stays as it is', () => {
  const text = 'Zürich 東京 😀 a::b 2001:db8::1 ::1 #1 ## title [x]';
  expect(escapeTerminal(text)).toBe(text);
});
