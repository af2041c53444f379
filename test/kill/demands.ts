import type { Condition, ListValue, Rule, Value } from '../../model/expression.ts';
import { withoutGiven, type Given } from './given-nodes.ts';
import { patternOfValue, patternsOf, patternsWithin, type Patterns } from './scope-patterns.ts';

/** One thing that a rule demands, and the rule without it. */
export interface Demand {
  readonly what: string;
  readonly relaxed: Rule;
}

/** Whether a rule encodes a permission: it applies where it is made use of, and then asks nothing more. */
export const isPermission = (rule: Rule): boolean =>
  JSON.stringify(rule.applies) === JSON.stringify(rule.requires);

/** A rule that asks for something else; of a permission, that is also when it applies. */
export const asking = (rule: Rule, requires: Condition): Rule => ({
  ...rule,
  requires,
  applies: isPermission(rule) ? requires : rule.applies,
});

/**
 * Every atomic comparison that the requirement of a rule rests on, each with the rule that does without it. That
 * something is stated is one demand, however often the rule repeats it.
 */
export const demandsOf = (rule: Rule): readonly Demand[] => {
  const found = demands(rule.requires, patternsOf(rule.subjects));
  const stated = new Map(
    found.flatMap(({ given }) => (given === undefined ? [] : [[JSON.stringify(given), given]])),
  );
  return [
    ...[...stated.values()].map(given => ({
      what: statedWords(given),
      relaxed: asking(rule, withoutGiven(rule.requires, given)),
    })),
    ...found
      .filter(({ given }) => given === undefined)
      .map(({ what, relaxed }) => ({ what, relaxed: asking(rule, relaxed) })),
  ];
};

interface Relaxation {
  readonly what: string;
  readonly relaxed: Condition;
  /** Set where the demand is that something is stated. */
  readonly given?: Given;
}

const nothing: Condition = { kind: 'constant', value: true };

const demands = (condition: Condition, bound: Patterns): readonly Relaxation[] => {
  switch (condition.kind) {
    case 'and':
      return condition.all.flatMap((part, index) =>
        demands(part, bound).map(({ relaxed, ...rest }) => ({
          ...rest,
          relaxed: { ...condition, all: condition.all.with(index, relaxed) },
        })),
      );
    case 'some':
    case 'every': {
      const within = patternsWithin(condition, bound);
      return demands(condition.that, within).map(({ relaxed, ...rest }) => ({
        ...rest,
        relaxed: { ...condition, that: relaxed },
      }));
    }
    case 'covers':
      return condition.items.map((item, index) => ({
        what: `${named(condition.list, bound)} has \`${item}\``,
        relaxed:
          condition.items.length === 1
            ? nothing
            : { ...condition, items: condition.items.filter((_, at) => at !== index) },
      }));
    case 'given':
      return [{ what: statedWords(condition), relaxed: nothing, given: condition }];
    default:
      return [{ what: wording(condition, bound), relaxed: nothing }];
  }
};

/** An atomic condition in few words, by its path patterns. */
const wording = (condition: Condition, bound: Patterns): string => {
  switch (condition.kind) {
    case 'compare':
      return `${operand(condition.left, bound)} ${condition.op} ${operand(condition.right, bound)}`;
    case 'in':
      return `${operand(condition.value, bound)} is ${condition.options.map(option => `\`${option}\``).join(' or ')}`;
    case 'count':
      return `${named(condition.list, bound)} has ${condition.op} ${condition.than}`;
    case 'or':
      return condition.any.map(part => all(part, bound)).join(', or ');
    case 'not':
      return `not ${all(condition.that, bound)}`;
    case 'when':
      return `${all(condition.then, bound)} where ${all(condition.condition, bound)}`;
    case 'unique':
      return `${named(condition.list, bound)} each with its own ${condition.key.join('/')}`;
    case 'refersTo':
      return `${operand(condition.value, bound)} refers to ${named(condition.list, bound)}`;
    default:
      return JSON.stringify(condition);
  }
};

const all = (condition: Condition, bound: Patterns): string =>
  demands(condition, bound)
    .map(({ what }) => what)
    .join(' and ');

const statedWords = ({ path }: Given): string => `${lastKeys(path.keys)} stated`;

const operand = (value: Value, bound: Patterns): string =>
  value.kind === 'literal' ? `\`${String(value.value)}\`` : named(value, bound);

/** The end of a path pattern: `entities/type`. */
const named = (value: Value | ListValue, bound: Patterns): string =>
  lastKeys(
    patternOfValue(value, bound)
      .split('/')
      .filter(key => key !== '*'),
  );

const lastKeys = (keys: readonly string[]): string => keys.slice(-2).join('/');
