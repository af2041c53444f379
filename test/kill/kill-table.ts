import type { RuleSet } from '../../model/rule-set.ts';
import {
  assessed,
  catches,
  citedPointers,
  neighboursAt,
  passingBase,
  ruleEntries,
  type RuleEntry,
} from './cases.ts';
import type { Base } from './conforming.ts';
import { demandsOf } from './demands.ts';
import { enclosing, forgettingEdits } from './edit.ts';
import { judge, type Verdicts } from './judge.ts';
import { neighbours, type Neighbour } from './neighbour.ts';

/** The edits of one kind at one pointer that a rule catches. */
export interface Kill {
  /** One of them. */
  readonly neighbour: Neighbour;
  /** How many there are: an edit that puts in another word can put in any of several. */
  readonly edits: number;
  /** The demands that they break. */
  readonly breaks: readonly string[];
  /** The other requirements whose rules catch the same neighbour. */
  readonly also: readonly string[];
}

/** How a rule is killed on the conforming example on which it passes. */
export interface Kills {
  readonly entry: RuleEntry;
  readonly base: Base;
  readonly kills: readonly Kill[];
  /** The demands that no edit breaks on its own. */
  readonly unbroken: readonly string[];
  readonly notApplicable: Neighbour | undefined;
  readonly inconclusive: Neighbour | undefined;
}

/** The kill table of a rule set: of every rule that passes on some conforming example. */
export const killTable = (set: RuleSet, bases: readonly Base[]): readonly Kills[] => {
  const neighbour = neighbours();
  const others = alsoCaught(ruleEntries(set));
  return ruleEntries(set).flatMap(entry => {
    const base = passingBase(entry.rule, bases);
    return base === undefined ? [] : [killsOf(set, entry, base, neighbour, others)];
  });
};

type MakeNeighbour = ReturnType<typeof neighbours>;
type Others = (neighbour: Neighbour, base: Base, besides: string) => readonly string[];

const killsOf = (set: RuleSet, entry: RuleEntry, base: Base, make: MakeNeighbour, others: Others): Kills => {
  const results = assessed(set, entry, base.data);
  const run = judge(entry.rule);
  const before = run(base.data);
  const cited = citedPointers(results, 'requirement');
  const applicability = [
    ...citedPointers(results, 'applicability'),
    ...new Set(results.flatMap(({ subject }) => enclosing(subject))),
  ];
  const caught = neighboursAt(base, cited, make).filter(each => catches(entry.rule, before, run(each.data)));
  const broken = demandsOf(entry.rule).map(demand => ({ ...demand, by: breakers(demand, before, caught) }));
  const having = (verdict: string, list: readonly Neighbour[]) =>
    list.find(each => each.readable && [...run(each.data).values()].every(found => found === verdict));
  return {
    entry,
    base,
    kills: grouped(caught.filter(each => each.readable)).map(group => ({
      neighbour: group[0],
      edits: group.length,
      breaks: broken.filter(({ by }) => group.some(each => by.has(each))).map(({ what }) => what),
      also: others(group[0], base, entry.id),
    })),
    unbroken: broken.filter(({ by }) => by.size === 0).map(({ what }) => what),
    notApplicable: having('not-applicable', neighboursAt(base, applicability, make)),
    inconclusive: having('inconclusive', neighboursAt(base, cited, make, forgettingEdits)),
  };
};

/** The neighbours that are caught because of this demand: without it they are not. */
const breakers = (
  demand: ReturnType<typeof demandsOf>[number],
  before: Verdicts,
  caught: readonly Neighbour[],
): ReadonlySet<Neighbour> => {
  const without = judge(demand.relaxed);
  return new Set(caught.filter(({ data }) => !catches(demand.relaxed, before, without(data))));
};

type Group = readonly [Neighbour, ...Neighbour[]];

const grouped = (list: readonly Neighbour[]): readonly Group[] => {
  const groups = new Map<string, [Neighbour, ...Neighbour[]]>();
  for (const each of list) {
    const key = `${each.edit.kind} ${each.edit.pointer}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
};

const alsoCaught = (entries: readonly RuleEntry[]): Others => {
  const judges = entries.map(({ id, rule }) => ({ id, rule, run: judge(rule) }));
  const known = new Map<Neighbour, readonly string[]>();
  const befores = new Map<Base, readonly Verdicts[]>();
  return (neighbour, base, besides) => {
    const before = befores.get(base) ?? judges.map(({ run }) => run(base.data));
    befores.set(base, before);
    const found =
      known.get(neighbour) ??
      judges
        .filter(({ rule, run }, index) => catches(rule, before[index] ?? new Map(), run(neighbour.data)))
        .map(({ id }) => id);
    known.set(neighbour, found);
    return found.filter(id => id !== besides);
  };
};
