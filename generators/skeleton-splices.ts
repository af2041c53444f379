import type { Span } from '../model/found-skeleton.ts';
import { groupBy } from './group-by.ts';

/** What is put in the place of a part of a text. */
export interface Splice extends Span {
  readonly text: string;
}

/** Whole lines that are put into a text, a blank line away from what is around them. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  readonly lineEnd: string;
}

/** Puts all splices into a text; they do not overlap. */
export const spliced = (text: string, splices: readonly Splice[]): string => {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text: piece } of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(text.slice(done, from), piece);
    done = to;
  }
  return [...pieces, text.slice(done)].join('');
};

/** The splices of insertions: those at the same place become one, in their order. */
export const insertions = (text: string, list: readonly Insertion[]): readonly Splice[] =>
  [...groupBy(list, ({ at }) => at)].map(([at, own]) => {
    const { lineEnd } = own[0] ?? { lineEnd: '\n' };
    const whole = own.map(({ text: lines }) => lines).join(lineEnd);
    return { from: at, to: at, text: between(text.slice(0, at), whole, text.slice(at), lineEnd) };
  });

/** A text that ends without a line end goes on to end so. */
const between = (before: string, lines: string, behind: string, lineEnd: string): string => {
  const isLineStart = before === '' || before === '\uFEFF' || /[\r\n]$/u.test(before.slice(-1));
  const isSpaced = /^(?:\uFEFF?|.*\n\n)$/su.test(before.slice(-4).replaceAll(/\r\n?/gu, '\n'));
  const above = `${isLineStart ? '' : lineEnd}${isSpaced ? '' : lineEnd}`;
  if (behind === '') return `${above}${isLineStart ? lines : lines.slice(0, -lineEnd.length)}`;
  return `${above}${lines}${/^[ \t]*(?:[\r\n}]|$)/u.test(behind.slice(0, 80)) ? '' : lineEnd}`;
};
