import type { Place } from '../model/place.ts';

/** Turns an offset in a text (UTF-16 code units) into a place. */
export type Locate = (offset: number) => Place;

/** Locates offsets of a text; the table of its lines is only made when the first place is asked for. */
export const lineTable = (file: string, text: string): Locate => {
  let starts: readonly number[] | undefined;
  return offset => {
    starts ??= lineStarts(text);
    const line = lineOf(starts, offset);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
};

/** The last line that starts at or before the offset. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
