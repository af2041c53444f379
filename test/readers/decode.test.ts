import { expect, test } from 'vitest';

import { decode } from '../../readers/decode.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );
const file = 'd.yaml';
const refusal = (input: Uint8Array) => {
  const result = decode(file, input);
  return result.ok ? 'accepted' : result.problems;
};

test('accepts a UTF-8 byte order mark and notes it', () => {
  expect(decode(file, bytes(0xef, 0xbb, 0xbf, 'a: 1'))).toEqual({
    ok: true,
    value: {
      text: 'a: 1',
      isPlain: true,
      warnings: [
        {
          code: 'byte-order-mark',
          message: 'the file starts with a UTF-8 byte order mark, which was ignored',
          place: { file, line: 1, column: 1 },
          help: 'save the file as UTF-8 without byte order mark',
        },
      ],
    },
  });
});

test.each([
  ['UTF-16, little end first', 'UTF-16', bytes(0xff, 0xfe, 0x61, 0x00)],
  ['UTF-16, big end first', 'UTF-16', bytes(0xfe, 0xff, 0x00, 0x61)],
  ['UTF-32, little end first', 'UTF-32', bytes(0xff, 0xfe, 0x00, 0x00, 0x61, 0, 0, 0)],
  ['UTF-32, big end first', 'UTF-32', bytes(0x00, 0x00, 0xfe, 0xff, 0, 0, 0, 0x61)],
])('refuses the byte order mark of %s', (_, name, input) => {
  expect(refusal(input)).toEqual([
    {
      code: 'not-utf-8',
      message: `the file starts with a ${name} byte order mark at byte offset 0, expected UTF-8`,
      place: { file, line: 1, column: 1 },
      help: 'save the file as UTF-8',
    },
  ]);
});

test.each([
  ['a stray continuation byte', bytes('a: é\nb', 0x80, 'c'), 7, '80', 2, 2],
  ['an overlong form', bytes('ab', 0xc0, 0xaf), 2, 'c0', 1, 3],
  ['a lone surrogate', bytes('ab', 0xed, 0xa0, 0x80), 2, 'ed', 1, 3],
  ['a character that is cut off at the end', bytes('abc', 0xe2, 0x82), 3, 'e2', 1, 4],
  ['a code point beyond the last', bytes(0xf4, 0x90, 0x80, 0x80), 0, 'f4', 1, 1],
])('refuses %s with its byte offset', (_, input, offset, byte, line, column) => {
  expect(refusal(input)).toEqual([
    {
      code: 'not-utf-8',
      message: `the bytes from offset ${offset} on (0x${byte}) are not valid UTF-8`,
      place: { file, line, column },
      help: 'save the file as UTF-8',
    },
  ]);
});

test.each([
  ['NUL', 'ab: x\u0000', 'a NUL character', 'remove it'],
  [
    'UTF-16 without a mark',
    'a\u0000b',
    'a NUL character',
    'save the file as UTF-8; it looks like UTF-16 or UTF-32',
  ],
  ['escape', 'a\u001b[31m', 'the control character U+001B', 'remove it'],
  ['delete', 'a\u007f', 'the control character U+007F', 'remove it'],
  ['C1', 'a\u009b', 'the control character U+009B', 'remove it'],
])('refuses the control character %s', (_, text, name, help) => {
  expect(refusal(bytes(text))).toMatchObject([
    {
      code: 'control-character',
      message: `the text holds ${name}, expected printable characters, tabs and line ends only`,
      help,
    },
  ]);
});

test('refuses a carriage return without line feed and accepts it with one', () => {
  expect(refusal(bytes('a: 1\r\nb: 2\rc: 3'))).toEqual([
    {
      code: 'lone-carriage-return',
      message: 'a carriage return stands without a line feed, expected LF or CRLF line ends',
      place: { file, line: 2, column: 5 },
      help: 'save the file with LF line ends',
    },
  ]);
  expect(refusal(bytes('a: 1\r\n'))).toBe('accepted');
});

test('refuses a file of more than ten megabytes without decoding it', () => {
  expect(refusal(new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20))).toMatchObject([{ code: 'too-large' }]);
  expect(refusal(new Uint8Array(10 * 1024 * 1024).fill(0x20))).toBe('accepted');
});
