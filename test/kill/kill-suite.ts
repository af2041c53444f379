import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { not } from '../../checks/builder.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { assessed, catches, ruleEntries, verdictsOf } from './cases.ts';
import type { Base } from './conforming.ts';
import { describeEdit } from './describe-edit.ts';
import { judge } from './judge.ts';
import { killTable, type Kills } from './kill-table.ts';
import { killTableMd } from './kill-table-md.ts';

/** What a rule set is put to, and what is known of it. */
export interface KillSuite {
  readonly set: RuleSet;
  /** Conforming examples: each rule passes on one of them at least. */
  readonly bases: readonly Base[];
  /** The demands of rules that no single edit breaks in a descriptor with words of the vocabulary only; say why. */
  readonly neverBrokenAlone?: Readonly<Record<string, readonly string[]>>;
}

/** The tests of the kill table of a rule set; the golden one is test/golden/kill-table-ID.md. */
export const killSuite = ({ set, bases, neverBrokenAlone = {} }: KillSuite): void => {
  const { id } = set.standard;
  const table = killTable(set, bases);
  const idsOf = (rows: readonly Kills[]) => rows.map(({ entry }) => entry.id);

  describe(`the kill table of ${id}`, () => {
    test('has every rule: each passes on a conforming example', () => {
      expect(idsOf(table)).toEqual(ruleEntries(set).map(entry => entry.id));
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
      expect(table.flatMap(row => differingFromAssessment(set, row))).toEqual([]);
    });

    test('is the golden one (UPDATE_GOLDEN=1 writes it anew)', () => {
      const golden = new URL(`../golden/kill-table-${id}.md`, import.meta.url);
      const text = killTableMd(id, table);
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(new URL('.', golden), { recursive: true });
        writeFileSync(golden, text);
      }
      expect(text).toBe(readFileSync(golden, 'utf8'));
    });
  });

  test(`no rule of ${id} survives its own negation`, () => {
    const surviving = table.filter(({ entry, base }) => {
      const rule = { ...entry.rule, requires: not(entry.rule.requires) };
      return assessed(set, { id: entry.id, rule }, base.data).every(({ verdict }) => verdict === 'pass');
    });
    expect(idsOf(surviving)).toEqual([]);
  });
};

/** The edits of a row after which the assessment says something else than the quick judge. */
const differingFromAssessment = (
  set: RuleSet,
  { entry, base, kills, notApplicable, inconclusive }: Kills,
): readonly string[] => {
  const run = judge(entry.rule);
  const before = verdictsOf(assessed(set, entry, base.data));
  const cases = [...kills.map(kill => kill.neighbour), notApplicable, inconclusive].filter(
    each => each !== undefined,
  );
  return cases.flatMap(({ edit, data }) => {
    const after = verdictsOf(assessed(set, entry, data));
    const caught = kills.some(({ neighbour }) => neighbour.edit === edit);
    const isRight =
      [...after].join() === [...run(data)].join() && caught === catches(entry.rule, before, after);
    return isRight ? [] : [`${entry.id}: ${describeEdit(base.data, edit)}`];
  });
};
