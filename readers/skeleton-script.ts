import { ts } from 'ts-morph';

import type { FoundRegion, FoundSkeleton } from '../model/found-skeleton.ts';
import { failure, success, type Problem, type Result } from '../model/problem.ts';
import type { MarkComment } from '../model/skeleton-mark.ts';
import { lineTable } from './line-table.ts';
import { scriptInsertPoint } from './script-insert-point.ts';
import { scriptPositions, type ScriptPositions } from './script-positions.ts';
import { markLines } from './skeleton-marks.ts';
import { skeletonRegions } from './skeleton-regions.ts';

const comment: MarkComment = { open: '//', close: '' };

/** Finds the regions of a TypeScript skeleton; a mark inside a string, a template, an expression or text is none. */
export const skeletonScript = (file: string, text: string): Result<FoundSkeleton> => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false);
  const broken = firstFault(source);
  if (broken !== undefined) return failure(unparsable(file, text, broken));
  const positions = scriptPositions(source);
  const marks = markLines(text, comment).filter(mark => positions.isLineComment(mark.comment.from));
  const regions = skeletonRegions(file, text, marks, comment);
  return regions.ok
    ? success({ text, regions: regions.value, behind: behind(positions, regions.value) })
    : regions;
};

const behind =
  (positions: ScriptPositions, regions: readonly FoundRegion[]): FoundSkeleton['behind'] =>
  region =>
    scriptInsertPoint(positions, regions, region);

interface Fault {
  readonly start: number;
  readonly messageText: string | ts.DiagnosticMessageChain;
}

/** What the parser found wrong first; it keeps this on the file, which its types do not tell. */
const firstFault = (source: ts.SourceFile): Fault | undefined =>
  // sound: a file that the parser made always has the list
  (source as unknown as { readonly parseDiagnostics: readonly Fault[] }).parseDiagnostics[0];

const unparsable = (file: string, text: string, { start, messageText }: Fault): Problem => ({
  code: 'skeleton-syntax',
  message: `the file does not parse: ${ts.flattenDiagnosticMessageText(messageText, ': ').replace(/\.$/u, '')}`,
  place: lineTable(file, text)(start),
  help: 'mend it first: what is in a string and what is a mark can not be told apart in it',
});
