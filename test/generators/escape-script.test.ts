import fc from 'fast-check';
import { expect, test } from 'vitest';

import { scriptComment, scriptString } from '../../generators/escape-script.ts';

test('quotes, backslashes and line breaks can not end a string', () => {
  expect(scriptString("it's \\ \n\u2028${x}`")).toBe("'it\\'s \\\\ \\u{a}\\u{2028}${x}`'");
});

test('a string literal evaluates to the text that it was written for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the point
      expect(new Function(`return ${scriptString(text)}`)()).toBe(text);
    }),
  );
});

test('a comment stays on its line', () => {
  expect(scriptComment('a\nb\u2028c')).toBe(String.raw`a\nb\u{2028}c`);
});
