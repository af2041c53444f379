import { success, type Result } from '../../model/problem.ts';

import { artifactLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';

/** Reads a JSON document that others wrote; a name that occurs twice has its last value. */
export const readJson = (text: string): Result<readonly unknown[]> => {
  const excess = excessOf(text);
  if (excess !== undefined) return unreadable(excess);
  try {
    const value: unknown = JSON.parse(text);
    return success([asValue(value)]);
  } catch (error) {
    return unreadable(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** Counts depth and nodes on the text, outside strings, before anything is built. */
const excessOf = (text: string): string | undefined => {
  let depth = 0;
  let nodes = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (character === ',' || character === '[' || character === '{') nodes += 1;
    if (depth > artifactLimits.depth)
      return `is nested deeper than ${artifactLimits.depth} levels, which is deeper than is read`;
    if (nodes > artifactLimits.nodes)
      return `has more than ${artifactLimits.nodes} nodes, which is more than is read`;
  }
  return undefined;
};

const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
};

/** Whole numbers become `bigint`, as a probe's own whole numbers are, unless a double can not hold them exactly. */
const asValue = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(asValue);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, member]) => [key, asValue(member)]));
};
