import { ts } from 'ts-morph';

import type { FoundRegion, InsertPoint } from '../model/found-skeleton.ts';
import type { ScriptPositions } from './script-positions.ts';
import { startOfWhatClings } from './skeleton-lines.ts';
import { restOfLine } from './skeleton-marks.ts';

/** A list of statements that something new can stand in: the file, or what is given to a `describe`. */
type Suite = ts.SourceFile | ts.Block;

/**
 * Where what is new goes behind a region: in the same suite, behind what a person wrote there, before the next region,
 * and always between two statements. A region that was moved into a test has what is new behind that test.
 */
export const scriptInsertPoint = (
  positions: ScriptPositions,
  regions: readonly FoundRegion[],
  region: FoundRegion,
): InsertPoint => {
  const { source } = positions;
  const here = suiteAt(positions, region.begin.from);
  const next = regions.find(({ whole }) => whole.from >= region.whole.to);
  const inSuite = here.inside === undefined;
  const after = here.inside?.end ?? region.whole.to;
  const at =
    next !== undefined && next.whole.from >= after && isAlongside(positions, here.suite, next)
      ? startOfWhatClings(source.text, Math.max(region.whole.to, after), next.whole.from, (line, start) => {
          const comment = line.search(/\S/u);
          return line.startsWith('//', comment) && positions.isLineComment(start + comment);
        })
      : behindStatements(source, here.suite, after, next?.whole.from);
  const isInRegion = regions.some(({ whole }) => whole.from < at && at < whole.to);
  return isInRegion ? { at: source.text.length, indent: '' } : { at, indent: inSuite ? region.indent : '' };
};

const isAlongside = (positions: ScriptPositions, suite: Suite, next: FoundRegion): boolean => {
  const there = suiteAt(positions, next.begin.from);
  return there.suite === suite && there.inside === undefined;
};

/** The innermost suite around an offset, and the statement of it that the offset is inside of. */
const suiteAt = (
  { source, whereabouts }: ScriptPositions,
  at: number,
): { readonly suite: Suite; readonly inside: ts.Node | undefined } => {
  const { around } = whereabouts(at);
  let suite: Suite = source;
  let depth = 0;
  for (;;) {
    const block = describedBlock(around.slice(depth + 1));
    if (block === undefined) return { suite, inside: around[depth + 1] };
    suite = block;
    depth += 4;
  }
};

/** The block of the `describe` that a path of nodes begins with. */
const describedBlock = ([statement, call, body, block]: readonly ts.Node[]): ts.Block | undefined =>
  statement !== undefined &&
  ts.isExpressionStatement(statement) &&
  call !== undefined &&
  ts.isCallExpression(call) &&
  /^(?:describe|suite)\b/u.test(rootName(call)) &&
  body !== undefined &&
  (ts.isArrowFunction(body) || ts.isFunctionExpression(body)) &&
  block !== undefined &&
  ts.isBlock(block)
    ? block
    : undefined;

/** `describe` in `describe.skip(…)` and in `describe.each(…)(…)`. */
const rootName = (node: ts.Expression): string => {
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return rootName(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return rootName(node.tag);
  return ts.isIdentifier(node) ? node.text : '';
};

/** Behind the line of the last statement of a suite between two offsets; at the first where there is none. */
const behindStatements = (
  source: ts.SourceFile,
  suite: Suite,
  from: number,
  to: number | undefined,
): number => {
  if (to === undefined && suite === source) return source.text.length;
  const limit = to ?? suite.end;
  const last = suite.statements.findLast(({ end }) => end <= limit)?.end ?? from;
  const at = Math.max(last, from);
  const { to: stop, next } = restOfLine(source.text, at);
  const isStartOfLine = at === 0 || /[\r\n]/u.test(source.text.charAt(at - 1));
  return !isStartOfLine && /^[ \t]*(?:\/\/.*)?$/u.test(source.text.slice(at, stop)) ? next : at;
};
