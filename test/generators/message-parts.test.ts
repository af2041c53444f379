import fc from 'fast-check';
import { expect, test } from 'vitest';

import { messageParts } from '../../generators/message-parts.ts';

test('user input between backticks is told from the text around it', () => {
  expect(messageParts('key `a` and `` b `')).toEqual([
    { code: false, text: 'key ' },
    { code: true, text: 'a' },
    { code: false, text: ' and `' },
    { code: true, text: ' b ' },
  ]);
});

test('no character but paired backticks is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '`', ' ') }), message => {
      const joined = messageParts(message).map(({ code, text }) => (code ? `\`${text}\`` : text));
      expect(joined.join('')).toBe(message);
    }),
  );
});
