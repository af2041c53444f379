import type { Comment } from './comment.ts';
import { testLimits } from './limits.ts';
import { textLines, type TextLine } from './text-lines.ts';

/** A cell of a row, and where it starts. */
export interface RobotCell {
  readonly text: string;
  readonly at: number;
}

/** A row with those that continue it, and the section that it stands in, in lower case. */
export interface RobotRow {
  readonly section: string;
  readonly isIndented: boolean;
  readonly cells: readonly RobotCell[];
  /** Where its last line ends. */
  readonly end: number;
}

/** The rows of a file of Robot Framework, and its comments; undefined where there is more than is read. */
export const robotRows = (
  text: string,
): { readonly rows: readonly RobotRow[]; readonly comments: readonly Comment[] } | undefined => {
  const rows: (RobotRow & { readonly cells: RobotCell[]; end: number })[] = [];
  const comments: Comment[] = [];
  let section = '';
  let count = 0;
  for (const line of textLines(text)) {
    const header = /^\*+ *([A-Za-z][A-Za-z ]{0,40})/u.exec(line.text)?.[1];
    if (header !== undefined) {
      section = header.trimEnd().toLowerCase();
      continue;
    }
    const { cells, comment } = cellsOf(line);
    if (comment !== undefined) comments.push(comment);
    count += cells.length;
    if (count > testLimits.cells) return undefined;
    const [first, ...rest] = cells;
    if (first === undefined) continue;
    const end = line.at + line.text.length;
    const last = rows.at(-1);
    if (first.text === '...' && last?.section === section) {
      for (const cell of rest) last.cells.push(cell);
      last.end = end;
    } else rows.push({ section, isIndented: /^(?:[ \t]|\|\s{2,})/u.test(line.text), cells: [...cells], end });
  }
  return { rows, comments };
};

/** Cells stand apart by two spaces, a tab, or ` | ` where the line starts with `| `; `#` opens a comment. */
const cellsOf = (
  line: TextLine,
): { readonly cells: readonly RobotCell[]; readonly comment: Comment | undefined } => {
  const cells: RobotCell[] = [];
  const gap = line.text.startsWith('| ') ? /(?<=^|\s)\|(?=\s|$)/gu : / {2,}|[ \t]*\t[ \t]*/gu;
  let from = 0;
  const take = (to: number): void => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    if (text !== '') cells.push({ text, at: line.at + from + raw.indexOf(text) });
  };
  for (const match of line.text.matchAll(gap)) {
    if (cells.length > testLimits.cells) break;
    take(match.index);
    from = match.index + match[0].length;
  }
  take(line.text.length);
  const opened = cells.findIndex(({ text }) => text.startsWith('#'));
  const at = cells[opened]?.at;
  if (at === undefined) return { cells, comment: undefined };
  return { cells: cells.slice(0, opened), comment: { text: line.text.slice(at - line.at), at } };
};
