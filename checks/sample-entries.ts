import { orderTests } from './compare.ts';
import type { Of } from './demands.ts';
import type { SamplePath } from './sample-data.ts';
import { always, appended, emptied, entryPlaces } from './sample-lists.ts';
import { bothOf, notOf, whenOf } from './sample-conditions.ts';
import { binding, drop, showing, truthIn } from './sample-scene.ts';
import type { Make, Sampling, Scene } from './sample-scene.ts';
import { negated } from './sample-values.ts';

/** Samples in which some entry of a list is so: one that is there, or one more. */
export function* makeSome(
  { list, bind, where, that }: Of<'some'>,
  scene: Scene,
  by: Sampling,
  make: Make,
): Generator {
  const both = bothOf(where, that);
  for (const entry of entryPlaces(list, scene) ?? [])
    yield* make(both, true, binding(scene, bind, entry), by);
  for (const { data, entry } of appended(list, scene, by))
    yield* make(both, true, binding(showing(scene, data), bind, entry), by);
}

/** Samples in which no entry of a list is so: each that is becomes another, or is taken out. */
export function* makeNone(
  { list, bind, where, that }: Of<'some'>,
  scene: Scene,
  by: Sampling,
  make: Make,
): Generator {
  const every: Of<'every'> = { kind: 'every', list, bind, where: always, that: notOf(bothOf(where, that)) };
  const entries = entryPlaces(list, scene);
  if (entries === undefined) yield emptied(list, scene, by).data;
  else yield* repaired(every, scene, by, make);
}

/** Samples in which every entry of a list is so; where the list is not stated, with one that is, or with none. */
export function* makeEvery(condition: Of<'every'>, scene: Scene, by: Sampling, make: Make): Generator {
  const { list, bind, where, that } = condition;
  if (entryPlaces(list, scene) !== undefined) {
    yield* repaired(condition, scene, by, make);
    return;
  }
  yield* makeSome({ kind: 'some', list, bind, where, that }, scene, by, make);
  yield emptied(list, scene, by).data;
}

/** How often entries that putting a later one right has broken are put right again. */
const mostRounds = 2;

/** Puts the first entry that is not as it should be right, in each way, then the next; what breaks one before comes last. */
function* repaired(
  condition: Of<'every'>,
  scene: Scene,
  by: Sampling,
  make: Make,
  rounds = mostRounds,
): Generator {
  const { list, bind, where, that } = condition;
  const asked = whenOf(where, that);
  const entries = entryPlaces(list, scene) ?? [];
  const before = entries.findIndex(entry => truthIn(asked, binding(scene, bind, entry)) !== true);
  const offender = entries[before];
  if (offender === undefined) {
    yield scene.data;
    return;
  }
  if (!by.step()) return;
  const within = binding(scene, bind, offender);
  const isWhole = (data: unknown): boolean =>
    (entryPlaces(list, showing(scene, data)) ?? [])
      .slice(0, before)
      .every(entry => truthIn(asked, binding(showing(scene, data), bind, entry)) === true);
  const breaking: unknown[] = [];
  for (const data of putRight(condition, within, offender, by, make)) {
    if (isWhole(data)) yield* repaired(condition, showing(scene, data), by, make, rounds);
    else breaking.push(data);
  }
  if (rounds > 0)
    for (const data of breaking) yield* repaired(condition, showing(scene, data), by, make, rounds - 1);
}

/** One entry is as it should be, or is not concerned, or is not there. */
function* putRight(
  { where, that }: Of<'every'>,
  within: Scene,
  entry: SamplePath,
  by: Sampling,
  make: Make,
): Generator {
  yield* make(that, true, within, by);
  yield* make(where, false, within, by);
  yield drop(within.data, entry);
}

/** Samples in which the number of entries that are so compares as it should. */
export function* makeCount(
  condition: Of<'count'>,
  truth: boolean,
  scene: Scene,
  by: Sampling,
  make: Make,
): Generator {
  const { list, bind, where, than } = condition;
  const op = truth ? condition.op : negated[condition.op];
  const entries = entryPlaces(list, scene);
  if (entries === undefined) {
    yield* makeCount({ ...condition, op }, true, emptied(list, scene, by), by, make);
    return;
  }
  const isSo = entries.map(entry => truthIn(where, binding(scene, bind, entry)));
  const number = isSo.filter(each => each === true).length;
  if (orderTests[op](number - than) && !isSo.includes(undefined)) {
    yield scene.data;
    return;
  }
  if (!by.step()) return;
  const isMore = op === 'atLeast' || op === 'moreThan' || op === 'isNot' || (op === 'is' && number < than);
  for (const data of oneOff({ list, bind, where }, isSo, isMore, scene, by, make))
    yield* makeCount({ ...condition, op }, true, showing(scene, data), by, make);
}

/** Samples in which one entry more, or one less, is so. */
function* oneOff(
  { list, bind, where }: Pick<Of<'count'>, 'list' | 'bind' | 'where'>,
  isSo: readonly (boolean | undefined)[],
  isMore: boolean,
  scene: Scene,
  by: Sampling,
  make: Make,
): Generator {
  const concerned = (entryPlaces(list, scene) ?? []).filter((_, index) => (isSo[index] === true) !== isMore);
  const open = (entryPlaces(list, scene) ?? []).filter((_, index) => isSo[index] === undefined);
  for (const entry of isMore ? concerned : [...open, ...concerned])
    yield* make(where, isMore, binding(scene, bind, entry), by);
  if (!isMore) for (const entry of concerned.toReversed()) yield drop(scene.data, entry);
  else
    for (const { data, entry } of appended(list, scene, by))
      yield* make(where, true, binding(showing(scene, data), bind, entry), by);
}
