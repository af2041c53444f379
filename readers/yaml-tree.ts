import type { CST, Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { Composer, isMap, isScalar, isSeq } from 'yaml';

import type { Problem } from '../model/problem.ts';
import { isProblems } from '../model/problem.ts';

import type { Locate } from './line-table.ts';
import { limits } from './limits.ts';
import type { ProblemList } from './problem-list.ts';
import { problemList } from './problem-list.ts';
import { shown, visible } from './shown.ts';
import type { SourceEntry, SourceNode, SourceTree } from './source-node.ts';
import { otherInYaml11, readScalar } from './yaml-scalar.ts';
import { yamlTokens } from './yaml-tokens.ts';

/** Reads a text as one document of YAML 1.2, core schema, without anchors, tags, merge keys or keys but text. */
export const readYaml = (text: string, locate: Locate): SourceTree => {
  const lexed = yamlTokens(text, locate);
  if (!lexed.ok) return { ok: false, problems: [lexed.problem] };
  const documents = lexed.tokens.filter(token => token.type === 'document');
  const [first, second] = documents;
  if (second !== undefined) return { ok: false, problems: [severalDocuments(documents.length, locate(second.offset))] };
  const document = compose(lexed.tokens);
  const fault = syntaxFault(document, locate);
  if (fault !== undefined) return { ok: false, problems: [fault] };
  if (document?.contents == null || first?.value === undefined)
    return { ok: false, problems: [noDocument(locate(0))] };
  return convert(document.contents, locate);
};

/** What is said of a file that holds no document at all. */
export const noDocument = (place: Problem['place'] & {}): Problem => ({
  code: 'no-document',
  message: 'there is no document: the file is empty or holds nothing but comments',
  place,
  help: 'write a starter descriptor with `clausewise init`',
});

const severalDocuments = (count: number, place: Problem['place'] & {}): Problem => ({
  code: 'several-documents',
  message: `found ${count} documents, expected one: the second starts here`,
  place,
  help: 'put each descriptor in a file of its own',
});

const compose = (tokens: readonly CST.Token[]): Document.Parsed | undefined => {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    intAsBigInt: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, 0)];
  return documents[0];
};

/** The first thing that the composer objects to; what follows it is mostly its consequence. */
const syntaxFault = (document: Document.Parsed | undefined, locate: Locate): Problem | undefined => {
  const [fault] = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault === undefined) return undefined;
  const message = visible(fault.message.slice(0, longestFault));
  const problem = {
    code: 'yaml-syntax',
    message: `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    place: locate(Math.max(0, fault.pos[0])),
  };
  return fault.code === 'TAB_AS_INDENT' ? { ...problem, help: 'indent with spaces' } : problem;
};

const longestFault = 160;

interface Conversion {
  readonly locate: Locate;
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
}

const convert = (contents: Node, locate: Locate): SourceTree => {
  const conversion: Conversion = {
    locate,
    problems: problemList(limits.shown, 'more-problems', count => `there are ${count} more problems`),
    warnings: problemList(limits.shown, 'more-warnings', count => `there are ${count} more warnings of YAML 1.1`),
  };
  const root = toNode(contents, conversion);
  const problems = conversion.problems.all();
  return isProblems(problems) ? { ok: false, problems } : { ok: true, root, warnings: conversion.warnings.all() };
};

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

/** Recurses at most as deep as the limit on depth, which the tokens were held to. */
const toNode = (node: unknown, conversion: Conversion): SourceNode => {
  if (isMap(node)) return toMap(node, conversion);
  if (isSeq(node)) return toList(node, conversion);
  if (isScalar(node)) {
    const at = offsetOf(node);
    const reading = readScalar(node);
    const lookalike = otherInYaml11(node);
    if (lookalike !== undefined) conversion.warnings.add(() => ({ ...lookalike, place: conversion.locate(at) }));
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
  const node = value === null ? { kind: 'scalar' as const, at: keyAt, value: null } : toNode(value, conversion);
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
