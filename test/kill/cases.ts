import type { RequirementResult } from '../../model/assessment.ts';
import type { Rule } from '../../model/expression.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { assess } from '../../checks/assess.ts';
import type { Base } from './conforming.ts';
import { breakingEdits, enclosing, type Edit } from './edit.ts';
import { isPermission } from './demands.ts';
import { judge, type Verdicts } from './judge.ts';
import { documentOf, type Neighbour } from './neighbour.ts';

/** A requirement that is verified by a rule. */
export interface RuleEntry {
  readonly id: string;
  readonly rule: Rule;
}

/** The requirements of a rule set that are verified by a rule, in the catalogue's order. */
export const ruleEntries = ({ standard, verification }: RuleSet): readonly RuleEntry[] =>
  standard.requirements.flatMap(({ id }) => {
    const entry = verification[id];
    return entry?.method === 'rule' ? [{ id, rule: entry.rule }] : [];
  });

/** A rule set with one requirement, verified by a rule. */
const onlyRule = (set: RuleSet, { id, rule }: RuleEntry): RuleSet => ({
  standard: { ...set.standard, requirements: set.standard.requirements.filter(each => each.id === id) },
  verification: { [id]: { method: 'rule', rule } },
  digest: set.digest,
});

/** What the assessment itself says of a rule. */
export const assessed = (set: RuleSet, entry: RuleEntry, data: unknown): readonly RequirementResult[] =>
  assess(documentOf(data), [], [onlyRule(set, entry)]).results;

/** The verdicts of results by subject; where the standard does not apply at all, that none applies. */
export const verdictsOf = (results: readonly RequirementResult[]): Verdicts =>
  results.length === 0
    ? new Map([['', 'not-applicable' as const]])
    : new Map(
        results.map(({ subject, verdict, wouldSettle }) => [
          verdict === 'inconclusive' && wouldSettle[0] === subject ? `${subject}?` : subject,
          verdict,
        ]),
      );

/** The first conforming example on which a rule passes. */
export const passingBase = (rule: Rule, bases: readonly Base[]): Base | undefined =>
  bases.find(({ data }) => {
    const verdicts = [...judge(rule)(data).values()];
    return verdicts.includes('pass') && verdicts.every(each => each === 'pass' || each === 'not-applicable');
  });

/**
 * Whether a rule catches an edit: something fails that did not; of a permission, a subject that made use of it no
 * longer does.
 */
export const catches = (rule: Rule, before: Verdicts, after: Verdicts): boolean =>
  isPermission(rule)
    ? [...before].some(([subject, verdict]) => verdict === 'pass' && after.get(subject) === 'not-applicable')
    : ![...before.values()].includes('fail') && [...after.values()].includes('fail');

/** The pointers that a pass cites for its requirement, and all that enclose them. */
export const citedPointers = (
  results: readonly RequirementResult[],
  settles: 'requirement' | 'applicability',
): readonly string[] => {
  const cited = results.flatMap(({ facts, verdict }) =>
    verdict === 'pass' ? facts.filter(fact => fact.settles === settles).map(fact => fact.pointer) : [],
  );
  return [...new Set(cited.flatMap(enclosing))];
};

/** The neighbours that differ in one of these pointers. */
export const neighboursAt = (
  base: Base,
  pointers: readonly string[],
  neighbour: (base: Base, edit: Edit) => Neighbour | undefined,
  edits: (data: unknown, pointer: string) => readonly Edit[] = breakingEdits,
): readonly Neighbour[] =>
  pointers.flatMap(pointer => edits(base.data, pointer)).flatMap(edit => neighbour(base, edit) ?? []);
