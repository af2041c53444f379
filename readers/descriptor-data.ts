import { Unknown } from '../model/unknown.ts';

import { hiddenInKey, hiddenInText, refusedInText, twinKeys } from './hidden-characters.ts';
import type { Layout, Layouts } from './layout.ts';
import type { Locate } from './line-table.ts';
import { limits } from './limits.ts';
import type { ProblemList } from './problem-list.ts';
import { problemList } from './problem-list.ts';
import { shown } from './shown.ts';
import type { SourceEntry, SourceList, SourceMap, SourceNode } from './source-node.ts';

/** The data of a descriptor: frozen null-prototype maps, frozen lists, scalars and `Unknown` markers. */
export interface DescriptorData {
  readonly data: unknown;
  readonly layouts: Layouts;
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
}

/** Builds the data of a tree; a text that is plain ASCII is spared the look for hidden characters. */
export const buildData = (root: SourceNode, isPlain: boolean, locate: Locate): DescriptorData => {
  const builder: Builder = {
    isPlain,
    locate,
    layouts: new Map(),
    problems: problemList(limits.shown, 'more-problems', count => `there are ${count} more problems`),
    warnings: problemList(
      limits.shown,
      'more-warnings',
      count => `there are ${count} more warnings about characters`,
    ),
  };
  const data = build(root, builder);
  return { data, layouts: builder.layouts, problems: builder.problems, warnings: builder.warnings };
};

interface Builder {
  readonly isPlain: boolean;
  readonly locate: Locate;
  readonly layouts: Map<unknown, Layout>;
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
}

/** Recurses at most as deep as the limit on depth. */
const build = (node: SourceNode, builder: Builder): unknown => {
  if (node.kind === 'map') return buildMap(node, builder);
  if (node.kind === 'list') return buildList(node, builder);
  if (!builder.isPlain && typeof node.value === 'string') lookAtText(node.value, node.at, builder);
  return node.value;
};

const buildList = (list: SourceList, builder: Builder): unknown => {
  const data = Object.freeze(list.items.map(item => build(item, builder)));
  builder.layouts.set(data, { keys: undefined, keyAt: [], valueAt: list.items.map(item => item.at) });
  return data;
};

const buildMap = (map: SourceMap, builder: Builder): unknown => {
  const reason = reasonOfUnknown(map);
  if (reason !== undefined) return buildUnknown(reason, map, builder);
  // Without a prototype, `__proto__` and `constructor` are keys like any other.
  const data = Object.create(null) as Record<string, unknown>;
  for (const entry of map.entries) {
    if (entry.key in data) repeatedKey(entry, map, builder);
    else data[entry.key] = build(entry.value, builder);
  }
  if (!builder.isPlain) lookAtKeys(map.entries, builder);
  builder.layouts.set(Object.freeze(data), {
    keys: map.entries.map(entry => entry.key),
    keyAt: map.entries.map(entry => entry.keyAt),
    valueAt: map.entries.map(entry => entry.value.at),
  });
  return data;
};

const reasonOfUnknown = ({ entries }: SourceMap): string | undefined => {
  const [only] = entries;
  if (entries.length !== 1 || only?.key !== 'unknown' || only.value.kind !== 'scalar') return undefined;
  return typeof only.value.value === 'string' ? only.value.value : undefined;
};

const buildUnknown = (reason: string, map: SourceMap, builder: Builder): Unknown => {
  if (!builder.isPlain) lookAtText(reason, map.at, builder);
  if (reason.trim() === '')
    builder.warnings.add(() => ({
      code: 'unknown-without-reason',
      message: 'a value is marked as unknown without a reason',
      place: builder.locate(map.at),
      help: 'write why it is not known: `{ unknown: the contract was not supplied }`',
    }));
  return new Unknown(reason);
};

const repeatedKey = (entry: SourceEntry, map: SourceMap, { problems, locate }: Builder): void => {
  problems.add(() => {
    const first = map.entries.find(other => other.key === entry.key) ?? entry;
    const place = locate(entry.keyAt);
    return {
      code: 'duplicate-key',
      message: `the key ${shown(entry.key)} on line ${place.line} is already on line ${locate(first.keyAt).line}, expected it once in a map`,
      place,
      help: 'keep one of the two',
    };
  });
};

const lookAtText = (text: string, at: number, { problems, warnings, locate }: Builder): void => {
  const refused = refusedInText(text);
  if (refused !== undefined) problems.add(() => ({ ...refused, place: locate(at) }));
  const hidden = hiddenInText(text);
  if (hidden !== undefined) warnings.add(() => ({ ...hidden, place: locate(at) }));
};

const lookAtKeys = (entries: readonly SourceEntry[], { problems, warnings, locate }: Builder): void => {
  for (const { key, keyAt } of entries) {
    const refused = refusedInText(key);
    if (refused !== undefined) problems.add(() => ({ ...refused, place: locate(keyAt) }));
    const hidden = hiddenInKey(key);
    if (hidden !== undefined) warnings.add(() => ({ ...hidden, place: locate(keyAt) }));
  }
  for (const { first, second } of twinKeys(entries))
    warnings.add(() => ({
      code: 'twin-keys',
      message: `the key ${shown(second.key)} looks like the one on line ${locate(first.keyAt).line} and is written with other characters`,
      place: locate(second.keyAt),
      help: 'write both in Unicode normal form C',
    }));
};
