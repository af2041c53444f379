import { containers, type PlainMap, type PlainTree } from './plain-tree.ts';
import type { Random } from './random.ts';

/** How many lines a text is meant to have. */
export interface Lines {
  readonly least: number;
  readonly most: number;
}

/**
 * Writes data as YAML. Each list of words and each small map stands on one line or on several, so that the whole comes
 * to a number of lines within the bounds; where even the longest form is too short, comments make up for it.
 */
export const plainYaml = (data: PlainMap, lines: Lines, by: Random): string => {
  const ranks = new Map(containers(data).map(each => [each, by.below(steps)]));
  const wanted = lines.least + by.below(lines.most - lines.least + 1);
  const written = (step: number): readonly string[] =>
    mapLines(data, each => (ranks.get(each) ?? 0) < step, 0);
  const body = written(largest(steps, step => written(step).length <= wanted));
  return [...notes(lines.least - body.length), ...body, ''].join('\n');
};

/** The largest step up to a limit of which this holds; 0 where it holds of none. */
const largest = (limit: number, holds: (step: number) => boolean): number => {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** In how many steps the layout goes from as short as possible to as long as possible. */
const steps = 40;

const notes = (missing: number): readonly string[] =>
  Array.from({ length: Math.max(missing, 0) }, (_, index) => `# note ${index + 1}: see the service handbook`);

/** Whether a list or map stands on several lines although it fits on one. */
type IsSpread = (value: PlainMap | PlainTree[]) => boolean;

const mapLines = (map: PlainMap, isSpread: IsSpread, indent: number): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) => {
    const start = `${' '.repeat(indent)}${key}:`;
    const short = typeof value === 'object' ? onOneLine(value, isSpread, start.length) : scalar(value);
    return short === undefined ? [start, ...blockLines(value, isSpread, indent + 2)] : [`${start} ${short}`];
  });

const blockLines = (value: PlainTree, isSpread: IsSpread, indent: number): readonly string[] => {
  if (!Array.isArray(value)) return typeof value === 'object' ? mapLines(value, isSpread, indent) : [];
  const dash = `${' '.repeat(indent)}- `;
  return value.flatMap(entry => {
    if (typeof entry !== 'object') return [dash + scalar(entry)];
    const short = onOneLine(entry, isSpread, indent + 2);
    if (short !== undefined) return [dash + short];
    const [first = '', ...rest] = blockLines(entry, isSpread, indent + 2);
    return [dash + first.trimStart(), ...rest];
  });
};

/** The flow form of a container that fits on a line and is not spread. */
const onOneLine = (value: PlainMap | PlainTree[], isSpread: IsSpread, before: number): string | undefined => {
  const inner = Array.isArray(value) ? value : Object.values(value);
  if (inner.length > 0 && (isSpread(value) || inner.some(each => typeof each === 'object'))) return undefined;
  const text = flow(value);
  return inner.length === 0 || before + text.length < 110 ? text : undefined;
};

const flow = (value: PlainTree): string => {
  if (typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${flow(each)}`)
    .join(', ')} }`;
};

/** Words stand as they are, other text as JSON has it, which is YAML too. */
const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z0-9 -]*$/u.test(value) && !reserved.has(value)
    ? value
    : JSON.stringify(value);

const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);
