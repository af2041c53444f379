import { describe, expect, test } from 'vitest';

import type { Result } from '../../model/problem.ts';
import { readBaseline } from '../../readers/baseline.ts';
import { readWaivers } from '../../readers/waivers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const digest = 'a'.repeat(64);

/** A waivers file with one waiver, in which some lines are others. */
const fileOf = (changes: Readonly<Record<string, string>> = {}): string => {
  const lines = {
    id: 'w-1',
    requirement: 'x1452-9.1.1-1',
    scope: `{ descriptor: a.yaml, element: /parties/id=meridian, value: ${digest} }`,
    owner: 'Ada Adams',
    approver: 'Bo Brown',
    reason: 'comes with the next release',
    created: '2026-11-01',
    expires: '2027-01-31',
    ...changes,
  };
  const [first = '', ...others] = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return `clausewiseWaivers: 1\nwaivers:\n  - ${first}\n${others.map(line => `    ${line}\n`).join('')}`;
};

const told = (read: Result<unknown>): readonly string[] =>
  read.ok
    ? ['read']
    : read.problems.map(
        ({ code, message, place }) => `${place?.line ?? 0}:${place?.column ?? 0} ${code}: ${message}`,
      );
const reading = (text: string): readonly string[] => told(readWaivers('waivers.yaml', bytes(text)));

test('a waiver is read with its place; a date means the start of its first day and the end of its last', () => {
  const read = readWaivers('waivers.yaml', bytes(fileOf()));
  expect(read).toMatchObject({
    ok: true,
    value: {
      file: 'waivers.yaml',
      notWaivable: [],
      waivers: [
        {
          id: 'w-1',
          requirement: 'x1452-9.1.1-1',
          scope: { descriptor: 'a.yaml', element: '/parties/id=meridian', value: digest },
          created: '2026-11-01T00:00:00.000Z',
          expires: '2027-01-31T23:59:59.999Z',
          expiresAsWritten: '2027-01-31',
          place: { file: 'waivers.yaml', line: 3, column: 5 },
        },
      ],
    },
  });
});

test('a moment of another zone is the same moment in UTC', () => {
  expect(readWaivers('w.yaml', bytes(fileOf({ expires: "'2027-01-31T23:30:00+05:30'" })))).toMatchObject({
    value: { waivers: [{ expires: '2027-01-31T18:00:00.000Z' }] },
  });
});

describe('what is malformed is refused with its place', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'no expiry',
      fileOf().replace(/ {4}expires.*\n/u, ''),
      ['3:5 missing-property: `/waivers/0` lacks the property `expires`'],
    ],
    [
      'a day that is not in the calendar',
      fileOf({ expires: '2027-02-30' }),
      ['10:14 no-such-date: `expires` is `2027-02-30`, which is not in the calendar'],
    ],
    [
      'an end before the beginning',
      fileOf({ expires: '2026-10-31' }),
      [
        '10:14 expires-before-created: the waiver was created on `2026-11-01` and expires on `2026-10-31`, expected it to end after it began',
      ],
    ],
    [
      'a value marked as unknown',
      fileOf({ reason: '{ unknown: lost }' }),
      ['8:13 unknown-value: a value is marked as unknown, which a waivers file cannot leave open'],
    ],
    [
      'the same id twice',
      fileOf() + fileOf().replace(/^.*\n.*\n/u, ''),
      ['11:9 repeated-id: the waiver id `w-1` is already on line 3, expected each once'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reading(text)).toEqual(expected);
  });

  test.each([
    ['another version', 'clausewiseWaivers: 2\nwaivers: []\n'],
    ['a key that is not known', fileOf({ aprover: 'me' })],
    ['a digest that is none', fileOf({ scope: '{ value: abc }' })],
    ['an empty owner', fileOf({ owner: "''" })],
    ['a list', '- w-1\n'],
    ['nothing', ''],
    ['no text', '\u0000'],
    ['a bomb of aliases', `a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n`],
  ])('%s', (_, text) => {
    const [first = ''] = reading(text);
    expect(first).toMatch(/^\d+:\d+ /u);
  });
});

describe('a baseline', () => {
  const finding = `{ requirement: x1452-9.1.1-1, descriptor: a.yaml, element: '', value: ${digest}, verdict: fail }`;

  test('is read with its findings', () => {
    expect(readBaseline('b.yaml', bytes(`clausewiseBaseline: 1\nfindings: [${finding}]\n`))).toMatchObject({
      ok: true,
      value: { file: 'b.yaml', entries: [{ requirement: 'x1452-9.1.1-1', element: '', verdict: 'fail' }] },
    });
  });

  test('cannot hold a pass', () => {
    const text = `clausewiseBaseline: 1\nfindings: [${finding.replace('fail', 'pass')}]\n`;
    expect(told(readBaseline('b.yaml', bytes(text)))).toEqual([
      expect.stringMatching(/^2:\d+ wrong-value: .*`pass`, expected one of `fail`, `inconclusive`$/u),
    ]);
  });
});
