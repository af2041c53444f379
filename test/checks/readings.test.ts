import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { english } from '../../checks/english.ts';
import { compile } from '../../checks/evaluate.ts';
import { explain } from '../../checks/explain.ts';
import { reads } from '../../checks/reads.ts';
import type { Explained } from '../../checks/support.ts';
import type { Condition, Rule } from '../../model/expression.ts';
import { isUnknown } from '../../model/unknown.ts';
import { dataOf, manyGaps, perhapsUnknown } from './arbitrary-data.ts';
import { arbitraryRule, conditionOver, fleetScope, opaqueFunctions } from './arbitrary-condition.ts';
import { leadsThrough, placesOf, replacedAt } from './places.ts';
import { fleetShape } from './shape.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 1452, numRuns: 600 };
const condition = conditionOver(fleetScope);
const data = dataOf(fleetShape, manyGaps);

const evaluated = (that: Condition, of: unknown): boolean | undefined => compile(that, opaqueFunctions)([of]);
const explained = (that: Condition, of: unknown): Explained =>
  explain(that, [{ value: of, pointer: '' }], { functions: opaqueFunctions, weigh: () => 1 });
const whole = (requires: Condition): Rule => ({
  subjects: { kind: 'deployment' },
  applies: { kind: 'constant', value: true },
  requires,
});

describe('what a rule reads', () => {
  test('is all that matters: another value anywhere else changes neither truth nor facts', () => {
    fc.assert(
      fc.property(condition, data, fc.gen(), (that, of, random) => {
        const patterns = reads(whole(that));
        const unread = placesOf(fleetShape, of).filter(
          ({ pointer }) => !patterns.some(pattern => leadsThrough(pattern, pointer)),
        );
        fc.pre(unread.length > 0);
        const { pointer, shape } = random(() => fc.constantFrom(...unread));
        const changed = replacedAt(
          of,
          pointer,
          random(() => perhapsUnknown(shape, manyGaps)),
        );
        expect(explained(that, changed)).toEqual(explained(that, of));
        expect(evaluated(that, changed)).toBe(evaluated(that, of));
      }),
      runs,
    );
  });

  test('covers every fact that an explanation cites', () => {
    fc.assert(
      fc.property(condition, data, (that, of) => {
        const patterns = reads(whole(that));
        const stray = explained(that, of).facts.filter(
          ({ pointer }) => !patterns.some(pattern => leadsThrough(pattern, pointer)),
        );
        expect(stray).toEqual([]);
      }),
      runs,
    );
  });

  test('is told the same way each time, sorted and without repetition', () => {
    fc.assert(
      fc.property(arbitraryRule, rule => {
        const patterns = reads(rule);
        expect(patterns).toEqual([...new Set(patterns)].sort());
        expect(reads(rule)).toEqual(patterns);
        expect(patterns.join(' ')).not.toMatch(/undefined|\[object|NaN|\/\/|\?/u);
      }),
      runs,
    );
  });
});

describe('the order of a list', () => {
  test('does not matter', () => {
    fc.assert(
      fc.property(condition, data, fc.gen(), (that, of, random) => {
        const shuffle = (list: readonly unknown[]): readonly unknown[] =>
          random(() => fc.shuffledSubarray([...list], { minLength: list.length }));
        expect(evaluated(that, everyList(of, shuffle))).toBe(evaluated(that, of));
      }),
      runs,
    );
  });

  test('nor do entries that are there twice, where nothing counts', () => {
    fc.assert(
      fc.property(condition, data, fc.gen(), (that, of, random) => {
        fc.pre(!counts(that));
        const repeat = (list: readonly unknown[]): readonly unknown[] => [
          ...list,
          ...random(() => fc.subarray([...list])),
        ];
        expect(evaluated(that, everyList(of, repeat))).toBe(evaluated(that, of));
      }),
      runs,
    );
  });
});

const everyList = (value: unknown, change: (list: readonly unknown[]) => readonly unknown[]): unknown => {
  if (isUnknown(value) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return change(value.map((entry: unknown) => everyList(entry, change)));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, everyList(field, change)]));
};

const counts = (that: Condition): boolean => /"kind":"(?:count|unique)"/u.test(JSON.stringify(that));

describe('the logic of conditions', () => {
  const agree = (left: (...parts: Two) => Condition, right: (...parts: Two) => Condition): void => {
    fc.assert(
      fc.property(condition, condition, data, (a, b, of) => {
        expect(evaluated(left(a, b), of)).toBe(evaluated(right(a, b), of));
        expect(explained(left(a, b), of).truth).toBe(explained(right(a, b), of).truth);
      }),
      { ...runs, numRuns: 500 },
    );
  };
  type Two = readonly [Condition, Condition];
  const not = (that: Condition): Condition => ({ kind: 'not', that });
  const and = (...all: Two): Condition => ({ kind: 'and', all });
  const or = (...any: Two): Condition => ({ kind: 'or', any });

  test('knows that two negations cancel', () => {
    agree(
      a => not(not(a)),
      a => a,
    );
  });

  test('knows De Morgan', () => {
    agree(
      (a, b) => not(and(a, b)),
      (a, b) => or(not(a), not(b)),
    );
    agree(
      (a, b) => not(or(a, b)),
      (a, b) => and(not(a), not(b)),
    );
  });

  test('takes `when` for "not so, or"', () => {
    agree(
      (condition, then) => ({ kind: 'when', condition, then }),
      (condition, then) => or(not(condition), then),
    );
  });

  test('does not care which part comes first', () => {
    agree(and, (a, b) => and(b, a));
    agree(or, (a, b) => or(b, a));
  });
});

describe('a rule in English', () => {
  test('is one line of words for every rule, the same each time', () => {
    fc.assert(
      fc.property(arbitraryRule, rule => {
        const sentence = english(rule);
        expect(sentence).not.toMatch(/undefined|\[object|NaN|\s\s|^\s|\s$|\n/u);
        expect(english(rule)).toBe(sentence);
      }),
      runs,
    );
  });

  test('does not depend on the tree being the one that was built', () => {
    fc.assert(
      fc.property(arbitraryRule, rule => {
        // sound: a rule is JSON-serialisable, so that what is parsed is the rule again
        const copy = JSON.parse(JSON.stringify(rule)) as Rule;
        expect(copy).toEqual(rule);
        expect([english(copy), reads(copy)]).toEqual([english(rule), reads(rule)]);
      }),
      { ...runs, numRuns: 300 },
    );
  });
});
