import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { limits } from './limits.ts';
import type { Locate } from './line-table.ts';
import { problemList } from './problem-list.ts';
import { shown } from './shown.ts';
import type { SourceMap, SourceNode } from './source-node.ts';

/** Text of a file, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** Walks a tree by its keys; what is not as expected is noted, and walked over as if it were not there. */
export interface JsonWalk {
  readonly at: (map: SourceMap | undefined, key: string) => SourceNode | undefined;
  readonly map: (node: SourceNode | undefined, what: string) => SourceMap | undefined;
  readonly list: (node: SourceNode | undefined, what: string) => readonly SourceNode[];
  /** The text at a key, empty where it is null; undefined where there is none. */
  readonly text: (map: SourceMap | undefined, key: string) => PlacedText | undefined;
  readonly placeOf: (node: SourceNode) => Place;
  readonly problems: () => readonly Problem[];
}

/** A walk over one tree. */
export const jsonWalk = (locate: Locate): JsonWalk => {
  const list = problemList(limits.shown, 'more', count => `there are ${count} more problems`);
  const placeOf = (node: SourceNode): Place => locate(node.at);
  const unlike = (node: SourceNode, what: string, expected: string): undefined => {
    list.add(() => ({
      code: 'unexpected-shape',
      message: `${what} is ${kinds[node.kind]}, expected ${expected}`,
      place: placeOf(node),
    }));
  };
  const at: JsonWalk['at'] = (map, key) => {
    const [first, second] = map?.entries.filter(entry => entry.key === key) ?? [];
    if (second !== undefined)
      list.add(() => ({
        code: 'duplicate-key',
        message: `the key ${shown(key)} stands twice in one map, expected each once`,
        place: locate(second.keyAt),
      }));
    return first?.value;
  };
  return {
    at,
    placeOf,
    problems: list.all,
    map: (node, what) => {
      if (node === undefined || node.kind === 'map') return node;
      unlike(node, what, 'a map');
      return undefined;
    },
    list: (node, what) => {
      if (node?.kind === 'list') return node.items;
      if (node !== undefined) unlike(node, what, 'a list');
      return [];
    },
    text: (map, key) => {
      const node = at(map, key);
      if (node === undefined) return undefined;
      if (node.kind === 'scalar' && node.value === null) return { text: '', place: placeOf(node) };
      if (node.kind === 'scalar' && typeof node.value === 'string')
        return { text: node.value, place: placeOf(node) };
      unlike(node, shown(key), 'a text');
      return undefined;
    },
  };
};

const kinds: { readonly [K in SourceNode['kind']]: string } = {
  map: 'a map',
  list: 'a list',
  scalar: 'another value',
};
