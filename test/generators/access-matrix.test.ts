import { describe, expect, test } from 'vitest';

import { accessCsv } from '../../generators/access-csv.ts';
import { accessJson } from '../../generators/access-json.ts';
import { accessMd } from '../../generators/access-md.ts';
import { accessRows, policyWords } from '../../generators/access-rows.ts';
import { accessText } from '../../generators/access-text.ts';
import { plainColours } from '../../generators/colours.ts';
import type { StoreAccess } from '../../model/access.ts';
import { reportNamed } from './access-fixture.ts';
import { hostile } from './fixtures.ts';
import { markdownCells, parseCsv } from './read-back.ts';

const report = reportNamed();
const text = (of = report): string => accessText(of, { colours: plainColours });

test.each([
  ['txt', text],
  ['md', accessMd],
  ['csv', accessCsv],
  ['json', accessJson],
])('the access matrix as %s is as it was reviewed', async (extension, write) => {
  await expect(write(report)).toMatchFileSnapshot(`golden/access.${extension}`);
});

describe('the rows', () => {
  test('group the actions of which the same holds, and no others', () => {
    const [store] = report.descriptors[0]?.stores ?? [];
    if (store === undefined) throw new Error('the report has a store');
    expect(accessRows(store).map(({ actions, outcome, remark }) => [actions, outcome, remark])).toEqual([
      [['read'], 'permitted under conditions', ''],
      [['subscribe'], 'denied', 'authorised'],
      [['download', 'append'], 'no rule, denied by default', ''],
      [['modify'], 'not determined', ''],
      [['anything else'], 'permitted', 'not authorised'],
      [['read'], 'permitted', 'not authorised'],
    ]);
  });

  test.each<readonly [Partial<NonNullable<StoreAccess['policy']>>, string]>([
    [{}, '2 rules; denials override; what no rule decides is denied'],
    [
      { rules: 1, combining: 'permit-overrides', default: 'permit' },
      '1 rule; permissions override; what no rule decides is permitted',
    ],
    [
      { combining: 'not stated', default: 'not stated' },
      '2 rules; which of several rules counts is not stated; what no rule decides is not stated',
    ],
  ])('are headed by how the policy decides: %j', (policy, words) => {
    const [store] = report.descriptors[0]?.stores ?? [];
    if (store?.policy === undefined) throw new Error('the store has a policy');
    expect(policyWords({ ...store, policy: { ...store.policy, ...policy } })).toBe(words);
  });
});

test('the CSV has a row for each access and each anomaly, with a cell for each column', () => {
  const rows = parseCsv(accessCsv(report));
  expect(rows.map(row => row.length)).toEqual(rows.map(() => 12));
  expect(rows.map(([record]) => record)).toEqual([
    'record',
    ...Array.from({ length: 7 }, () => 'access'),
    'anomaly',
  ]);
});

test('the JSON reads back as the report', () => {
  expect(JSON.parse(accessJson(report))).toEqual(report);
});

test.each(hostile)('in CSV the name %j neither adds cells nor starts a formula', name => {
  const rows = parseCsv(accessCsv(reportNamed(name)));
  expect(rows.map(row => row.length)).toEqual(rows.map(() => 12));
  expect(rows.flat().filter(cell => /^\s*[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test.each(hostile)('in Markdown the name %j neither adds cells nor lines', name => {
  expect(markdownCells(accessMd(reportNamed(name)))).toEqual(markdownCells(accessMd(reportNamed('name'))));
});

test.each(hostile)('in text the name %j steers neither a terminal nor a CI system', name => {
  const lines = text(reportNamed(name)).split('\n');
  expect(
    lines.filter(line => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##(?:vso)?\[|(?:^|[ ])::\p{L}/u.test(line)),
  ).toEqual([]);
});
