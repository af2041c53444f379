import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { compile } from '../../checks/evaluate.ts';
import { explain } from '../../checks/explain.ts';
import type { Cited, Explained } from '../../checks/support.ts';
import { step } from '../../checks/values.ts';
import type { Condition } from '../../model/expression.ts';
import { pointerKeys } from '../../model/pointer.ts';
import { isUnknown } from '../../model/unknown.ts';
import { completed, dataOf, manyGaps, moreKnown } from './arbitrary-data.ts';
import {
  conditionOver,
  everything,
  fleetScope,
  opaqueFunctions,
  type Grammar,
} from './arbitrary-condition.ts';
import { barest, fillings, masked, type Filling } from './masked.ts';
import { naiveTruth } from './naive-interpreter.ts';
import { readOnce } from './read-once.ts';
import { fleetShape } from './shape.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 1452, numRuns: 1500 };
const condition = conditionOver(fleetScope);
const data = dataOf(fleetShape, manyGaps);

const evaluated = (that: Condition, of: unknown): boolean | undefined => compile(that, opaqueFunctions)([of]);

const explained = (that: Condition, of: unknown, salt = 0): Explained =>
  explain(that, [{ value: of, pointer: '' }], {
    functions: opaqueFunctions,
    weigh: pointer => 1 + ((pointer.length * 7 + salt) % 5) * salt,
  });

describe('what a condition comes to', () => {
  // @verifies clausewise-p9
  test('is the same by the evaluator, the explanation and a naive interpreter', () => {
    fc.assert(
      fc.property(condition, data, fc.nat({ max: 4 }), (that, of, salt) => {
        const truth = naiveTruth(that, [of], opaqueFunctions);
        expect({ evaluated: evaluated(that, of), explained: explained(that, of, salt).truth }).toEqual({
          evaluated: truth,
          explained: truth,
        });
      }),
      { ...runs, numRuns: 4000 },
    );
  });

  test('never turns into its opposite when more becomes known', () => {
    fc.assert(
      fc.property(condition, dataAndMore, (that, [less, more]) => {
        const before = evaluated(that, less);
        if (before !== undefined) expect(evaluated(that, more)).toBe(before);
      }),
      runs,
    );
  });

  test('is decided only where every completion of what is unknown agrees', () => {
    fc.assert(
      fc.property(condition, dataAndCompletions, (that, [of, ...completions]) => {
        const truth = evaluated(that, of);
        if (truth === undefined) return;
        expect(completions.map(each => evaluated(that, each))).toEqual(completions.map(() => truth));
      }),
      runs,
    );
  });
});

const dataAndMore = data.chain(of => fc.tuple(fc.constant(of), moreKnown(fleetShape, of, manyGaps)));

const dataAndCompletions = data.chain(of => {
  const completion = completed(fleetShape, of);
  return fc.tuple(fc.constant(of), completion, completion, completion);
});

describe('the facts that are cited', () => {
  test('prove the truth on their own', () => {
    fc.assert(
      fc.property(condition, data, fc.nat({ max: 4 }), (that, of, salt) => {
        const { truth, facts } = explained(that, of, salt);
        // a filling may tell more than the facts do, so that an open truth is held against the barest one only
        const filled = truth === undefined ? [barest] : fillings;
        expect(truthsOn(that, of, facts, filled)).toEqual(filled.map(() => truth));
      }),
      { ...runs, numRuns: 4000 },
    );
  });

  test('are cited once each, and state what stands there', () => {
    fc.assert(
      fc.property(condition, data, (that, of) => {
        const { facts } = explained(that, of);
        expect(facts).toEqual(facts.map(fact => ({ pointer: fact.pointer, ...standing(of, fact) })));
        expect(new Set(facts.map(fact => fact.pointer)).size).toBe(facts.length);
      }),
      runs,
    );
  });

  test('are all needed, where no two parts of a condition read the same', () => {
    fc.assert(
      fc.property(readOnceCondition, data, fc.nat({ max: 4 }), (that, of, salt) => {
        const { truth, facts } = explained(that, of, salt);
        if (truth === undefined) return;
        for (const fact of facts)
          expect(new Set(truthsOn(that, of, without(facts, fact), fillings))).not.toEqual(new Set([truth]));
      }),
      { ...runs, numRuns: 4000 },
    );
  });

  test('name all that could settle an open truth: no other unknown value does', () => {
    fc.assert(
      fc.property(condition, data, fc.gen(), (that, of, random) => {
        const { truth, facts } = explained(that, of);
        if (truth !== undefined) return;
        const cited = new Set(facts.map(fact => fact.pointer));
        const next = random(() => moreKnown(fleetShape, of, manyGaps, pointer => !cited.has(pointer)));
        expect(evaluated(that, next)).toBe(undefined);
      }),
      runs,
    );
  });
});

/** What stands at the pointer of a fact, read off the data. */
const standing = (data: unknown, fact: Cited): object => {
  const value = pointerKeys(fact.pointer).reduce<unknown>(
    (at, key) => (Array.isArray(at) ? at[Number(key)] : step(at, key)),
    data,
  );
  if (value === undefined) return { state: 'absent' };
  if (isUnknown(value)) return { state: 'unknown', reason: value.reason };
  if (typeof value !== 'object') return { state: 'value', value };
  return Array.isArray(value) && fact.state === 'list'
    ? { state: 'list', entries: value.length }
    : { state: 'present' };
};

const localGrammar: Grammar = { ...everything, local: true, constants: false };
const readOnceCondition = conditionOver(fleetScope, localGrammar).filter(readOnce);

const without = (facts: readonly Cited[], fact: Cited): readonly Cited[] =>
  facts.filter(each => each !== fact);

/** The truths of a condition on data of which only these facts are left. */
const truthsOn = (
  that: Condition,
  of: unknown,
  facts: readonly Cited[],
  filled: readonly Filling[],
): readonly (boolean | undefined)[] =>
  filled.map(filling => evaluated(that, masked(fleetShape, of, facts, filling)));
