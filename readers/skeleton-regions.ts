import type { FoundRegion } from '../model/found-skeleton.ts';
import { isProblems, failure, success, type Problem, type Result } from '../model/problem.ts';
import {
  markPrefix,
  readMark,
  readOutdated,
  type BeginMark,
  type MarkComment,
} from '../model/skeleton-mark.ts';
import { lineTable, type Locate } from './line-table.ts';
import { problemList } from './problem-list.ts';
import { shown } from './shown.ts';
import { commentLine, restOfLine, type MarkLine } from './skeleton-marks.ts';

interface Opened {
  readonly mark: BeginMark;
  readonly at: MarkLine;
}

/** Joins marks to regions; a mark that is not sound or has no counterpart is a problem of the whole file. */
export const skeletonRegions = (
  file: string,
  text: string,
  marks: readonly MarkLine[],
  comment: MarkComment,
): Result<readonly FoundRegion[]> => {
  const locate = lineTable(file, text);
  const problems = problemList(20, 'skeleton-mark', count => `${count} more marks of regions are not sound`);
  const regions = new Map<string, FoundRegion>();
  let opened: Opened | undefined;
  for (const at of marks) {
    const mark = at.words === undefined ? undefined : readMark(at.words);
    const problem = mark === undefined ? unreadable(text, at) : misplaced(mark, opened, regions, locate);
    if (problem !== undefined)
      problems.add(() => ({ code: 'skeleton-mark', ...problem, place: locate(at.comment.from) }));
    if (mark?.kind === 'begin') opened = { mark, at };
    if (mark?.kind === 'end') {
      if (opened?.mark.id === mark.id && !regions.has(mark.id))
        regions.set(mark.id, region(text, opened, at, comment));
      opened = undefined;
    }
  }
  if (opened !== undefined) {
    const { mark, at } = opened;
    problems.add(() => ({ code: 'skeleton-mark', ...endless(mark), place: locate(at.comment.from) }));
  }
  const all = problems.all();
  return isProblems(all) ? failure(...all) : success([...regions.values()]);
};

type Fault = Pick<Problem, 'message' | 'help'>;

const unreadable = (text: string, { comment }: MarkLine): Fault => ({
  message: `${shown(text.slice(comment.from, comment.to))} is no mark of a region that could be read`,
  help: `expected \`${markPrefix}begin <id> revision=<number> rule=<12 digits> text=<12 digits>\` or \`${markPrefix}end <id>\`; take the line back from an earlier version of the file`,
});

const misplaced = (
  { kind, id }: { readonly kind: 'begin' | 'end'; readonly id: string },
  opened: Opened | undefined,
  before: ReadonlyMap<string, unknown>,
  locate: Locate,
): Fault | undefined => {
  const last = opened?.mark.id ?? '';
  const began = (): number => locate(opened?.at.comment.from ?? 0).line;
  if (kind === 'begin' && opened !== undefined)
    return {
      message: `the region ${shown(id)} begins inside the region ${shown(last)}, which began on line ${began()}`,
      help: `put the end of ${shown(last)} before it`,
    };
  if (kind === 'begin' && before.has(id))
    return {
      message: `the region ${shown(id)} is there twice`,
      help: 'keep one of the two, with its marks, and take the marks of the other away',
    };
  if (kind === 'end' && opened === undefined)
    return {
      message: `the region ${shown(id)} ends here and begins nowhere before`,
      help: 'take the line back that began it, or take this one away',
    };
  if (kind === 'end' && last !== id)
    return {
      message: `the region ${shown(id)} ends inside the region ${shown(last)}, which began on line ${began()}`,
      help: `expected the end of ${shown(last)}`,
    };
  return undefined;
};

const endless = ({ id }: BeginMark): Fault => ({
  message: `the region ${shown(id)} begins here and does not end`,
  help: `put \`${markPrefix}end ${id}\` behind what belongs to it`,
});

const region = (text: string, { mark, at }: Opened, ending: MarkLine, comment: MarkComment): FoundRegion => {
  const { to, next } = restOfLine(text, at.comment.from);
  const told = outdatedIn(text, next, ending, comment);
  const behind = told?.line.to ?? next;
  return {
    mark,
    indent: text.slice(at.line.from, at.comment.from),
    lineEnd: text.slice(to, next),
    whole: { from: at.line.from, to: ending.line.to },
    begin: at.comment,
    outdated: { from: next, to: behind },
    changes: told?.changes ?? [],
    body: { from: behind, to: ending.line.from },
  };
};

/** The line behind the begin mark if it tells what is outdated; one that a person rewrote is part of the body. */
const outdatedIn = (text: string, from: number, ending: MarkLine, comment: MarkComment) => {
  const { to } = restOfLine(text, from);
  const prefix = text.slice(from, to).indexOf(markPrefix);
  const found =
    prefix === -1 || from >= ending.line.from ? undefined : commentLine(text, from + prefix, comment);
  const changes = found?.words === undefined ? undefined : readOutdated(found.words);
  return found === undefined || changes === undefined ? undefined : { line: found.line, changes };
};
