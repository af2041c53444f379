import { createHash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import type { RequirementResult } from '../model/assessment.ts';
import { childPointer, pointerKeys, type Pointer } from '../model/pointer.ts';
import { Unknown } from '../model/unknown.ts';
import type { ResultKey } from '../model/waiver.ts';
import { step } from './values.ts';

/** Gives the keys of results on one descriptor; `patterns` are what the rule can read. */
export type KeyOf = (result: RequirementResult, patterns: readonly string[]) => ResultKey;

/**
 * Keys by which results on one descriptor are recognised in another run: they hold while the file is reformatted, while
 * entries of lists change places, and while anything changes that the rule does not read of the element.
 */
export const resultKeys = (root: unknown): KeyOf => {
  const elements = new Map<Pointer, Element>();
  return (result, patterns) => {
    const element = elements.get(result.subject) ?? elementAt(root, result.subject);
    elements.set(result.subject, element);
    const isFinding = result.verdict !== 'pass' && result.verdict !== 'not-applicable';
    return { element: element.name, value: isFinding ? digestOf(element, result, patterns) : '' };
  };
};

interface Element {
  readonly name: string;
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Walks to the element; the entries of lists are called by what tells them from their siblings. */
const elementAt = (root: unknown, subject: Pointer): Element => {
  const keys = pointerKeys(subject);
  let value = root;
  let name = '';
  for (const key of keys) {
    name = childPointer(name, Array.isArray(value) ? entryName(value, Number(key)) : key);
    value = Array.isArray(value) ? (value as readonly unknown[])[Number(key)] : step(value, key);
  }
  return { name, keys, value };
};

/** Keys by which an entry is told from the others of its list, the most telling first. */
const namingKeys = ['id', 'type', 'name'] as const;

/** `id=core`, `type=firewall`, `=scalar`; `*` where several entries are called alike or nothing names them. */
const entryName = (list: readonly unknown[], index: number): string => {
  const nameOf = (entry: unknown): string => {
    if (typeof entry !== 'object' || entry === null) return `=${String(entry)}`;
    const key = namingKeys.find(each => typeof step(entry, each) === 'string');
    return key === undefined ? '*' : `${key}=${String(step(entry, key))}`;
  };
  const name = nameOf(list[index]);
  return list.filter(entry => nameOf(entry) === name).length > 1 ? '*' : name;
};

const digestOf = (
  { keys, value }: Element,
  result: RequirementResult,
  patterns: readonly string[],
): string => {
  const read = patterns.length > 0 ? patterns : result.facts.map(({ pointer }) => pointer);
  const tree = patternTree(
    read.map(pointerKeys).flatMap(path => (isWithin(path, keys) ? [path.slice(keys.length)] : [])),
  );
  const against = result.contradictedBy.toSorted();
  return createHash('sha256')
    .update(canonicalize([digestible(value, tree), against]))
    .digest('hex');
};

const isWithin = (pattern: readonly string[], keys: readonly string[]): boolean =>
  keys.every((key, at) => pattern[at] === '*' || pattern[at] === key);

/** What is read below a value; where nothing is, only what sort of value it is. */
interface Tree {
  readonly below: ReadonlyMap<string, Tree>;
}

const patternTree = (paths: readonly (readonly string[])[]): Tree => {
  const tails = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of paths)
    if (first !== undefined) tails.set(first, [...(tails.get(first) ?? []), rest]);
  return { below: new Map([...tails].map(([key, rest]) => [key, patternTree(rest)])) };
};

/** A value as far as it is read, in a form in which the order of lists does not count. */
const digestible = (value: unknown, { below }: Tree): unknown => {
  if (value === undefined) return [];
  if (value instanceof Unknown) return ['unknown', value.reason];
  if (Array.isArray(value)) {
    const entries = (value as readonly unknown[]).map((entry, index) =>
      canonicalize(digestible(entry, below.get('*') ?? below.get(String(index)) ?? nothingBelow)),
    );
    return ['list', entries.toSorted()];
  }
  if (typeof value !== 'object' || value === null) return ['value', value];
  return ['object', [...below].map(([key, tree]) => [key, digestible(step(value, key), tree)])];
};

const nothingBelow: Tree = { below: new Map() };
