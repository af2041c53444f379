import type { Result } from '../../model/problem.ts';
import type { TestReference } from '../../model/test-reference.ts';
import type { Comment } from './comment.ts';
import { placeReferences } from './place-references.ts';
import { textLines } from './text-lines.ts';

/** What opens a comment, at the start of a line or behind white space; a lone `*` and `'` only at the start. */
const opener = /(?:^\s*(?:\*|'|rem\b)|(?:^|\s)(?:\/\/|#|--|;|%|\/\*|<!--))/iu;

/**
 * Finds `@verifies` in comments of any other language: behind what opens a comment on the same line. What tests there
 * are is not told, since the language is not known.
 */
export const readGeneric = (file: string, text: string): Result<readonly TestReference[]> => {
  const comments = text.includes('@verifies') ? textLines(text).flatMap(commentIn) : [];
  return placeReferences(file, text, { tests: [], mentions: [], comments });
};

const commentIn = (line: Comment): readonly Comment[] => {
  const found = line.text.includes('@verifies') ? opener.exec(line.text) : null;
  return found === null ? [] : [{ text: line.text.slice(found.index), at: line.at + found.index }];
};
