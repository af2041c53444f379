import { expect, test } from 'vitest';

import { plainColours } from '../../generators/colours.ts';
import { crosswalkText } from '../../generators/crosswalk-text.ts';
import { harbourReport } from './crosswalk-report.ts';

const text = (question = {}, coverage = false): string =>
  crosswalkText(harbourReport(question), { colours: plainColours, coverage });

test('the relations stand below what they start from, what is not counted is marked, and the coverage follows', async () => {
  await expect(text()).toMatchFileSnapshot('golden/crosswalk.txt');
});

test('read from the other end, subset and superset change places', () => {
  expect(text({ from: 'port-27', ids: ['P-1'] })).toBe(
    `port-27 P-1  Lighting
    subset of         harbour-1  Lights: Lights burn at night.
                      both light the place; the harbour at night as well

1 relation; 1 counted
`,
  );
});

test('coverage alone has titles', () => {
  expect(text({ from: 'harbour', to: 'port-27' }, true)).toBe(`Coverage of what the relations lead to

Port catalogue R5 (port-27)
  2 of 4 base controls covered: 1 wholly, 1 in part; 1 by uncertain relations only; 1 not covered
    covered wholly
      P-1  Lighting
    covered in part
      P-2  Locks
    uncertain only
      P-3  Hoists
    not covered
      P-4  Divers

Coverage of what they start from

Harbour standard 2020 (harbour)
  2 of 3 entries covered: 1 wholly, 1 in part; 1 by uncertain relations only; 0 not covered
    covered wholly
      harbour-2  Gates: Gates are locked.
    covered in part
      harbour-1  Lights: Lights burn at night.
    uncertain only
      harbour-3  Cranes: Cranes are tested.
`);
});
