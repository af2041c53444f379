import { orderTests } from './compare.ts';
import type { Of } from './demands.ts';
import { valueAt, type SamplePath } from './sample-data.ts';
import { always, appended, emptied, entryPlaces } from './sample-lists.ts';
import { bothOf, notOf, whenOf } from './sample-conditions.ts';
import { binding, drop, operandIn, placeOfValue, put, showing, truthIn } from './sample-scene.ts';
import type { Make, Sampling, Scene } from './sample-scene.ts';
import { anotherValue, freshAt, placeholder } from './sample-shape.ts';
import { negated } from './sample-values.ts';

/** Samples in which some entry of a list is so: one that is there, or one more. */
export function* makeSome({ list, bind, where, that }: Of<'some'>, scene: Scene, by: Sampling, make: Make): Generator<unknown> {
  const both = bothOf(where, that);
  for (const entry of entryPlaces(list, scene) ?? []) yield* make(both, true, binding(scene, bind, entry), by);
  for (const { data, entry } of appended(list, scene, by))
    yield* make(both, true, binding(showing(scene, data), bind, entry), by);
}

/** Samples in which no entry of a list is so: each that is becomes another, or is taken out. */
export function* makeNone({ list, bind, where, that }: Of<'some'>, scene: Scene, by: Sampling, make: Make): Generator<unknown> {
  const every: Of<'every'> = { kind: 'every', list, bind, where: always, that: notOf(bothOf(where, that)) };
  const entries = entryPlaces(list, scene);
  if (entries === undefined) yield emptied(list, scene, by).data;
  else yield* repaired(every, scene, by, make);
}

/** Samples in which every entry of a list is so; where the list is not stated, with one that is, or with none. */
export function* makeEvery(condition: Of<'every'>, scene: Scene, by: Sampling, make: Make): Generator<unknown> {
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
): Generator<unknown> {
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
): Generator<unknown> {
  yield* make(that, true, within, by);
  yield* make(where, false, within, by);
  yield drop(within.data, entry);
}

/** Samples in which the number of entries that are so compares as it should. */
export function* makeCount(condition: Of<'count'>, truth: boolean, scene: Scene, by: Sampling, make: Make): Generator<unknown> {
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
): Generator<unknown> {
  const concerned = (entryPlaces(list, scene) ?? []).filter((_, index) => (isSo[index] === true) !== isMore);
  const open = (entryPlaces(list, scene) ?? []).filter((_, index) => isSo[index] === undefined);
  for (const entry of isMore ? concerned : [...open, ...concerned])
    yield* make(where, isMore, binding(scene, bind, entry), by);
  if (!isMore) for (const entry of concerned.toReversed()) yield drop(scene.data, entry);
  else
    for (const { data, entry } of appended(list, scene, by))
      yield* make(where, true, binding(showing(scene, data), bind, entry), by);
}

/** Samples in which a list has all of these words, or lacks one. */
export function* makeCovers({ list, items }: Of<'covers'>, truth: boolean, scene: Scene, by: Sampling): Generator<unknown> {
  const has = (each: Scene, item: unknown): boolean =>
    (entryPlaces(list, each) ?? []).some(entry => valueAt(each.data, entry) === item);
  if (!truth) {
    if (entryPlaces(list, scene) === undefined) yield emptied(list, scene, by).data;
    for (const item of items) yield without(list, item, scene);
    return;
  }
  const missing = items.find(item => !has(scene, item));
  if (missing === undefined) yield scene.data;
  else
    for (const { data, entry } of appended(list, scene, by))
      yield* makeCovers({ kind: 'covers', list, items }, true, showing(scene, put(data, entry, missing, by)), by);
}

const without = (list: Of<'covers'>['list'], item: unknown, scene: Scene): unknown =>
  (entryPlaces(list, scene) ?? [])
    .filter(entry => valueAt(scene.data, entry) === item)
    .reduceRight((data, entry) => drop(data, entry), scene.data);

/** Samples in which the keys of a list are all different, or two of them the same. */
export function* makeUnique({ list, key }: Of<'unique'>, truth: boolean, scene: Scene, by: Sampling): Generator<unknown> {
  const keys = (entryPlaces(list, scene) ?? []).map(entry => [...entry, ...key]);
  if (truth) {
    const values = keys.map(place => valueAt(scene.data, place));
    const twin = keys.find((_, index) => values[index] !== undefined && values.indexOf(values[index]) < index);
    if (twin === undefined) yield emptiedWhereMissing(list, scene, by);
    else {
      const other = anotherValue(by.schema, twin, scene.data, values);
      const fresh = put(scene.data, twin, other, by);
      yield* makeUnique({ kind: 'unique', list, key }, true, showing(scene, fresh), by);
    }
    return;
  }
  const [first, second] = keys;
  if (first !== undefined && second !== undefined) {
    const value = valueAt(scene.data, first) ?? placeholder(by.schema, first, scene.data);
    yield put(put(scene.data, first, value, by), second, value, by);
  } else
    for (const { data } of appended(list, scene, by))
      yield* makeUnique({ kind: 'unique', list, key }, false, showing(scene, data), by);
}

const emptiedWhereMissing = (list: Of<'unique'>['list'], scene: Scene, by: Sampling): unknown =>
  entryPlaces(list, scene) === undefined ? emptied(list, scene, by).data : scene.data;

/** Samples in which a value is the key of an entry, or of none. */
export function* makeReference(
  { value, list, key }: Of<'refersTo'>,
  truth: boolean,
  scene: Scene,
  by: Sampling,
): Generator<unknown> {
  const place = placeOfValue(value, scene);
  if (place === undefined) return;
  if (!truth) {
    if (entryPlaces(list, scene) === undefined) yield emptied(list, scene, by).data;
    yield put(scene.data, place, freshAt(by.schema, place, scene.data, 'nothing'), by);
    return;
  }
  for (const entry of entryPlaces(list, scene) ?? []) {
    const known = valueAt(scene.data, [...entry, ...key]);
    if (known !== undefined) yield put(scene.data, place, known, by);
  }
  for (const { data, entry } of appended(list, scene, by)) {
    const at = [...entry, ...key];
    const named = operandIn(value, scene) ?? valueAt(data, at) ?? placeholder(by.schema, at, data);
    yield put(put(data, at, named, by), place, named, by);
  }
}
