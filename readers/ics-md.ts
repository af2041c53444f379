import type { FilledIcs, IcsCell } from '../model/filled-ics.ts';
import { failure, type Problem, type Result } from '../model/problem.ts';
import { decode } from './decode.ts';
import { gridsToIcs, type Grid, type GridRow } from './ics-grid.ts';
import { icsLimits } from './ics-limits.ts';
import { markdownText } from './markdown-text.ts';

/** Reads an ICS that is written in Markdown: its tables, whatever stands between them. */
export const readIcsMd = (file: string, bytes: Uint8Array, sha256: string): Result<FilledIcs> => {
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const grids: GridRow[][] = [];
  let open: GridRow[] | undefined;
  for (const [index, line] of decoded.value.text.split('\n').entries()) {
    if (!/^ {0,3}\|/u.test(line)) {
      open = undefined;
      continue;
    }
    if (isRule(line)) continue;
    const row = readRow(line, file, index + 1);
    if ('code' in row) return failure(row);
    if (open === undefined) {
      open = [];
      grids.push(open);
    }
    open.push(row);
  }
  return gridsToIcs(file, sha256, grids satisfies readonly Grid[]);
};

/** Whether a line only parts the head of a table from its rows. */
const isRule = (line: string): boolean => /^[\s|:-]+$/u.test(line) && line.includes('-');

/** The cells of a line: what stands between bars that are not escaped. */
const readRow = (source: string, file: string, line: number): GridRow | Problem => {
  const place = { file, line, column: 1 };
  const text = source.replace(/\r$/u, '').trimEnd();
  const parts = between(text);
  if (parts.length > icsLimits.columns)
    return { code: 'too-many', message: `a row has more than ${icsLimits.columns} cells`, place };
  const cells = new Map<number, IcsCell>();
  for (const [column, { start, end }] of parts.entries()) {
    const raw = text.slice(start, end);
    if (raw.length > icsLimits.cell)
      return {
        code: 'cell-too-long',
        message: `a cell is longer than the ${icsLimits.cell} characters that are read`,
        place: { ...place, column: start + 1 },
      };
    const lead = raw.length - raw.trimStart().length;
    cells.set(column, {
      text: markdownText(raw.trim()),
      place: { ...place, column: start + (lead === raw.length ? 0 : lead) + 1 },
    });
  }
  return { cells, blank: () => ({ text: '', place }), place };
};

const between = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const bars: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') bars.push(at);
  }
  if (bars.at(-1) !== text.length - 1) bars.push(text.length);
  return bars.slice(0, -1).map((bar, index) => ({ start: bar + 1, end: bars[index + 1] ?? text.length }));
};
