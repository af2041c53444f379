/** One line of a source text that has something on it, without what the extraction left there. */
export interface SourceLine {
  readonly number: number;
  /** Without bookmark residues, invisible characters and white space at either end. */
  readonly text: string;
  /** How far it reaches to the right; the one space that marks a page break does not count. */
  readonly width: number;
  /** Whether a blank line stands before it that is no part of a page break. */
  readonly followsBlank: boolean;
  /** Whether a soft hyphen ends it, so that its last word goes on without a space. */
  readonly endsInSoftHyphen: boolean;
  /** The column in the file of an offset in `text`. */
  readonly columnOf: (offset: number) => number;
}

/**
 * The lines of a text that have something on them. A single leading space marks a page break, and so does a form feed:
 * `pages` has the numbers of the lines that held one.
 */
export const sourceLines = (text: string, pages: ReadonlySet<number>): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let sawBlank = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const isPage = pages.has(index + 1);
    const line = sourceLine(raw, index + 1, sawBlank && !isPage);
    sawBlank = line === undefined && !isPage;
    if (line !== undefined) lines.push(line);
  }
  return lines;
};

/** What word processors leave of bookmarks, and characters that are not seen. Linear: no bookmark holds a bracket. */
const residue = /\[bookmark:[^[\]]*\]|[\u00ad\u200b\u2060\ufeff]/gu;
const blank = /[\s\u0085]/u;

const sourceLine = (raw: string, number: number, sawBlank: boolean): SourceLine | undefined => {
  const cuts = [...raw.matchAll(residue)].map(found => ({ at: found.index, length: found[0].length }));
  const clean = cuts.length === 0 ? raw : raw.replace(residue, '');
  const end = endOf(clean);
  const start = startOf(clean, end);
  if (start === end) return undefined;
  const startsPage = start === 1 && clean.startsWith(' ');
  return {
    number,
    text: clean.slice(start, end),
    width: startsPage ? end - 1 : end,
    followsBlank: sawBlank && !startsPage,
    endsInSoftHyphen: /\u00ad\s*$/u.test(raw.slice(-8)),
    columnOf: offset => columnAfter(cuts, start + offset),
  };
};

const endOf = (text: string): number => {
  let end = text.length;
  while (end > 0 && blank.test(text.charAt(end - 1))) end -= 1;
  return end;
};

const startOf = (text: string, end: number): number => {
  let start = 0;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  return start;
};

/** Adds the lengths of what was cut out before an offset of the clean line. */
const columnAfter = (
  cuts: readonly { readonly at: number; readonly length: number }[],
  offset: number,
): number => {
  let at = offset;
  for (const cut of cuts) if (cut.at <= at) at += cut.length;
  return at + 1;
};
