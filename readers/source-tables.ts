import type { SourceLine } from './source-lines.ts';
import { isTerminated, type Wrapping } from './source-wrapping.ts';

/** What only a row of a table has: a tab, a run of spaces, or a mark of a private font. */
const hasCells = /\S(?:\t|\s{2,})\S|[\ue000-\uf8ff]/u;

/** How many lines are looked at to find the end of a sentence. */
const furthest = 12;

/** Whether a line of what may be a table is a row of it, and not the start of the prose that follows. */
export const isTableRow = (lines: readonly SourceLine[], index: number, wrapping: Wrapping): boolean => {
  const first = lines[index];
  if (first === undefined) return false;
  return hasCells.test(first.text) || !isProse(lines, index, wrapping);
};

/** Prose: full lines up to one that ends a sentence. */
const isProse = (lines: readonly SourceLine[], index: number, wrapping: Wrapping): boolean => {
  let at = index;
  while (at - index < furthest) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined) return false;
    const goesOn = next !== undefined && !hasCells.test(next.text) && !wrapping.endsEarly(line, next);
    if (!goesOn) return isTerminated(line.text) && (at > index || wordsOf(line.text) > leastWords);
    at += 1;
  }
  return true;
};

const leastWords = 5;
const wordsOf = (text: string): number => text.split(/\s+/u, leastWords + 1).length;
