import { expect, test } from 'vitest';

import { judgeValidity } from '../../../readers/evidence/validity.ts';

const valid = { state: 'valid' };

test.each([
  ['2026-03-31T00:00:00Z', valid],
  ['2026-03-31T23:59:59.999Z', valid],
  [
    '2026-03-30T23:59:59.999Z',
    {
      state: 'not-yet-valid',
      reason:
        'it is not valid yet: it is issued on 2026-03-31 (the start of that day, UTC), and the assessment date is 2026-03-30T23:59:59.999Z',
    },
  ],
  [
    '2026-04-01T00:00:00Z',
    {
      state: 'expired',
      reason:
        'it has expired: it was valid until 2026-03-31 (the end of that day, UTC), and the assessment date is 2026-04-01T00:00:00Z',
    },
  ],
])('a date alone is the whole day in UTC: at %s', (assessedAt, expected) => {
  expect(judgeValidity({ issued: '2026-03-31', validUntil: '2026-03-31' }, assessedAt)).toEqual(expected);
});

test.each([
  ['2026-03-31T11:59:59Z', 'not-yet-valid'],
  ['2026-03-31T12:00:00Z', 'valid'],
  ['2026-03-31T13:00:00Z', 'valid'],
  ['2026-03-31T13:00:01Z', 'expired'],
])('an instant counts to the second and in its own offset: at %s', (assessedAt, state) => {
  const dates = { issued: '2026-03-31T14:00:00+02:00', validUntil: '2026-03-31T08:30:00.0-04:30' };
  expect(judgeValidity(dates, assessedAt).state).toBe(state);
});

test('evidence without dates is valid', () => {
  expect(judgeValidity({}, '2026-03-31T12:00:00Z')).toEqual(valid);
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '2025-02-29',
  '2026-00-10',
  '2026-03-31T24:00:00Z',
  '2026-03-31T10:60:00Z',
  '2026-03-31T10:00:00+24:00',
  '2026-3-1',
  '2026-03-31T10:00:00',
])('%s is not in the calendar', text => {
  expect(judgeValidity({ validUntil: text }, '2026-03-31T12:00:00Z')).toEqual({
    state: 'unreadable',
    field: 'validUntil',
    reason: `\`validUntil\` is \`${text}\`, which is not in the calendar; expected a date such as \`2026-03-31\` or an instant such as \`2026-03-31T12:00:00Z\``,
  });
});

test('the 29th of February is in the calendar of a leap year', () => {
  expect(judgeValidity({ issued: '2024-02-29' }, '2026-03-31T12:00:00Z')).toEqual(valid);
});

test('an assessment date that is none is an error of the program', () => {
  expect(() => judgeValidity({}, 'yesterday')).toThrow(RangeError);
});
