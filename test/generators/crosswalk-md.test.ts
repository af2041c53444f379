import { expect, test } from 'vitest';

import { crosswalkMd } from '../../generators/crosswalk-md.ts';
import { harbourReport } from './crosswalk-report.ts';

test('the relations are a table for each pair of frameworks, and the coverage follows', async () => {
  await expect(crosswalkMd(harbourReport(), { coverage: false })).toMatchFileSnapshot('golden/crosswalk.md');
});

test('what is uncertain is marked in its row, and a reason stays text', () => {
  const lines = crosswalkMd(harbourReport(), { coverage: false }).split('\n');
  expect(lines.filter(line => line.includes('**?** intersects'))).toEqual([
    '| harbour-3: Cranes are tested. | **?** intersects | P-3 Hoists | a crane may be a hoist | uncertain: not counted |',
  ]);
  expect(lines.filter(line => line.includes('ashore'))).toEqual([
    String.raw`| ferry-2 Ramps | equal to | 3.2 Islands | =cmd &#124; \*both\* lead ashore | stale: not counted<br>judged against edition ` +
      '`1981`, found `1982` |',
  ]);
});

test('coverage alone has no table', () => {
  expect(crosswalkMd(harbourReport(), { coverage: true })).not.toContain('| --- |');
});
