import type { RuleSet } from '../../model/rule-set.ts';
import { assessed, citedPointers, neighboursAt, passingBase, ruleEntries, type RuleEntry } from './cases.ts';
import type { Base } from './conforming.ts';
import { breakingEdits, enclosing, forgettingEdits, shiftingEdits } from './edit.ts';
import { judge, type Verdicts } from './judge.ts';
import { mutantsOf } from './mutants.ts';
import { neighbours } from './neighbour.ts';

/** What became of the mutants of a rule set. */
export interface Mutation {
  readonly mutants: number;
  /** `id: what was done` of each mutant that judges every case as its rule does. */
  readonly survivors: readonly string[];
}

/** Tries every mutant of every rule on the conforming examples and on the neighbours of the one on which it passes. */
export const mutation = (set: RuleSet, bases: readonly Base[]): Mutation => {
  const casesOf = cases(set, bases);
  let mutants = 0;
  const survivors = ruleEntries(set).flatMap(entry => {
    const run = judge(entry.rule);
    const expected = casesOf(entry).map(data => ({ data, verdicts: run(data) }));
    return mutantsOf(entry.rule)
      .filter(({ rule }) => {
        mutants++;
        const changed = judge(rule);
        return expected.every(({ data, verdicts }) => isSame(changed(data), verdicts));
      })
      .map(({ what }) => `${entry.id}: ${what}`);
  });
  return { mutants, survivors };
};

const isSame = (some: Verdicts, other: Verdicts): boolean =>
  some.size === other.size && [...some].every(([subject, verdict]) => other.get(subject) === verdict);

const cases = (set: RuleSet, bases: readonly Base[]): ((entry: RuleEntry) => readonly unknown[]) => {
  const neighbour = neighbours();
  const conforming = bases.map(({ data }) => data);
  return entry => {
    const base = passingBase(entry.rule, bases);
    if (base === undefined) return conforming;
    const results = assessed(set, entry, base.data);
    const pointers = new Set([
      ...citedPointers(results, 'requirement'),
      ...citedPointers(results, 'applicability'),
      ...results.flatMap(({ subject }) => enclosing(subject)),
    ]);
    const near = neighboursAt(base, [...pointers], neighbour, (data, pointer) =>
      [breakingEdits, forgettingEdits, shiftingEdits].flatMap(edits => edits(data, pointer)),
    );
    return [...conforming, ...near.map(({ data }) => data)];
  };
};
