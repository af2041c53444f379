import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { not } from '../../checks/builder.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { assessed, catches, ruleEntries, verdictsOf } from '../kill/cases.ts';
import { describeEdit } from '../kill/describe-edit.ts';
import { judge } from '../kill/judge.ts';
import { killTable, type Kills } from '../kill/kill-table.ts';
import { killTableMd } from '../kill/kill-table-md.ts';

const table = killTable(x1452RuleSet);
const ids = ruleEntries(x1452RuleSet).map(({ id }) => id);
const idsOf = (rows: readonly Kills[]) => rows.map(({ entry }) => entry.id);

/** Demands that no single edit breaks in a descriptor that has words of the vocabulary only. */
const neverBrokenAlone: Readonly<Record<string, readonly string[]>> = {
  // they apply only where a capability is stated, and then the capabilities are
  'x1452-7.1.2-7': ['capabilities stated'],
  'x1452-7.1.2-8': ['capabilities stated'],
  // the vocabulary has no third implementation
  'x1452-7.3.2-4': ['entities/implementation is `software` or `hardware-device`'],
};

describe('the kill table', () => {
  test('has every rule: each passes on a conforming example', () => {
    expect(idsOf(table)).toEqual(ids);
  });

  test('has an edit that each rule catches', () => {
    expect(idsOf(table.filter(({ kills }) => kills.length === 0))).toEqual([]);
  });

  test('has an edit for each demand of each rule, but for those that can not be broken alone', () => {
    const unbroken = table.filter(row => row.unbroken.length > 0).map(row => [row.entry.id, row.unbroken]);
    expect(Object.fromEntries(unbroken)).toEqual(neverBrokenAlone);
  });

  test('has an edit after which each rule does not apply', () => {
    expect(idsOf(table.filter(({ notApplicable }) => notApplicable === undefined))).toEqual([]);
  });

  test('has a cited value that, when it is unknown, leaves each rule undecided', () => {
    expect(idsOf(table.filter(({ inconclusive }) => inconclusive === undefined))).toEqual([]);
  });

  test('is what the assessment itself says', () => {
    const differing = table.flatMap(({ entry, base, kills, notApplicable, inconclusive }) => {
      const run = judge(entry.rule);
      const before = verdictsOf(assessed(x1452RuleSet, entry, base.data));
      const cases = [...kills.map(kill => kill.neighbour), notApplicable, inconclusive].filter(
        each => each !== undefined,
      );
      return cases
        .map(({ edit, data }) => {
          const after = verdictsOf(assessed(x1452RuleSet, entry, data));
          const caught = kills.some(({ neighbour }) => neighbour.edit === edit);
          const isRight =
            [...after].join() === [...run(data)].join() && caught === catches(entry.rule, before, after);
          return isRight ? [] : [`${entry.id}: ${describeEdit(base.data, edit)}`];
        })
        .flat();
    });
    expect(differing).toEqual([]);
  });

  test('is the golden one (UPDATE_GOLDEN=1 writes it anew)', () => {
    const golden = new URL('../golden/kill-table.md', import.meta.url);
    const text = killTableMd(table);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(new URL('.', golden), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

test('no rule survives its own negation', () => {
  const surviving = table.filter(({ entry, base }) => {
    const rule = { ...entry.rule, requires: not(entry.rule.requires) };
    return assessed(x1452RuleSet, { id: entry.id, rule }, base.data).every(
      ({ verdict }) => verdict === 'pass',
    );
  });
  expect(idsOf(surviving)).toEqual([]);
});
