import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wrapText } from '../../generators/wrap-text.ts';

test('lines are broken at spaces, and a word that is too long stands alone', () => {
  expect(wrapText('aa bb cccccccc dd', 5)).toEqual(['aa bb', 'cccccccc', 'dd']);
});

test('no line of several words is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/)),
      fc.integer({ min: 1, max: 30 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.filter(line => line.includes(' ') && line.length > width)).toEqual([]);
      },
    ),
  );
});
