import type { Span } from '../model/found-skeleton.ts';
import { markPrefix, type MarkComment } from '../model/skeleton-mark.ts';

/** A comment on a line of its own that holds a line of ours. */
export interface MarkLine {
  /** The line with its line end. */
  readonly line: Span;
  /** The comment alone. */
  readonly comment: Span;
  /** What stands in the comment behind the prefix; undefined where the comment is not closed on the line. */
  readonly words: string | undefined;
}

/** The lines of a text that say that they begin or end a region; whether they do so rightly is not looked at. */
export const markLines = (text: string, comment: MarkComment): readonly MarkLine[] => {
  const found: MarkLine[] = [];
  for (let at = text.indexOf(markPrefix); at !== -1; at = text.indexOf(markPrefix, at + 1)) {
    const mark = /^(?:begin|end)(?!\S)/u.test(text.slice(at + markPrefix.length, at + markPrefix.length + 6))
      ? commentLine(text, at, comment)
      : undefined;
    if (mark !== undefined) found.push(mark);
  }
  return found;
};

/** The line of ours whose prefix stands at an offset; undefined where something else begins the line. */
export const commentLine = (
  text: string,
  prefix: number,
  { open, close }: MarkComment,
): MarkLine | undefined => {
  const opened = beforeBlanks(text, prefix) - open.length;
  const from = beforeBlanks(text, opened);
  if (!text.startsWith(open, opened) || !startsLine(text, from)) return undefined;
  const { to, next } = restOfLine(text, prefix);
  const line = text.slice(prefix + markPrefix.length, to).trimEnd();
  return {
    line: { from, to: next },
    comment: { from: opened, to: prefix + markPrefix.length + line.length },
    words: line.endsWith(close) ? line.slice(0, line.length - close.length).trimEnd() : undefined,
  };
};

const beforeBlanks = (text: string, at: number): number => {
  let before = at;
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before -= 1;
  return before;
};

/** A byte order mark is part of no line. */
const startsLine = (text: string, at: number): boolean =>
  at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' || (at === 1 && text.startsWith('\uFEFF'));

/** Where what is on the line of an offset stops, and where the next line starts. */
export const restOfLine = (text: string, at: number): { readonly to: number; readonly next: number } => {
  const rest = /([^\r\n]*)(?:\r\n|\n|\r)?/uy;
  rest.lastIndex = at;
  const to = at + (rest.exec(text)?.[1] ?? '').length;
  return { to, next: rest.lastIndex };
};
