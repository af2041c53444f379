import fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeTerminal } from '../../generators/escape-terminal.ts';
import { visibleText } from '../../generators/visible-text.ts';

test.each([
  ['a\u0000b', String.raw`a\x00b`],
  ['a\nb', String.raw`a\nb`],
  ['\uFFFE\uFFFF', String.raw`\u{fffe}\u{ffff}`],
  ['\uD800 lone', String.raw`\u{d800} lone`],
  ['\u202Eevil', String.raw`\u{202e}evil`],
  ['plain: text, #1 ~ <b>', 'plain: text, #1 ~ <b>'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('the shortcut for plain text gives what the long way gives', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ':', '#', '[', 'vso', ' ', '\n', 'é', '\u001b', '~') });
  fc.assert(
    fc.property(text, value => visibleText(value) === escapeTerminal(value)),
    { numRuns: 500 },
  );
});
