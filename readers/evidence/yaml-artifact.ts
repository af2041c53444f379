import { Composer, LineCounter, type Document } from 'yaml';

import { success, type Result } from '../../model/problem.ts';

import { artifactLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';
import { parseBounded } from './yaml-bounds.ts';

/**
 * Reads the documents of a YAML stream that others wrote; empty ones are left out. Anchors, merge keys and unknown
 * tags are let through (a tag that is not known leaves its plain value), a key that occurs twice has its last value,
 * and scalars are those of YAML 1.2's core schema whatever the stream declares: `yes` is a string, `0644` is 644.
 */
export const readYaml = (text: string): Result<readonly unknown[]> => {
  const lines = new LineCounter();
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const tokens = parseBounded(text);
  if (!tokens.ok) return tokens;
  const documents: unknown[] = [];
  for (const document of new Composer(options).compose(tokens.value)) {
    const error = document.errors[0];
    if (error !== undefined)
      return unreadable(`is not YAML at line ${lineOf(lines, error.pos[0])}: ${inWords(error.message)}`);
    const value = materialise(document);
    if (!value.ok) return value;
    if (value.value !== null && value.value !== undefined) documents.push(value.value);
  }
  return success(documents);
};

const options = {
  version: '1.2',
  schema: 'core',
  merge: true,
  uniqueKeys: false,
  strict: false,
  intAsBigInt: true,
  prettyErrors: false,
  resolveKnownTags: false,
} as const;

const lineOf = (lines: LineCounter, offset: number): number => Math.max(1, lines.linePos(offset).line);

const materialise = (document: Document.Parsed | Document): Result<unknown> => {
  try {
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: artifactLimits.aliases });
    return heightOf(value, 0, new Map()) > artifactLimits.depth ? tooDeep() : success(value);
  } catch (error) {
    // An alias without an anchor, too many aliases, or one that contains itself.
    return unreadable(
      `is not YAML that can be read: ${inWords(error instanceof Error ? error.message : '')}`,
    );
  }
};

const tooDeep = (): Result<unknown> =>
  unreadable(`is nested deeper than ${artifactLimits.depth} levels, which is deeper than is read`);

/** How deep a value is with its aliases followed; each shared value is looked at once, and a cycle ends at the bound. */
const heightOf = (value: unknown, depth: number, known: Map<object, number>): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (depth > artifactLimits.depth) return artifactLimits.depth + 1;
  let height = 0;
  const children = value instanceof Map ? value.values() : Array.isArray(value) ? value : [];
  for (const child of children) height = Math.max(height, heightOf(child, depth + 1, known));
  known.set(value, height + 1);
  return height + 1;
};

const inWords = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
