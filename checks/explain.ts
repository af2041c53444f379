import type { Condition, Path } from '../model/expression.ts';
import { isUnknown } from '../model/unknown.ts';
import { compareValues } from './compare.ts';
import { countable, counts, onEntries, overEntries, unique, witnessed } from './explain-lists.ts';
import { factOf, factsOf, follow, locate, onValues, operand, operandAt } from './located.ts';
import type { Explaining, Located } from './located.ts';
import { callOpaque } from './opaque.ts';
import { matchesPattern } from './pattern.ts';
import {
  conjunction,
  disjunction,
  disputedFrom,
  explained,
  negated,
  united,
  type Explained,
} from './support.ts';

/** The second reading of a condition: its truth with the smallest set of facts that settles it. */
export const explain = (condition: Condition, bound: readonly Located[], by: Explaining): Explained => {
  const inner = (part: Condition): Explained => explain(part, bound, by);
  switch (condition.kind) {
    case 'constant':
      return { truth: condition.value, facts: [] };
    case 'given':
      return given(locate(condition.path, bound));
    case 'compare': {
      const sides = [condition.left, condition.right].map(side => operand(side, bound));
      return onValues(sides, ([a, b]) => compareValues(condition.sort, condition.op, a, b));
    }
    case 'in':
      return onValues([operand(condition.value, bound)], ([value]) =>
        condition.options.some(option => option === value),
      );
    case 'matches':
      return onValues([operand(condition.value, bound)], ([value]) =>
        typeof value === 'string' ? matchesPattern(condition.pattern, value) : undefined,
      );
    case 'covers':
      return conjunction(
        condition.items.map(item =>
          overEntries(condition.list, bound, by, entry =>
            onValues([operandAt(entry)], ([value]) => value === item),
          ),
        ),
        by.weigh,
      );
    case 'and':
      return conjunction(condition.all.map(inner), by.weigh);
    case 'or':
      return disjunction(condition.any.map(inner), by.weigh);
    case 'not':
      return negated(inner(condition.that));
    case 'when':
      return disjunction([negated(inner(condition.condition)), inner(condition.then)], by.weigh);
    case 'every':
      // every entry that counts is so: there is none that counts and is not so
      return negated(
        overEntries(condition.list, bound, by, entry => {
          const within = bindEntry(bound, condition.bind, entry);
          return narrowed(condition.where, () => negated(explain(condition.that, within, by)), within, by);
        }),
      );
    case 'some':
      return overEntries(condition.list, bound, by, entry => {
        const within = bindEntry(bound, condition.bind, entry);
        return narrowed(condition.where, () => explain(condition.that, within, by), within, by);
      });
    case 'count':
      return onEntries(condition.list, bound, ({ entries, whole, open }) => {
        const known = entries.map(entry =>
          witnessed(explain(condition.where, bindEntry(bound, condition.bind, entry), by), entry, whole),
        );
        const { op, than } = condition;
        return counts[op](countable(known, open, than), than, whole, by.weigh);
      });
    case 'unique':
      return onEntries(condition.list, bound, listed =>
        unique(
          listed.entries.map(entry => follow(entry, condition.key)),
          listed,
        ),
      );
    case 'refersTo': {
      const sought = operand(condition.value, bound);
      return overEntries(condition.list, bound, by, entry => {
        const key = operandAt(follow(entry, condition.key));
        // an entry without the key is referred to by nothing
        if (key.value === undefined) return explained(false, () => factsOf([key]));
        return onValues([sought, key], ([a, b]) => a === b);
      });
    }
    case 'opaque':
      return opaque(condition.name, condition.args, bound, by);
  }
};

/**
 * What is said of an entry that may not count: where it does not, nothing more is looked at, unless that itself is in
 * dispute.
 */
const narrowed = (
  where: Condition,
  that: () => Explained,
  bound: readonly Located[],
  by: Explaining,
): Explained => {
  const counts = explain(where, bound, by);
  const isSettled =
    counts.truth === false && counts.facts.every(({ pointer }) => by.weigh(pointer) < disputedFrom);
  return isSettled ? counts : conjunction([counts, that()], by.weigh);
};

const given = (located: Located): Explained =>
  explained(isUnknown(located.value) ? undefined : located.value !== undefined, () => [factOf(located)]);

const bindEntry = (bound: readonly Located[], at: number, entry: Located): readonly Located[] => {
  const within = bound.slice();
  within[at] = entry;
  return within;
};

const opaque = (
  name: string,
  args: readonly Path[],
  bound: readonly Located[],
  by: Explaining,
): Explained => {
  const values = args.map(arg => locate(arg, bound));
  const open = values.filter(({ value }) => isUnknown(value));
  if (open.length > 0) return { truth: undefined, facts: united([{ facts: open.map(factOf) }]) };
  const truth = callOpaque(
    by.functions,
    name,
    values.map(({ value }) => value),
  );
  return { truth, facts: united([{ facts: values.map(factOf) }]) };
};
