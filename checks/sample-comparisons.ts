import type { Comparator, Sort, Value } from '../model/expression.ts';
import type { Of } from './demands.ts';
import { compareValues } from './compare.ts';
import { valueAt } from './sample-data.ts';
import {
  drop,
  operandIn,
  placeOf,
  placeOfValue,
  put,
  showing,
  type Sampling,
  type Scene,
} from './sample-scene.ts';
import { anotherValue, mayStand, placeholder } from './sample-shape.ts';
import { edges, limitOf, mirrored, negated, stepped } from './sample-values.ts';

/** Samples in which a value is stated, or is not. */
export function* makeGiven({ path }: Of<'given'>, truth: boolean, scene: Scene, by: Sampling): Generator {
  const place = placeOf(path, scene);
  if (path.keys.length === 0) return;
  yield truth
    ? put(scene.data, place, placeholder(by.schema, place, scene.data), by)
    : drop(scene.data, place);
}

/** Samples in which a comparison of two values comes to a truth. */
export function* makeCompare(
  { op, sort, left, right }: Of<'compare'>,
  truth: boolean,
  scene: Scene,
  by: Sampling,
): Generator {
  const wanted = truth ? op : negated[op];
  const sides = [
    { set: left, other: right, op: wanted },
    { set: right, other: left, op: mirrored[wanted] },
  ];
  for (const side of sides)
    if (by.isLax || !isNamed(side.set, scene)) yield* madeBySide(side, sort, scene, by);
  const place = placeOfValue(right, scene);
  if (place === undefined || valueAt(scene.data, place) !== undefined) return;
  const value = sort === 'scalar' ? placeholder(by.schema, place, scene.data) : limitOf[sort];
  const stated = showing(scene, put(scene.data, place, value, by));
  yield* madeBySide({ set: left, other: right, op: wanted }, sort, stated, by);
}

/** Whether a value is the name of something: others go by it, so that it is the last to change. */
const isNamed = (value: Value, scene: Scene): boolean => {
  const place = placeOfValue(value, scene);
  return place?.at(-1) === 'id' && valueAt(scene.data, place) !== undefined;
};

function* madeBySide(
  { set, other, op }: { readonly set: Value; readonly other: Value; readonly op: Comparator },
  sort: Sort,
  scene: Scene,
  by: Sampling,
): Generator {
  const place = placeOfValue(set, scene);
  const value = operandIn(other, scene);
  if (place === undefined || value === undefined) return;
  if (set.kind === 'orElse' && compareValues(sort, op, set.value, value) === true)
    yield drop(scene.data, place);
  const fitting =
    op === 'isNot' && sort === 'scalar'
      ? anotherValue(by.schema, place, scene.data, [value])
      : sort === 'scalar'
        ? value
        : stepped(sort, value, edges[op].inside);
  if (fitting !== undefined && (by.isLax || mayStand(by.schema, place, fitting)))
    yield put(scene.data, place, fitting, by);
}

/** Samples in which a value is one of several, or another. */
export function* makeIn({ value, options }: Of<'in'>, truth: boolean, scene: Scene, by: Sampling): Generator {
  const place = placeOfValue(value, scene);
  if (place === undefined) return;
  const fitting = truth ? options : [anotherValue(by.schema, place, scene.data, options)];
  for (const each of fitting)
    if (each !== undefined && (by.isLax || mayStand(by.schema, place, each)))
      yield put(scene.data, place, each, by);
}

/** Samples in which a text matches a pattern, as far as one of a few texts does, or does not. */
export function* makeMatching(
  { value, pattern }: Of<'matches'>,
  truth: boolean,
  scene: Scene,
  by: Sampling,
): Generator {
  const place = placeOfValue(value, scene);
  if (place === undefined) return;
  const texts = truth
    ? [pattern, 'a', 'A', '1', 'a1', 'sample']
    : ['#', placeholder(by.schema, place, scene.data)];
  for (const text of texts) yield put(scene.data, place, text, by);
}
