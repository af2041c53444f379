import type { StatementKind } from '../model/source.ts';
import { clauseNumber, type ClauseNumber } from './clause-number.ts';
import type { SourceLine } from './source-lines.ts';
import { openingOf, type Before, type Opening } from './source-openings.ts';
import { isTableRow } from './source-tables.ts';
import { isTerminated, type Wrapping } from './source-wrapping.ts';

/** Lines that belong together: a paragraph, an item, a row, a heading. */
export interface SourceBlock {
  readonly kind: StatementKind;
  /** The number of the clause or annex that it opens. */
  readonly opens?: string;
  readonly lines: readonly SourceLine[];
}

interface OpenBlock {
  kind: StatementKind;
  readonly opens?: string;
  readonly lines: SourceLine[];
}

/** Joins the lines of a text into blocks. */
export const sourceBlocks = (lines: readonly SourceLine[], wrapping: Wrapping): readonly SourceBlock[] => {
  const blocks: OpenBlock[] = [];
  const items = new Map<string, number>();
  let clause: ClauseNumber | undefined;
  let title = '';
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const block = blocks.at(-1);
    const before: Before = {
      free: isFree(block, last, line, wrapping),
      kind: block?.kind,
      clause,
      title,
      items,
    };
    const opening = openingOf(line.text, before);
    const goesOn = block !== undefined && last !== undefined && belongs(block, last, line, wrapping);
    inTable = isInTable(inTable, block, opening, goesOn) && isTableRow(lines, index, wrapping);
    if (inTable) {
      blocks.push({ kind: 'row', lines: [line] });
    } else if (opening !== undefined) {
      blocks.push(opened(opening, line));
      if (opening.marker !== undefined) items.set(opening.marker.style, opening.marker.value);
      if (opening.clause !== undefined) {
        items.clear();
        title = line.text;
        if (!/\s/u.test(opening.clause)) clause = clauseNumber(opening.clause);
      }
    } else if (goesOn) {
      block.lines.push(line);
    } else {
      blocks.push({ kind: 'sentence', lines: [line] });
    }
  }
  return blocks;
};

const opened = ({ kind, clause }: Opening, line: SourceLine): OpenBlock => ({
  kind,
  ...(clause === undefined ? {} : { opens: clause }),
  lines: [line],
});

/** A table begins after its caption and goes on until something else is opened. */
const isInTable = (
  was: boolean,
  block: OpenBlock | undefined,
  opening: Opening | undefined,
  goesOn: boolean,
): boolean => {
  if (opening !== undefined && opening.kind !== 'row') return false;
  return was || (!goesOn && block?.kind === 'caption' && block.lines[0]?.text.startsWith('Table') === true);
};

const isTitle = (block: OpenBlock): boolean =>
  block.kind === 'caption' ||
  ((block.kind === 'heading' || block.kind === 'step') &&
    !block.lines.some(({ text }) => /:\s/u.test(text.replace(/^\p{L}+ \d+:/u, ''))));

/** A title goes on only with a small letter, and a row not at all. */
const belongs = (block: OpenBlock, last: SourceLine, line: SourceLine, wrapping: Wrapping): boolean => {
  if (block.kind === 'row' || !wrapping.goesOn(last, line)) return false;
  return !isTitle(block) || (!isTerminated(last.text) && /^[\p{Ll}(]/u.test(line.text));
};

/** A new block may begin after one that ended, and after a title, which ends before any capital or number. */
const isFree = (
  block: OpenBlock | undefined,
  last: SourceLine | undefined,
  line: SourceLine,
  wrapping: Wrapping,
): boolean => {
  if (block === undefined || last === undefined || block.kind === 'row') return true;
  return (
    isTitle(block) || isTerminated(last.text) || isListEnd.test(last.text) || wrapping.endsEarly(last, line)
  );
};

const isListEnd = /[;,] (?:and|or)$/u;
