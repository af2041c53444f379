import fc from 'fast-check';
import { expect, test } from 'vitest';

import { serialDate } from '../../../generators/xlsx/serial-date.ts';

test.each([
  ['1900-03-01T00:00:00Z', 61],
  ['2026-11-21T00:00:00Z', 46_347],
  ['2026-11-21T18:00:00Z', 46_347.75],
  ['2026-11-21T01:00:00+01:00', 46_347],
  ['1900-02-28T00:00:00Z', undefined],
  ['never', undefined],
])('%s is day %s', (moment, day) => {
  expect(serialDate(moment)).toBe(day);
});

test('a moment comes back to the second', () => {
  const moment = fc.date({ min: new Date('1950-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, date => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      const serial = serialDate(new Date(second).toISOString()) ?? 0;
      expect(Math.round((serial - 25_569) * 86_400) * 1000).toBe(second);
    }),
  );
});
