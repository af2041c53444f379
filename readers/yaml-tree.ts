import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';

import type { Problem } from '../model/problem.ts';
import { isProblems } from '../model/problem.ts';

import type { Locate } from './line-table.ts';
import { limits } from './limits.ts';
import type { ProblemList } from './problem-list.ts';
import { problemList } from './problem-list.ts';
import { shown } from './shown.ts';
import type { SourceEntry, SourceNode, SourceTree } from './source-node.ts';
import { otherInYaml11, readScalar } from './yaml-scalar.ts';

/** The tree of a composed document, or what is in it that a descriptor may not have. */
export const yamlTree = (contents: Node, locate: Locate): SourceTree => {
  const conversion: Conversion = {
    locate,
    problems: problemList(limits.shown, 'more-problems', count => `there are ${count} more problems`),
    warnings: problemList(
      limits.shown,
      'more-warnings',
      count => `there are ${count} more warnings of YAML 1.1`,
    ),
  };
  const root = toNode(contents, conversion);
  const problems = conversion.problems.all();
  return isProblems(problems)
    ? { ok: false, problems }
    : { ok: true, root, warnings: conversion.warnings.all() };
};

interface Conversion {
  readonly locate: Locate;
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
}

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

/** Recurses at most as deep as the limit on depth, which the tokens were held to. */
const toNode = (node: unknown, conversion: Conversion): SourceNode => {
  if (isMap(node)) return toMap(node, conversion);
  if (isSeq(node)) return toList(node, conversion);
  if (isScalar(node)) {
    const at = offsetOf(node);
    const reading = readScalar(node);
    const lookalike = otherInYaml11(node);
    if (lookalike !== undefined)
      conversion.warnings.add(() => ({ ...lookalike, place: conversion.locate(at) }));
    if (!reading.ok) conversion.problems.add(() => ({ ...reading.problem, place: conversion.locate(at) }));
    return { kind: 'scalar', at, value: reading.ok ? reading.value : null };
  }
  throw new TypeError('the composer made a node that is no map, list or scalar');
};

const toList = (list: YAMLSeq, conversion: Conversion): SourceNode => ({
  kind: 'list',
  at: offsetOf(list),
  items: list.items.map(item => toNode(item, conversion)),
});

const toMap = (map: YAMLMap, conversion: Conversion): SourceNode => {
  const entries: SourceEntry[] = [];
  for (const pair of map.items) {
    const entry = toEntry(pair, conversion);
    if (entry !== undefined) entries.push(entry);
  }
  return { kind: 'map', at: offsetOf(map), entries };
};

const toEntry = ({ key, value }: Pair, conversion: Conversion): SourceEntry | undefined => {
  const { locate, problems } = conversion;
  const keyAt = isScalar(key) || isMap(key) || isSeq(key) ? offsetOf(key) : 0;
  if (!isScalar(key) || typeof key.value !== 'string') {
    problems.add(() => ({ ...keyNotText(key), place: locate(keyAt) }));
    return undefined;
  }
  if (key.value === '<<' && key.type === 'PLAIN') problems.add(() => ({ ...mergeKey, place: locate(keyAt) }));
  const lookalike = otherInYaml11(key);
  if (lookalike !== undefined) conversion.warnings.add(() => ({ ...lookalike, place: locate(keyAt) }));
  const node =
    value === null ? { kind: 'scalar' as const, at: keyAt, value: null } : toNode(value, conversion);
  // A value that is not written has no place of its own.
  const isWritten = !(isScalar(value) && value.source === '' && value.type === 'PLAIN');
  return { key: key.value, keyAt, value: isWritten ? node : { ...node, at: keyAt } };
};

const mergeKey: Problem = {
  code: 'merge-key',
  message: 'found the merge key `<<`, which YAML 1.2 does not have',
  help: 'write the entries out',
};

const keyNotText = (key: unknown): Problem => ({
  code: 'key-not-text',
  message: `found ${keyInWords(key)} as a key, expected text`,
  help: isScalar(key) ? 'put the key in quotes if it is meant as text' : 'write each key as plain text',
});

const keyInWords = (key: unknown): string => {
  if (isMap(key)) return 'a map';
  if (isSeq(key)) return 'a list';
  if (!isScalar(key) || key.source === undefined || key.source === '') return 'nothing';
  return `${key.value === null ? 'null' : `the ${typeof key.value === 'boolean' ? 'boolean' : 'number'}`} ${shown(key.source)}`;
};
