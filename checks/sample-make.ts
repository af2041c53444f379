import type { Condition } from '../model/expression.ts';
import { notOf } from './sample-conditions.ts';
import { makeCompare, makeGiven, makeIn, makeMatching } from './sample-comparisons.ts';
import { makeCount, makeEvery, makeNone, makeSome } from './sample-entries.ts';
import { makeCovers, makeReference, makeUnique } from './sample-members.ts';
import { showing, truthIn, type Make, type Sampling, type Scene } from './sample-scene.ts';

/** Makes a condition true or false by changing a sample; what is so already stays as it is. */
export const make: Make = function* (condition, truth, scene, by) {
  if (!by.step()) return;
  if (truthIn(condition, scene) === truth) {
    yield scene.data;
    return;
  }
  for (const data of changed(condition, truth, scene, by))
    if (truthIn(condition, showing(scene, data)) === truth) yield data;
};

const changed: Make = (condition, truth, scene, by) => {
  switch (condition.kind) {
    case 'constant':
    case 'opaque':
      return [];
    case 'given':
      return makeGiven(condition, truth, scene, by);
    case 'compare':
      return makeCompare(condition, truth, scene, by);
    case 'in':
      return makeIn(condition, truth, scene, by);
    case 'matches':
      return makeMatching(condition, truth, scene, by);
    case 'covers':
      return makeCovers(condition, truth, scene, by);
    case 'and':
      return truth ? allOf(condition.all, true, scene, by) : anyOf(condition.all, false, scene, by);
    case 'or':
      return truth ? anyOf(condition.any, true, scene, by) : allOf(condition.any, false, scene, by);
    case 'not':
      return make(condition.that, !truth, scene, by);
    case 'when':
      return implication(condition.condition, condition.then, truth, scene, by);
    case 'some':
      return truth ? makeSome(condition, scene, by, make) : makeNone(condition, scene, by, make);
    case 'every':
      return truth
        ? makeEvery(condition, scene, by, make)
        : makeSome({ ...condition, kind: 'some', that: notOf(condition.that) }, scene, by, make);
    case 'count':
      return makeCount(condition, truth, scene, by, make);
    case 'unique':
      return makeUnique(condition, truth, scene, by);
    case 'refersTo':
      return makeReference(condition, truth, scene, by);
  }
};

function* anyOf(parts: readonly Condition[], truth: boolean, scene: Scene, by: Sampling): Generator {
  for (const part of parts) yield* make(part, truth, scene, by);
}

function* implication(
  condition: Condition,
  then: Condition,
  truth: boolean,
  scene: Scene,
  by: Sampling,
): Generator {
  if (!truth) yield* allOf([condition, notOf(then)], true, scene, by);
  else {
    yield* make(then, true, scene, by);
    yield* make(condition, false, scene, by);
  }
}

/** How often parts that a later one broke are put right again. */
const mostRounds = 3;

/** Makes one part after the other so; what leaves the parts before it alone comes first. */
function* allOf(
  parts: readonly Condition[],
  truth: boolean,
  scene: Scene,
  by: Sampling,
  rounds = mostRounds,
): Generator {
  const open = parts.findIndex(part => truthIn(part, scene) !== truth);
  const part = parts[open];
  if (part === undefined) {
    yield scene.data;
    return;
  }
  if (!by.step()) return;
  const isWhole = (data: unknown): boolean =>
    parts.slice(0, open).every(before => truthIn(before, showing(scene, data)) === truth);
  const breaking: unknown[] = [];
  for (const data of make(part, truth, scene, by)) {
    if (isWhole(data)) yield* allOf(parts, truth, showing(scene, data), by, rounds);
    else breaking.push(data);
  }
  if (rounds > 0)
    for (const data of breaking) yield* allOf(parts, truth, showing(scene, data), by, rounds - 1);
}
