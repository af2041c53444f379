import type { SourceStatement, StatementKind } from '../model/source.ts';
import type { SourceBlock } from './source-blocks.ts';
import { fingerprintOf } from './source-fingerprint.ts';
import type { SourceLine } from './source-lines.ts';
import { sentencesOf } from './source-sentences.ts';

/** Kinds that are one statement whatever stops are in them. */
const whole: ReadonlySet<StatementKind> = new Set(['heading', 'caption', 'row', 'reference', 'abbreviation']);

/** The statements of a block: its sentences, or all of it where it is a title, a row or an entry of a list of names. */
export const statementsOf = (
  block: SourceBlock,
  kind: StatementKind,
  clause: string,
): readonly SourceStatement[] => {
  const joined = joinLines(block.lines);
  const spans = whole.has(kind) ? [{ start: 0, end: joined.text.length }] : sentencesOf(joined.text);
  return spans.map(({ start, end }) => {
    const text = joined.text.slice(start, end);
    const [first, last] = [joined.placeOf(start), joined.placeOf(end - 1)];
    const shown = kind === 'row' ? text.trim() : text.replace(/[\s\u0085]+/gu, ' ').trim();
    return {
      text: shown,
      kind,
      clause,
      ...first,
      lastLine: last.line,
      fingerprint: fingerprintOf(text, kind === 'row'),
    };
  });
};

interface Joined {
  readonly text: string;
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

const isBrokenWord = /[\p{L}\p{N}][-‐]$/u;

/** The text of a block on one line: a hyphen at the end of a line belongs to the word that goes on in the next. */
const joinLines = (lines: readonly SourceLine[]): Joined => {
  let text = '';
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && !before.endsInSoftHyphen && !isBrokenWord.test(before.text.slice(-4)))
      text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  return { text, placeOf: offset => placeIn(lines, starts, offset) };
};

const placeIn = (
  lines: readonly SourceLine[],
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } => {
  const index = Math.max(
    0,
    starts.findLastIndex(start => start <= offset),
  );
  const line = lines[index];
  return line === undefined
    ? { line: 1, column: 1 }
    : { line: line.number, column: line.columnOf(offset - (starts[index] ?? 0)) };
};
