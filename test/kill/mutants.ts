import type { Condition, Rule, Subjects } from '../../model/expression.ts';
import { asking, isPermission } from './demands.ts';
import { givenNodes, withoutGiven } from './given-nodes.ts';
import { ownMistakes, type Variant } from './own-mistakes.ts';
import { patternsOf, patternsWithin, type Patterns } from './scope-patterns.ts';

/** A rule with one mistake in it. */
export interface Mutant {
  /** The part of the rule, the part of that part, and what was done to it. */
  readonly what: string;
  readonly rule: Rule;
}

/** All mistakes in a condition; that something is stated is dropped wherever the condition repeats it. */
const allVariants = (condition: Condition, bound: Patterns): readonly Variant[] => [
  ...variants(condition, bound),
  ...givenNodes(condition).map(node => ({
    what: `\`${node.path.keys.join('/')}\` stated dropped`,
    condition: withoutGiven(condition, node),
  })),
];

/** Every way to make one small mistake in a rule: in what it requires, when it applies, or whom it is about. */
export const mutantsOf = (rule: Rule): readonly Mutant[] => {
  const bound = patternsOf(rule.subjects);
  return [
    ...allVariants(rule.requires, bound).map(each => ({
      what: `requires ${each.what}`,
      rule: asking(rule, each.condition),
    })),
    ...(isPermission(rule) ? [] : allVariants(rule.applies, bound)).map(each => ({
      what: `applies ${each.what}`,
      rule: { ...rule, applies: each.condition },
    })),
    ...subjectVariants(rule.subjects).map(each => ({
      what: `subjects ${each.what}`,
      rule: { ...rule, subjects: each.subjects },
    })),
  ];
};

const subjectVariants = (
  subjects: Subjects,
): readonly { readonly what: string; readonly subjects: Subjects }[] =>
  subjects.kind === 'deployment'
    ? []
    : [
        ...allVariants(subjects.where, patternsOf(subjects)).map(({ what, condition }) => ({
          what,
          subjects: { ...subjects, where: condition },
        })),
        ...subjectVariants(subjects.within).map(({ what, subjects: within }) => ({
          what: `within ${what}`,
          subjects: { ...subjects, within },
        })),
      ];

const nothing: Condition = { kind: 'constant', value: true };

/** A condition with one mistake in it: dropped, negated, another word, the other quantifier, or one within a part. */
const variants = (condition: Condition, bound: Patterns): readonly Variant[] => {
  if (condition.kind === 'constant') return [];
  return [
    ...(condition.kind === 'given' ? [] : [{ what: `${condition.kind} dropped`, condition: nothing }]),
    ...ownMistakes(condition, bound),
    ...parts(condition, bound).map(({ what, condition: changed }) => ({
      what: `${condition.kind} > ${what}`,
      condition: changed,
    })),
  ];
};

/** Mistakes in a part of the condition. */
const parts = (condition: Condition, bound: Patterns): readonly Variant[] => {
  switch (condition.kind) {
    case 'and':
      return within(condition.all, bound, all => ({ ...condition, all }));
    case 'or':
      return [
        ...within(condition.any, bound, any => ({ ...condition, any })),
        ...condition.any.map((part, index) => ({
          what: `${part.kind} (${index}) left out`,
          condition: { ...condition, any: condition.any.filter((_, at) => at !== index) },
        })),
      ];
    case 'not':
      return variants(condition.that, bound).map(({ what, condition: that }) => ({
        what,
        condition: { ...condition, that },
      }));
    case 'when':
      return within([condition.condition, condition.then], bound, ([premise = nothing, then = nothing]) => ({
        kind: 'when',
        condition: premise,
        then,
      }));
    case 'some':
    case 'every':
      return within([condition.where, condition.that], patternsWithin(condition, bound), changed => {
        const [where = nothing, that = nothing] = changed;
        return { ...condition, where, that };
      });
    case 'count':
      return within([condition.where], patternsWithin(condition, bound), ([where = nothing]) => ({
        ...condition,
        where,
      }));
    default:
      return [];
  }
};

const within = (
  list: readonly Condition[],
  bound: Patterns,
  whole: (list: readonly Condition[]) => Condition,
): readonly Variant[] =>
  list.flatMap((part, index) =>
    variants(part, bound).map(({ what, condition }) => ({
      what: list.length > 1 ? `(${index}) ${what}` : what,
      condition: whole(list.with(index, condition)),
    })),
  );
