import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dataBlock } from '../../../generators/page/data-block.ts';
import { pageData } from '../../../generators/page/page-data.ts';
import type { PageData } from '../../../generators/page/page-model.ts';
import { shownData } from '../../../generators/shown-data.ts';
import type { CrosswalkRow } from '../../../model/crosswalk.ts';
import { example, hostile } from '../fixtures.ts';
import { overlaid } from '../overlaid.ts';
import { tested } from '../tested.ts';
import { dataOf } from './read-page.ts';

const data = pageData(overlaid);
const rowOf = (all: PageData, id: string) => all.rows.find(row => row.id === id);

test('a row holds its requirement, its clause, its rule and all of its results', () => {
  const row = rowOf(data, 'x1452-7.1.2-6');
  const [, second] = row?.results ?? [];
  expect({ ...row, results: row?.results?.length }).toEqual({
    id: 'x1452-7.1.2-6',
    clause: 0,
    obligation: 'required',
    keyword: 'is required',
    subject: 'parties to a collaboration agreement',
    statement: 'an agreement says who has which role and responsibility before the service is provided',
    parts: ['a) roles are clear', 'b) responsibilities are clear'],
    appliesWhen: 'the service has a collaboration agreement',
    notes: [
      {
        kind: 'ambiguity',
        what: 'the text speaks of entities in one sentence and of stakeholders in the next | both seem meant',
        reading: 'an agreement is between parties, and clarifies the part of the entities that they hold',
      },
    ],
    method: 'rule',
    rule: 1,
    state: 'covered',
    verdict: 'fail',
    results: 2,
  });
  expect({ ...second, facts: second?.facts?.map(index => data.facts[index]?.slice(0, 2)) }).toEqual({
    descriptor: 0,
    subject: '/services/0/agreements/1',
    verdict: 'fail',
    assurance: 'declared',
    standing: 'waived',
    remark: 'waived until 2027-01-31 (exception-7)',
    message: 'the agreement does not clarify `responsibilities`',
    facts: [
      ['/services/0/agreements/1/clarifies', 'a list of 1 entry'],
      ['/services/0/agreements/1/clarifies/0', '"roles"'],
    ],
    waiver: 0,
  });
  expect(data.waivers[0]).toEqual({
    id: 'exception-7',
    owner: 'Ines Okafor',
    approver: 'Lars Brandt',
    reason: 'the agreement is signed anew in January',
    created: '2026-10-01T00:00:00Z',
    expires: '2027-01-31',
    place: 'waivers.yaml:4:5',
  });
});

test('what the baseline holds says so', () => {
  const known = rowOf(data, 'x1452-10.1-1')?.results?.filter(result => result.known === true);
  expect(known?.map(({ verdict, standing, remark }) => ({ verdict, standing, remark }))).toEqual([
    { verdict: 'fail', standing: 'known', remark: 'known' },
  ]);
});

test('no fact, rule or file stands in its table twice', () => {
  for (const table of [data.facts, data.rules, data.files, data.descriptors, data.clauses, data.waivers]) {
    const texts = table.map(value => JSON.stringify(value));
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('a rule that verifies several requirements names them all, at each', () => {
  const ids = ['x1452-7.1.2-4', 'x1452-7.1.2-6'];
  const trace = { ...example.trace, checks: [{ digest: 'a', requirements: ids }] };
  const shared = pageData({ ...example, trace });
  expect(ids.map(id => shared.rules[rowOf(shared, id)?.rule ?? -1]?.verifies)).toEqual([ids, ids]);
});

const crosswalkRow: CrosswalkRow = {
  from: { framework: 'x1452', id: 'x1452-10.1-1', title: 'Authentication', statement: 'it is authenticated' },
  to: { framework: 'iso-27002', id: '8.5', title: 'Secure authentication' },
  relation: 'subset',
  confidence: 'uncertain',
  rationale: 'the control asks it of every access',
  judged: { framework: 'iso-27002', edition: '2022', title: 'Secure authentication' },
  faults: [{ kind: 'control-gone' }],
  counted: false,
};

test('a relation shows at the requirement from which it is read, with why it is not counted', () => {
  const [relation] = rowOf(pageData(example, { crosswalk: [crosswalkRow] }), 'x1452-10.1-1')?.relations ?? [];
  expect(relation).toEqual({
    relation: 'subset of',
    end: 'iso-27002 8.5',
    title: 'Secure authentication',
    rationale: 'the control asks it of every access',
    reserve: 'stale: not counted; `iso-27002` no longer has it',
  });
});

test('a relation between two rows shows at both, turned round at the second', () => {
  const to = { framework: 'x1452', id: 'x1452-8-1', title: 'Reference model' };
  const both = pageData(example, { crosswalk: [{ ...crosswalkRow, to, faults: [], counted: true }] });
  expect(
    ['x1452-10.1-1', 'x1452-8-1'].map(id =>
      rowOf(both, id)?.relations?.map(({ relation, end }) => `${relation} ${end}`),
    ),
  ).toEqual([['subset of x1452-8-1'], ['superset of x1452-10.1-1']]);
});

test('purposes and tests show at their requirement, with what the tests last came to', () => {
  const rows = pageData({ ...example, tests: tested }).rows.filter(row => row.tests !== undefined);
  expect(rows.map(({ id, purposes, tests }) => ({ id, purposes, tests }))).toEqual([
    {
      id: 'x1452-10.1-1',
      purposes: [{ id: 'TP/x1452-10.1-1/BV-01', objective: 'Show that management access is authenticated' }],
      tests: [
        {
          name: 'management > access is authenticated',
          outcome: 'fail in results.xml, as of 2026-11-20T08:00:00Z',
          place: 'tests/access.test.ts:3:1',
        },
      ],
    },
  ]);
});

const withStatement = (statement: string, rows = 1): PageData => ({
  ...data,
  rows: Array.from({ length: rows }, (_, index) => ({
    id: `x-${index}`,
    clause: 0,
    obligation: 'required',
    subject: 'operator',
    statement,
    method: 'rule',
    state: 'covered',
  })),
});

test('what is put into the block comes out of it, but for what steers a terminal', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), text => {
      const given = withStatement(text);
      const block = dataBlock(given);
      expect(dataOf(block)).toEqual(shownData(given));
      expect(block.match(/<(?!script type="application\/json" id="page_data">|\/script>$)/gu)).toBe(null);
    }),
    { numRuns: 100 },
  );
});

test('data that get long are packed, and come out the same', () => {
  const given = withStatement('an operator '.repeat(50), 5000);
  const block = dataBlock(given);
  expect(block).toContain('{"deflated":"');
  expect(block.length).toBeLessThan(100_000);
  expect(dataOf(block)).toEqual(given);
});

test('a line of the block holds a row, so that it can be found in the file', () => {
  const line = dataBlock(data)
    .split('\n')
    .find(text => text.includes('"id":"x1452-9.2-2"'));
  expect(JSON.parse((line ?? '').replace(/,$/u, ''))).toEqual(rowOf(data, 'x1452-9.2-2'));
});
