import type { SourceLine } from './source-lines.ts';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Whether the break between two lines is one of layout, so that the second goes on with the first. */
  readonly goesOn: (line: SourceLine, next: SourceLine) => boolean;
  /** Whether the next word would have fitted on the line: then somebody ended it on purpose. */
  readonly endsEarly: (line: SourceLine, next: SourceLine) => boolean;
}

/**
 * Finds out how a text was wrapped from the breaks that can be nothing else: a line that ends inside a sentence, before
 * a small letter. They tell how much room a line had; a line that ended although the next word had room was ended on
 * purpose. Where lines were not wrapped at all, each is a paragraph. Blank lines count only where they tell something:
 * in a text that has one after every line they do not.
 */
export const wrappingOf = (lines: readonly SourceLine[]): Wrapping => {
  const full = roomNeeded(lines);
  const hasTellingBlanks = lines.filter(line => line.followsBlank).length < lines.length * 0.7;
  const endsEarly = (line: SourceLine, next: SourceLine): boolean =>
    (hasTellingBlanks && next.followsBlank && !isInsideSentence(line, next)) || roomOf(line, next) < full;
  return {
    endsEarly,
    goesOn: (line, next) =>
      !endsEarly(line, next) || (isInsideSentence(line, next) && roomOf(line, next) >= full * lenient),
  };
};

/** A line that ends inside a sentence, before a small letter, may stop this much short. */
const lenient = 0.6;
const never = Number.POSITIVE_INFINITY;

const roomOf = (line: SourceLine, next: SourceLine): number =>
  line.width + 1 + (/^[^ \t]{1,200}/u.exec(next.text)?.[0].length ?? 0);

const endsSentence = /[.;:?!…]["”’')\]]{0,3}$/u;
const startsSmall = /^\p{Ll}[\p{L}'’/-]*(?:[ ,.;:)]|$)/u;
const startsItem = /^\p{L}\)|^\S+\t/u;

/** Whether a line ends a sentence, an item or what leads to a list. */
export const isTerminated = (text: string): boolean => endsSentence.test(text.slice(-8));

/** Whether a break stands inside a sentence, by the words on both sides of it. */
const isInsideSentence = (line: SourceLine, next: SourceLine): boolean =>
  !isTerminated(line.text) && startsSmall.test(next.text) && !startsItem.test(next.text);

/** The room that a line and the next word must need together for the break between them to be one of layout. */
const roomNeeded = (lines: readonly SourceLine[]): number => {
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isInsideSentence(line, next)
      ? [{ width: line.width, room: roomOf(line, next) }]
      : [];
  });
  if (breaks.length < lines.length * 0.02) return never;
  const middle = sorted(breaks.map(({ room }) => room))[breaks.length >> 1] ?? never;
  const sure = breaks.filter(({ room }) => room >= middle * 0.7);
  const widest = sure.reduce((most, { width }) => Math.max(most, width), 0);
  if (lines.filter(({ width }) => width > widest * 1.2).length > lines.length * 0.1) return never;
  const rooms = sorted(sure.map(({ room }) => room));
  // Wrapped at a fixed number of characters: the widest line tells it. Else the letters had widths of their own.
  return widest < (rooms[0] ?? never) ? widest + 1 : (rooms[Math.floor(rooms.length / 20)] ?? never);
};

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
