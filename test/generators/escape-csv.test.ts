import { expect, test } from 'vitest';

import { escapeCsv } from '../../generators/escape-csv.ts';

test.each([
  ['plain text', 'a b', 'a b'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['a separator', 'a,b', '"a,b"'],
  ['a separator of other locales', 'a;b', '"a;b"'],
  ['space at an edge', ' a', '" a"'],
  ['a formula', '=1+1', `"'=1+1"`],
  ['a formula by plus', '+1', `"'+1"`],
  ['a formula by minus', '-1', `"'-1"`],
  ['a formula by at', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a formula behind spaces', '  =1', `"'  =1"`],
  ['a formula in full width', '＝1', `"'＝1"`],
  ['a tab before a formula', '\t=1', String.raw`\t=1`],
  ['a line break', 'a\r\n=1', String.raw`a\r\n=1`],
])('%s is written as one cell that is no formula', (_, text, cell) => {
  expect(escapeCsv(text)).toBe(cell);
});
