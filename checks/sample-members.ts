import type { Of } from './demands.ts';
import { valueAt } from './sample-data.ts';
import { appended, emptied, entryPlaces } from './sample-lists.ts';
import { drop, operandIn, placeOfValue, put, showing, type Sampling, type Scene } from './sample-scene.ts';
import { anotherValue, freshAt, placeholder } from './sample-shape.ts';

/** Samples in which a list has all of these words, or lacks one. */
export function* makeCovers(
  { list, items }: Of<'covers'>,
  truth: boolean,
  scene: Scene,
  by: Sampling,
): Generator {
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
      yield* makeCovers(
        { kind: 'covers', list, items },
        true,
        showing(scene, put(data, entry, missing, by)),
        by,
      );
}

const without = (list: Of<'covers'>['list'], item: unknown, scene: Scene): unknown =>
  (entryPlaces(list, scene) ?? [])
    .filter(entry => valueAt(scene.data, entry) === item)
    .reduceRight((data, entry) => drop(data, entry), scene.data);

/** Samples in which the keys of a list are all different, or two of them the same. */
export function* makeUnique(
  { list, key }: Of<'unique'>,
  truth: boolean,
  scene: Scene,
  by: Sampling,
): Generator {
  const keys = (entryPlaces(list, scene) ?? []).map(entry => [...entry, ...key]);
  if (truth) {
    const values = keys.map(place => valueAt(scene.data, place));
    const twin = keys.find(
      (_, index) => values[index] !== undefined && values.indexOf(values[index]) < index,
    );
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
): Generator {
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
