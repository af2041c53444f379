import fc from 'fast-check';
import { expect, test } from 'vitest';

import { facetsOf } from '../../../generators/page/facets.ts';
import { findingsOf } from '../../../generators/page/finding-sections.ts';
import { matrixItems } from '../../../generators/page/matrix-items.ts';
import { isRowOpen, withRow } from '../../../generators/page/open-rows.ts';
import { orderRows } from '../../../generators/page/order-rows.ts';
import { pageData } from '../../../generators/page/page-data.ts';
import type { PageRow } from '../../../generators/page/page-model.ts';
import { plainFindings } from '../../../generators/page/plain-findings.ts';
import { rowSelector, searchText } from '../../../generators/page/select-rows.ts';
import { firstView, groupKeys, sortKeys } from '../../../generators/page/view-state.ts';
import { overlaid } from '../overlaid.ts';

const data = pageData(overlaid);
const select = rowSelector(facetsOf(data), searchText(data));
const idsOf = (rows: readonly PageRow[]): readonly string[] => rows.map(({ id }) => id);
const chosenIds = (chosen: Partial<typeof firstView.chosen>, query = ''): readonly string[] =>
  idsOf(select(data.rows, { query, chosen: { ...firstView.chosen, ...chosen } }));

test('without a choice every row is shown', () => {
  expect(chosenIds({})).toEqual(idsOf(data.rows));
});

test.each([
  ['verdict', ['fail'], ['x1452-7.1.2-6', 'x1452-9.1.1-1', 'x1452-9.2-2', 'x1452-10.1-1', 'x1452-10.6-1']],
  ['verdict', ['error', 'unverifiable', 'not-assessed'], ['x1452-9.1.4-1', 'x1452-8-1']],
  ['obligation', ['permitted', 'informative'], ['x1452-10.6-1', 'x1452-8-1']],
  ['standard', ['x1452'], idsOf(data.rows)],
  ['standard', ['zsm014'], []],
  ['assurance', ['declared'], ['x1452-7.1.2-4']],
  ['standing', ['waived'], ['x1452-7.1.2-6']],
  ['standing', ['known'], ['x1452-10.1-1']],
  ['standing', ['stops'], ['x1452-10.1-1', 'x1452-11.3-1']],
] as const)('by %s %j these rows are shown', (facet, values, ids) => {
  expect(chosenIds({ [facet]: values })).toEqual(ids);
});

test('choices in several respects are all asked for', () => {
  expect(chosenIds({ verdict: ['fail'], obligation: ['required'], standing: ['known'] })).toEqual([
    'x1452-10.1-1',
  ]);
});

test.each([
  ['x1452-9.1.1', ['x1452-9.1.1-1']],
  ['EXCEPTION-7', ['x1452-7.1.2-6']],
  ['amf-config', ['x1452-10.1-1']],
  ['secure-connecting.yaml:44', ['x1452-10.1-1']],
  ['functionalities  operator absent', ['x1452-9.1.1-1']],
  ['no such thing', []],
])('a search for %j finds these rows', (query, ids) => {
  expect(chosenIds({}, query)).toEqual(ids);
});

test('sorting loses no row, keeps the order of the catalogue among equals, and turns round', () => {
  for (const key of sortKeys) {
    const up = orderRows(data.rows, { key, isDescending: false }, data);
    const down = orderRows(data.rows, { key, isDescending: true }, data);
    expect(idsOf(up).toSorted()).toEqual(idsOf(data.rows).toSorted());
    expect(idsOf(orderRows(up, { key, isDescending: false }, data))).toEqual(idsOf(up));
    expect(idsOf(down)).not.toEqual(idsOf(up));
  }
});

test('by verdict what is worst comes first', () => {
  const rows = orderRows(data.rows, { key: 'verdict', isDescending: false }, data);
  expect(rows.map(({ verdict, state }) => verdict ?? state)).toEqual([
    ...Array.from({ length: 5 }, () => 'fail'),
    'error',
    'inconclusive',
    'inconclusive',
    'unverifiable',
    'pass',
  ]);
});

test('grouping shows each row once, under one heading that counts it', () => {
  for (const group of groupKeys) {
    const items = matrixItems(data.rows, group, data);
    const shown = items.flatMap(item => (item.kind === 'row' ? [item.row] : []));
    const counted = items.flatMap(item => (item.kind === 'group' ? item.rows : []));
    expect(idsOf(shown).toSorted()).toEqual(idsOf(data.rows).toSorted());
    expect(idsOf(counted)).toEqual(group === 'none' ? [] : idsOf(shown));
  }
});

test('headings of clauses stand in the order of the catalogue, however the rows are sorted', () => {
  const labels = (rows: readonly PageRow[]) =>
    matrixItems(rows, 'clause', data).flatMap(item => (item.kind === 'group' ? [item.label] : []));
  expect(labels(data.rows.toReversed())).toEqual(labels(data.rows));
});

test('a row that was opened is open, one that was closed is closed, and no other changes', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const steps = fc.array(fc.tuple(id, fc.boolean()));
  fc.assert(
    fc.property(fc.constantFrom([], ['*']), steps, id, fc.boolean(), (first, before, changed, isOpen) => {
      const open = before.reduce<readonly string[]>((list, [row, to]) => withRow(list, row, to), first);
      const next = withRow(open, changed, isOpen);
      expect(isRowOpen(next, changed)).toBe(isOpen);
      for (const other of ['a', 'b', 'c', 'd'].filter(row => row !== changed))
        expect(isRowOpen(next, other)).toBe(isRowOpen(open, other));
      expect(next.length).toBeLessThanOrEqual(5);
    }),
  );
});

test('each result that is not as it should be is told in one section', () => {
  const told = (['stops', 'overlaid', 'informs'] as const).flatMap(section =>
    findingsOf(data.rows, section).flatMap(({ row, results }) =>
      results.map(({ subject, verdict }) => `${section}: ${row.id} ${subject} ${verdict}`),
    ),
  );
  expect(told).toEqual([
    'stops: x1452-9.1.4-1 the deployment error',
    'stops: x1452-10.1-1 /services/0 inconclusive',
    'stops: x1452-11.3-1 the deployment inconclusive',
    'overlaid: x1452-7.1.2-6 /services/0/agreements/1 fail',
    'overlaid: x1452-10.1-1 /services/0 fail',
    'informs: x1452-9.1.1-1 the deployment fail',
    'informs: x1452-9.2-2 /parties/1 fail',
    'informs: x1452-10.6-1 /services/0 fail',
    'informs: x1452-11.7-1 the deployment inconclusive',
  ]);
});

test('who runs no scripts is told how many findings are not listed', () => {
  const [row] = data.rows;
  const [result] = row?.results ?? [];
  const many = Array.from({ length: 203 }, () => ({ ...result, verdict: 'fail', standing: 'lets' }) as never);
  const { number, listed, left } = plainFindings(
    { ...data, rows: data.rows.slice(0, 1).map(one => ({ ...one, results: many })) },
    'informs',
  );
  expect({ number, listed: listed.length, left }).toEqual({ number: 203, listed: 200, left: 3 });
});
