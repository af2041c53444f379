import type { Condition, ListValue } from '../model/expression.ts';
import { valueAt, type SamplePath } from './sample-data.ts';
import { pathOf, placeOf, put, showing, type Sampling, type Scene } from './sample-scene.ts';
import { placeholder } from './sample-shape.ts';

/** A condition that always holds. */
export const always: Condition = { kind: 'constant', value: true };

/** The lists that make up a list, each by its place: of a flat one those within every entry. */
const listPlaces = (list: ListValue, scene: Scene): readonly SamplePath[] | undefined => {
  if (list.kind !== 'flat') return [placeOf(pathOf(list), scene)];
  return entryPlaces(list.list, scene)?.map(entry => [...entry, ...list.keys]);
};

/** The places of the entries of a list; undefined where it is not stated, or stated as something else. */
export const entryPlaces = (list: ListValue, scene: Scene): readonly SamplePath[] | undefined => {
  const places = listPlaces(list, scene);
  if (places === undefined) return undefined;
  const lists = places.map(place => ({ place, value: valueAt(scene.data, place) }));
  if (list.kind === 'path' && lists.some(({ value }) => !Array.isArray(value))) return undefined;
  return lists.flatMap(({ place, value }) =>
    Array.isArray(value) ? value.map((_: unknown, index) => [...place, index]) : [],
  );
};

/** A sample with one more entry in a list, and where the entry stands. */
export interface Appended {
  readonly data: unknown;
  readonly entry: SamplePath;
}

/** The ways to add an entry to a list: of a flat one, in each list within, then within a new entry of the outer one. */
export function* appended(list: ListValue, scene: Scene, by: Sampling): Generator<Appended> {
  for (const place of listPlaces(list, scene) ?? []) yield appendedAt(place, scene.data, by);
  if (list.kind !== 'flat') return;
  for (const { data, entry } of appended(list.list, scene, by))
    yield appendedAt([...entry, ...list.keys], data, by);
}

const appendedAt = (place: SamplePath, data: unknown, by: Sampling): Appended => {
  const before = valueAt(data, place);
  const entry = [...place, Array.isArray(before) ? before.length : 0];
  const listed = Array.isArray(before) ? data : put(data, place, [], by);
  return { data: put(listed, entry, placeholder(by.schema, entry, data), by), entry };
};

/** A scene in which a list is stated and empty. */
export const emptied = (list: ListValue, scene: Scene, by: Sampling): Scene => {
  const places = listPlaces(list, scene);
  if (places === undefined && list.kind === 'flat') return emptied(list.list, scene, by);
  return showing(
    scene,
    (places ?? []).reduce((data, place) => put(data, place, [], by), scene.data),
  );
};
