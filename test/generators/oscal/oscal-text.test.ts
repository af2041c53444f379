import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markdownMessage } from '../../../generators/escape-markdown.ts';
import { markupLine, oscalInstant, oscalString, oscalToken } from '../../../generators/oscal/oscal-text.ts';
import { hostile } from '../fixtures.ts';

const words = fc.constantFrom(
  ...[
    'www.',
    'GH-1',
    'a',
    ' ',
    ':',
    '::',
    '`',
    '`x y`',
    '-',
    '1.',
    '#',
    '*',
    '(c)',
    '/',
    '.',
    '"',
    '_',
    '\n',
    '\u00a0',
  ],
);
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(words, { maxLength: 8 }).map(list => list.join('')),
);

test('a line of Markdown is what the escaping of Markdown makes of the message, whatever shortcut it takes', () => {
  fc.assert(
    fc.property(text, message => {
      const line = markdownMessage(message).trim();
      expect(markupLine(message)).toBe(line === '' ? '(empty)' : line);
    }),
  );
  expect(markupLine('asks `a_b`: c')).toBe('asks `a_b`: c');
});

test('a string is one that OSCAL takes, and the same where it was one', () => {
  fc.assert(
    fc.property(text, value => {
      expect(oscalString(value)).toMatch(/^\S(?:.*\S)?$/u);
    }),
  );
  expect([' a\u00a0', '', 'a\nb', 'a b'].map(oscalString)).toEqual([
    String.raw`\u{20}a\u{a0}`,
    '(empty)',
    String.raw`a\nb`,
    'a b',
  ]);
});

test('a token is one that OSCAL takes, and a name that is one stays as it is', () => {
  fc.assert(
    fc.property(text, value => {
      expect(oscalToken(value)).toMatch(/^(?:\p{L}|_)(?:\p{L}|\p{N}|[.\-_])*$/u);
    }),
  );
  expect(['x1452-9.1.1-1', '6.2.1', 'a b', 'a/b'].map(oscalToken)).toEqual([
    'x1452-9.1.1-1',
    '_6.2.1',
    'a_20b',
    'a_2fb',
  ]);
});

test('an instant has seconds and the zone Z, or is none that OSCAL can write', () => {
  expect(
    ['2026-11-21T09:00:00+01:15', '2027-01-31T23:59:59.999Z', '2026-11-21', '3000-01-01', 'soon'].map(
      oscalInstant,
    ),
  ).toEqual([
    '2026-11-21T07:45:00Z',
    '2027-01-31T23:59:59.999Z',
    '2026-11-21T00:00:00Z',
    undefined,
    undefined,
  ]);
});
