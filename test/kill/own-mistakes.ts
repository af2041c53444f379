import type { Condition } from '../../model/expression.ts';
import { wordsAt } from './schema-words.ts';
import { patternOfValue, type Patterns } from './scope-patterns.ts';

/** A condition with one mistake in it. */
export interface Variant {
  readonly what: string;
  readonly condition: Condition;
}

/** Mistakes in a condition itself, not in its parts: negated, another word, another number, the other quantifier. */
export const ownMistakes = (condition: Condition, bound: Patterns): readonly Variant[] => {
  switch (condition.kind) {
    case 'compare':
      return [
        negated(condition),
        ...(condition.right.kind === 'literal'
          ? otherWords(condition.left, [condition.right.value], bound)
          : []
        ).map(word => ({
          what: `compare to \`${word}\``,
          condition: { ...condition, right: { kind: 'literal', value: word } } as const,
        })),
      ];
    case 'in':
      return [
        negated(condition),
        ...otherLists(condition.options, otherWords(condition.value, condition.options, bound)).map(
          ({ what, list }) => ({ what: `in ${what}`, condition: { ...condition, options: list } }),
        ),
      ];
    case 'covers':
      return [
        negated(condition),
        ...otherLists(condition.items, otherWords(condition.list, condition.items, bound, '/*')).map(
          ({ what, list }) => ({ what: `covers ${what}`, condition: { ...condition, items: list } }),
        ),
      ];
    case 'count':
      return [
        negated(condition),
        ...[condition.than - 1, condition.than + 1].map(than => ({
          what: `count to ${than}`,
          condition: { ...condition, than },
        })),
      ];
    case 'some':
      return [{ what: 'some to every', condition: { ...condition, kind: 'every' } }];
    case 'every':
      return [{ what: 'every to some', condition: { ...condition, kind: 'some' } }];
    case 'and':
      return [{ what: 'and to or', condition: { kind: 'or', any: condition.all } }];
    case 'or':
      return [{ what: 'or to and', condition: { kind: 'and', all: condition.any } }];
    case 'not':
      return [{ what: 'not removed', condition: condition.that }];
    default:
      return [negated(condition)];
  }
};

const negated = (condition: Condition): Variant => ({
  what: `${condition.kind} negated`,
  condition: { kind: 'not', that: condition },
});

const otherWords = (
  value: Parameters<typeof patternOfValue>[0],
  stated: readonly unknown[],
  bound: Patterns,
  entries = '',
): readonly string[] =>
  wordsAt(`${patternOfValue(value, bound)}${entries}`).filter(word => !stated.includes(word));

/** A list of words without one of them, or with another in its stead. */
const otherLists = (
  list: readonly (string | number)[],
  words: readonly string[],
): readonly { readonly what: string; readonly list: readonly (string | number)[] }[] =>
  list.flatMap((item, index) => [
    ...(list.length > 1 ? [{ what: `without \`${item}\``, list: list.filter((_, at) => at !== index) }] : []),
    ...words.map(word => ({ what: `\`${item}\` to \`${word}\``, list: list.with(index, word) })),
  ]);
