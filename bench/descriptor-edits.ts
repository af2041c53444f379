import { containers, isMap, type PlainMap, type PlainTree } from './plain-tree.ts';
import type { Random } from './random.ts';

/** Takes something away that a conforming descriptor states, or states something else instead. */
export const weaken = (data: PlainMap, by: Random): void => {
  const edits = [dropKey, dropEntry, dropEntry, otherHolder, notInPlace] as const;
  by.pick(edits)(data, by);
};

/** Puts the marker for "not known" in the place of a claim. */
export const makeUnknown = (data: PlainMap, by: Random): void => {
  const claim = oneOf(optionalClaims(data), by);
  if (claim !== undefined) claim.map[claim.key] = { unknown: by.pick(reasons) };
};

const reasons = ['redacted', 'the annex was not supplied', 'to be confirmed by the supplier'] as const;

/** What every entry must state, so that it can not be taken away. */
const needed = new Set([
  'clausewise',
  'name',
  'id',
  'type',
  'role',
  'between',
  'parties',
  'services',
  'unknown',
]);

interface Claim {
  readonly map: PlainMap;
  readonly key: string;
}

const optionalClaims = (data: PlainMap): readonly Claim[] =>
  containers(data)
    .filter(isMap)
    .flatMap(map =>
      Object.keys(map)
        .filter(key => !needed.has(key))
        .map(key => ({ map, key })),
    );

const oneOf = <T>(list: readonly T[], by: Random): T | undefined => list[by.below(list.length)];

const dropKey = (data: PlainMap, by: Random): void => {
  const claim = oneOf(optionalClaims(data), by);
  if (claim !== undefined) Reflect.deleteProperty(claim.map, claim.key);
};

const dropEntry = (data: PlainMap, by: Random): void => {
  const lists = containers(data)
    .filter(each => Array.isArray(each))
    .filter(list => list.length > 1 && list !== data['parties'] && list !== data['services']);
  const list = oneOf(lists, by);
  list?.splice(by.below(list.length), 1);
};

const otherHolder = (data: PlainMap, by: Random): void => {
  const held = containers(data)
    .filter(isMap)
    .filter(map => typeof map['heldBy'] === 'string');
  const holder = oneOf(idsOf(data['parties']), by);
  const entity = oneOf(held, by);
  if (entity !== undefined && holder !== undefined) entity['heldBy'] = holder;
};

const notInPlace = (data: PlainMap, by: Random): void => {
  const agreement = oneOf(
    containers(data)
      .filter(isMap)
      .filter(map => 'preEstablished' in map),
    by,
  );
  if (agreement !== undefined) agreement['preEstablished'] = false;
};

const idsOf = (list: PlainTree | undefined): readonly string[] =>
  Array.isArray(list)
    ? list.filter(isMap).flatMap(each => (typeof each['id'] === 'string' ? [each['id']] : []))
    : [];
