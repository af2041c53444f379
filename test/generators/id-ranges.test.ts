import { expect, test } from 'vitest';

import { idRanges } from '../../generators/id-ranges.ts';

test.each([
  [[], ''],
  [['AC-1'], 'AC-1'],
  [['AC-1', 'AC-2'], 'AC-1, AC-2'],
  [['AC-1', 'AC-2', 'AC-3', 'AC-5'], 'AC-1 to AC-3, AC-5'],
  [['AC-9', 'AC-10', 'AC-11'], 'AC-9 to AC-11'],
  [['5.1', '5.2', '5.3', '6.1', '6.2', '6.3'], '5.1 to 5.3, 6.1 to 6.3'],
  [['x-a', 'x-b', 'x-c'], 'x-a, x-b, x-c'],
  [['AC-3', 'AC-2', 'AC-1'], 'AC-3, AC-2, AC-1'],
])('writes %j as `%s`', (ids, text) => {
  expect(idRanges(ids)).toBe(text);
});
