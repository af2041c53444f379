import type { SourceCopy, SourceStatement } from '../../model/source.ts';
import { readSourceText } from '../../readers/source-text.ts';

/** Takes a text apart that is known to be sound. */
export const copyOf = (text: string): SourceCopy => {
  const copy = readSourceText('text.txt', new TextEncoder().encode(text));
  if (!copy.ok) throw new Error(copy.problems.map(({ message }) => message).join('\n'));
  return copy.value;
};

/** The statements of a text. */
export const statementsIn = (text: string): readonly SourceStatement[] => copyOf(text).statements;

/** Kind, clause and words of each statement. */
export const outline = (text: string): readonly (readonly [string, string, string])[] =>
  statementsIn(text).map(({ kind, clause, text: words }) => [kind, clause, words]);
